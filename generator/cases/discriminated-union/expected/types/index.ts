// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Cat } from './cat.ts';
export type { Dog } from './dog.ts';
export type { Pet } from './pet.ts';
export type { Hunter } from './hunter.ts';
export type { Ghost } from './ghost.ts';
export type { Guest } from './guest.ts';
export type { Unrecognized } from './support/unrecognized.ts';
