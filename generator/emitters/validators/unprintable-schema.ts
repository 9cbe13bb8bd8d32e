/** What stops the printer: schemas that cannot become code, with their places and reasons. Never a pass. */
import type { Pointer } from '#document';

/** One reason why a schema cannot be printed. */
export interface Refusal {
  readonly pointer: Pointer;
  /** One sentence for the author of the document. */
  readonly reason: string;
}

/** Thrown when a document holds schemas that cannot be printed; carries all of them. */
export class UnprintableSchema extends Error {
  override readonly name = 'UnprintableSchema';
  readonly pointer: Pointer;
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly [Refusal, ...Refusal[]]) {
    super(refusals.map((refusal) => `${refusal.pointer}: ${refusal.reason}`).join('\n'));
    this.pointer = refusals[0].pointer;
    this.refusals = refusals;
  }
}

/** @throws UnprintableSchema where there is any reason against printing. */
export function assertPrintable([first, ...rest]: readonly Refusal[]): void {
  if (first !== undefined) throw new UnprintableSchema([first, ...rest]);
}
