// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Yes } from './yes.ts';
export type { Both } from './both.ts';
export type { Numbers } from './numbers.ts';
export type { Odd } from './odd.ts';
export type { Twice } from './twice.ts';
export type { None } from './none.ts';
export type { Clash } from './clash.ts';
export type { Mixed } from './mixed.ts';
export type { Defaulted } from './defaulted.ts';
export type { Unrecognized } from './support/unrecognized.ts';
