// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Metadata } from './metadata.ts';

/** The body that puts a message into a thread. */
export interface CreateMessageRequest {
  role: 'user';
  /** What it says. */
  content: string;
  /** Ids of files that belong to it. */
  file_ids?: string[];
  metadata?: Metadata;
}
