// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Yes } from './yes.ts';
export type { One } from './one.ts';
export type { ObjectSchema } from './object.ts';
export type { Mixed } from './mixed.ts';
export type { OnlyOne } from './only-one.ts';
export type { Unrecognized } from './support/unrecognized.ts';
