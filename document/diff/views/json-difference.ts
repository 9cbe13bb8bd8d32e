/** A difference as JSON, for programs. */
import type { Difference } from './shown-change.ts';

export function jsonDifference(difference: Difference): string {
  return `${JSON.stringify(difference, null, 2)}\n`;
}
