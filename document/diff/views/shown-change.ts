/** A change with its places in both documents, ready to be shown. */
import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Change } from '../change.ts';
import type { Verdict } from '../verdict.ts';

export interface ShownChange extends Change {
  readonly oldPlace?: Place;
  readonly newPlace?: Place;
}

export interface Difference {
  readonly changes: readonly ShownChange[];
  readonly verdict: Verdict;
}

/** `file:line:column` of both documents, as far as there is one. */
export function placesOf({ oldPlace, newPlace }: ShownChange): string {
  const [old, newer] = [oldPlace, newPlace].map((place) => place && `${place.file}:${place.line}:${place.column}`);
  if (old !== undefined && newer !== undefined) return `${old} → ${newer}`;
  return newer ?? old ?? '';
}

const MOST = 3;

/** The first few operations, and how many more there are. */
export function operationsOf({ operations }: ShownChange): string {
  const more = operations.length - MOST;
  return operations.slice(0, MOST).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
