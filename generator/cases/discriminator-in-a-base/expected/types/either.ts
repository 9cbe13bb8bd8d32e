// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Closed } from './closed.ts';
import type { Opened } from './opened.ts';

export type Either = (Opened & { type: 'opened' }) | (Closed & { type: 'closed' }) | null;
