// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { NotText } from './not-text.ts';
export type { Either } from './either.ts';
export type { Dependent } from './dependent.ts';
export type { OneWithNumber } from './one-with-number.ts';
export type { Strict } from './strict.ts';
export type { Unrecognized } from './support/unrecognized.ts';
