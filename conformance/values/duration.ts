/** Durations as scenarios write them: `250ms`, `2s`, `1m`, or a number of milliseconds. */

/** Milliseconds, or undefined if the text is no duration. */
export function durationOf(text: string | number): number | undefined {
  if (typeof text === 'number') return text;
  const parts = /^(\d+(?:\.\d+)?)(ms|s|m)$/.exec(text);
  if (parts === null) return undefined;
  const factor = parts[2] === 'ms' ? 1 : parts[2] === 's' ? 1000 : 60_000;
  return Number(parts[1]) * factor;
}
