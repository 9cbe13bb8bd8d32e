// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Dog } from './dog.ts';
import type { Ghost } from './ghost.ts';

export type Guest = (Ghost & { kind: 'Ghost' }) | null | Dog;
