// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** How far a message has got. */
export type MessageStatus = 'in_progress' | 'incomplete' | 'completed' | Unrecognized;
