/**
 * A request without a body that the global `fetch` makes itself, from its address and what it is to be sent with. To make a
 * `Request` first costs as much as all the rest of a call. Whoever asks for more than that gets a real one made.
 *
 * `new Request(…)` does not take it for a request, so it is only handed to code that knows of it.
 */
export class LightRequest implements Request {
  readonly url: string;
  readonly method: string;
  readonly redirect: RequestRedirect = "manual";
  readonly body: null = null;
  readonly bodyUsed: boolean = false;
  /** The header fields, until somebody asks for them as `Headers`: to make those costs a good part of a call. */
  #fields: Readonly<Record<string, string>>;
  #headers: Headers | undefined;
  #signal: AbortSignal | undefined;

  /**
   * @param fields - the header fields, their names in lower case
   * @param signal - the caller's own
   */
  constructor(url: string, method: string, fields: Readonly<Record<string, string>>, signal: AbortSignal | undefined) {
    this.url = url;
    this.method = method;
    this.#fields = fields;
    this.#signal = signal;
  }

  /** Sends it with the global `fetch`. */
  send(signal: AbortSignal | undefined): Promise<Response> {
    const { url, method, redirect } = this;
    const headers = this.#headers ?? this.#fields;
    return globalThis.fetch(url, { method, headers, redirect, signal: signal ?? null });
  }

  /** Says who sends it. */
  authorize(value: string): void {
    const fields = this.#fields;
    if (this.#headers !== undefined) this.#headers.set("authorization", value);
    else if (Object.hasOwn(fields, "authorization")) this.#fields = { ...fields, authorization: value };
    // In this order it takes V8 a tenth of the time.
    else this.#fields = { authorization: value, ...fields };
  }

  get headers(): Headers {
    return (this.#headers ??= new Headers(this.#fields));
  }

  /** As it is now. */
  get real(): Request {
    const { url, method, headers, redirect, signal } = this;
    return new Request(url, { method, headers, redirect, signal });
  }

  get signal(): AbortSignal {
    return (this.#signal ??= new AbortController().signal);
  }
  get cache(): RequestCache {
    return this.real.cache;
  }
  get credentials(): RequestCredentials {
    return this.real.credentials;
  }
  get destination(): RequestDestination {
    return this.real.destination;
  }
  get integrity(): string {
    return this.real.integrity;
  }
  get keepalive(): boolean {
    return this.real.keepalive;
  }
  get mode(): RequestMode {
    return this.real.mode;
  }
  get referrer(): string {
    return this.real.referrer;
  }
  get referrerPolicy(): ReferrerPolicy {
    return this.real.referrerPolicy;
  }
  clone(): Request {
    return this.real;
  }
  arrayBuffer(): Promise<ArrayBuffer> {
    return this.real.arrayBuffer();
  }
  blob(): Promise<Blob> {
    return this.real.blob();
  }
  bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.real.bytes();
  }
  formData(): Promise<FormData> {
    return this.real.formData();
  }
  json(): Promise<unknown> {
    return this.real.json();
  }
  text(): Promise<string> {
    return this.real.text();
  }
}

/** Puts credentials on the request itself, be it light or real. */
export function authorize(request: Request, value: string): void {
  if (request instanceof LightRequest) request.authorize(value);
  else request.headers.set("Authorization", value);
}
