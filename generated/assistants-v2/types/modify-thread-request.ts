// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Metadata } from './metadata.ts';
import type { ToolResourcesParam } from './tool-resources-param.ts';

/** The body that changes a thread. */
export interface ModifyThreadRequest {
  /** What tools shall work on in this thread. */
  tool_resources?: ToolResourcesParam | null;
  metadata?: Metadata;
}
