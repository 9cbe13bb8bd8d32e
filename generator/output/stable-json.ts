/** The one way that data is printed. */

/** Two spaces, keys in the order given, a newline at the end: the same bytes on every machine. */
export function stableJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
