// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { EventSchema } from './event.ts';
export type { Opened } from './opened.ts';
export type { Closed } from './closed.ts';
export type { Any } from './any.ts';
export type { Log } from './log.ts';
export type { Either } from './either.ts';
export type { Note } from './note.ts';
export type { Short } from './short.ts';
export type { Long } from './long.ts';
export type { Written } from './written.ts';
export type { Unrecognized } from './support/unrecognized.ts';
