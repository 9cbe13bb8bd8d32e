// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Animal } from './animal.ts';
export type { Dog } from './dog.ts';
export type { Named } from './named.ts';
export type { Unrecognized } from './support/unrecognized.ts';
