// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateMessageRequest } from './create-message-request.ts';
import type { Metadata } from './metadata.ts';

/** The body that makes a thread. */
export interface CreateThreadRequest {
  /** What has been said already. */
  messages?: CreateMessageRequest[];
  metadata?: Metadata;
}
