/** What differs between Node, Deno, Bun, workers and browsers, looked up at run time and never imported. */

interface ProcessLike {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: string;
  readonly arch?: string;
  emitWarning?(message: string, options: { type: string; code: string }): void;
}

export interface Host {
  readonly process?: ProcessLike;
  readonly document?: unknown;
  readonly navigator?: { readonly userAgent?: string };
}

/** The platform, as far as it is looked at. */
export const host: Host = globalThis;

/** The environment variables, none where the platform has no such thing. In Deno, reading one takes leave, or throws. */
export function environment(): Readonly<Record<string, string | undefined>> {
  return host.process?.env ?? {};
}

/** A variable; `""` where it is not set, or where this program has no leave to read it, which `denials` gets the reason of. */
export function readVariable(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  denials: string[] = [],
): string {
  try {
    return environment[name] ?? "";
  } catch (error) {
    denials.push(String(error));
    return "";
  }
}

/** `name/version (os;arch)`, or `undefined` in a browser, which sends its own. */
export function defaultUserAgent(name: string, version: string): string | undefined {
  if (host.document !== undefined) return undefined;
  const { platform, arch } = host.process ?? {};
  return platform === undefined ? `${name}/${version}` : `${name}/${version} (${platform};${arch ?? "unknown"})`;
}
