// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Node } from './node.ts';
export type { Nested } from './nested.ts';
export type { Value } from './value.ts';
export type { Hen } from './hen.ts';
export type { Egg } from './egg.ts';
export type { Unrecognized } from './support/unrecognized.ts';
