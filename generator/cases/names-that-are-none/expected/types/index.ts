// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { _2fa } from './2fa.ts';
export type { Schema } from './empty.ts';
export type { Größe } from './größe.ts';
export type { 名前 } from './名前.ts';
export type { _404Responses } from './operations/root.ts';
export type { Unrecognized } from './support/unrecognized.ts';
