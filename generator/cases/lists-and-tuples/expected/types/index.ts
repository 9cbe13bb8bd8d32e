// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Names } from './names.ts';
export type { Anything } from './anything.ts';
export type { Point } from './point.ts';
export type { Line } from './line.ts';
export type { Unrecognized } from './support/unrecognized.ts';
