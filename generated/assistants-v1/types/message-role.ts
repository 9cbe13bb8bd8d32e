// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** Who speaks. */
export type MessageRole = 'user' | 'assistant' | Unrecognized;
