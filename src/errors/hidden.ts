/** Sets a property that neither `JSON.stringify` nor an inspector prints. */
export function hide(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: false, writable: false, configurable: true });
}
