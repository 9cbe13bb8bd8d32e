// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateMessageRequest } from './create-message-request.ts';
import type { Metadata } from './metadata.ts';
import type { NewToolResourcesParam } from './new-tool-resources-param.ts';

/** The body that makes a thread. */
export interface CreateThreadRequest {
  /** What has been said already. */
  messages?: CreateMessageRequest[];
  /** What tools shall work on in this thread. */
  tool_resources?: NewToolResourcesParam | null;
  metadata?: Metadata;
}
