// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { anybody } from './anybody.ts';
import { both } from './both.ts';
import { either } from './either.ts';
import { inherited } from './inherited.ts';
import { optional } from './optional.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly anybody: typeof anybody;
  readonly inherited: typeof inherited;
  readonly either: typeof either;
  readonly both: typeof both;
  readonly optional: typeof optional;
} = { anybody, inherited, either, both, optional };

export type { OperationDescription } from './support/operation-description.ts';
