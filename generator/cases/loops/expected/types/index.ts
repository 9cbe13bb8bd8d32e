// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Self } from './self.ts';
export type { Base } from './base.ts';
export type { Either } from './either.ts';
export type { FileSchema } from './file.ts';
export type { Rows } from './rows.ts';
export type { Tuple } from './tuple.ts';
export type { MapSchema } from './map.ts';
export type { Inner } from './inner.ts';
export type { InnerDeep } from './inner-deep.ts';
export type { ReadCResponses } from './operations/c.ts';
export type { Unrecognized } from './support/unrecognized.ts';
