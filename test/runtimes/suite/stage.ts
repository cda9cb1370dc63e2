/** The servers that tests talk to, asked for over HTTP: whoever runs the tests has started them in a Node process. */

/** What an emulator is started with; its own options, as far as JSON can carry them. */
export interface StageEmulatorOptions {
  readonly digestAlgorithm?: "MD5" | "SHA-256";
  /** Milliseconds. */
  readonly nonceLifetime?: number;
  readonly rateLimits?: readonly object[];
  readonly faults?: readonly object[];
  readonly seed?: object;
}

/** A running emulator. */
export interface StagedEmulator {
  readonly url: string;
  readonly orgId: string;
  /** Empty if the seed has none. */
  readonly groupId: string;
  readonly invoiceId: string;
  readonly credentials: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly publicKey: string;
    readonly privateKey: string;
  };
}

/** A request as it arrived. */
export interface Seen {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Servers that do what no server should. */
export type Oddity = "redirect" | "empty-401" | "silent" | "stalling" | "breaking" | "endless" | "fine";

/** Starts servers, one at a time, and tells what came to them. */
export interface Stage {
  /** Where servers are, without a slash at the end: of the page's own origin in a browser. */
  readonly url: string;
  emulator(options?: StageEmulatorOptions): Promise<StagedEmulator>;
  odd(oddity: Oddity): Promise<{ readonly url: string }>;
  /** Moves the emulator's clock on. */
  advance(milliseconds: number): Promise<void>;
  /** Holds back everything that comes from now on for so long. */
  hold(milliseconds: number): Promise<void>;
  /** What came since the server was started: the API's paths only. */
  seen(): Promise<Seen[]>;
  /** How many connections the client has closed before their answer was over; waits until there is one. */
  closed(): Promise<number>;
  /** What came to the address that `redirect` leads to. */
  elsewhere(): Promise<Seen[]>;
}

/** The stage at an address. */
export function stageAt(url: string): Stage {
  const ask = async <Answer>(what: string, body?: object): Promise<Answer> => {
    const response = await fetch(`${url}/stage/${what}`, { method: "POST", body: JSON.stringify(body ?? {}) });
    if (!response.ok) throw new Error(`the stage answered ${what} with ${response.status}: ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  return {
    url,
    emulator: (options) => ask("emulator", options),
    odd: (oddity) => ask("odd", { oddity }),
    advance: (milliseconds) => ask("advance", { milliseconds }),
    hold: (milliseconds) => ask("hold", { milliseconds }),
    seen: () => ask("seen"),
    closed: () => ask("closed"),
    elsewhere: () => ask("elsewhere"),
  };
}
