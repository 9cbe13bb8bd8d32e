// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Name } from './name.ts';
export type { Size } from './size.ts';
export type { Other } from './other.ts';
export type { Either } from './either.ts';
export type { Share } from './share.ts';
export type { Pair } from './pair.ts';
export type { Known } from './known.ts';
export type { PaidBodies, PaidResponses } from './operations/received.ts';
export type { Unrecognized } from './support/unrecognized.ts';
