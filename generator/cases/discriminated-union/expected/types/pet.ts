// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Cat } from './cat.ts';
import type { Dog } from './dog.ts';

export type Pet = (Cat & { kind: 'house-cat' }) | Dog;
