// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AssistantFile } from './assistant-file.ts';

/** A page of files. */
export interface AssistantFileList {
  object: 'list';
  /** The files of this page. */
  data: AssistantFile[];
  /** The id of the first one here; null where there is none. */
  first_id: string | null;
  /** The id of the last one here; null where there is none. */
  last_id: string | null;
  /** Whether more follow in this direction. */
  has_more: boolean;
}
