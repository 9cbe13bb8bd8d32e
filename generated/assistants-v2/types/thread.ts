// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Metadata } from './metadata.ts';
import type { ToolResources } from './tool-resources.ts';

/** A conversation. */
export interface Thread {
  /** Names the thread; begins with thread_. */
  id: string;
  object: 'thread';
  /** When it was made, in Unix seconds. */
  created_at: number;
  /** What tools work on in this thread. */
  tool_resources: ToolResources | null;
  metadata: Metadata;
}
