// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Metadata } from './metadata.ts';

/** The body that changes a message. */
export interface ModifyMessageRequest {
  metadata?: Metadata;
}
