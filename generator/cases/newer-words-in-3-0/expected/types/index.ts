// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Kind } from './kind.ts';
export type { Maybe } from './maybe.ts';
export type { Nothing } from './nothing.ts';
export type { Pair } from './pair.ts';
export type { Labels } from './labels.ts';
export type { Share } from './share.ts';
export type { Described } from './described.ts';
export type { Ignored } from './ignored.ts';
export type { Unrecognized } from './support/unrecognized.ts';
