// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Free } from './free.ts';
export type { Counts } from './counts.ts';
export type { Closed } from './closed.ts';
export type { Nothing } from './nothing.ts';
export type { Mixed } from './mixed.ts';
export type { Labels } from './labels.ts';
export type { Unrecognized } from './support/unrecognized.ts';
