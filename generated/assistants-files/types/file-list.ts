// Generated from spec/assistants/files.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileObject } from './file-object.ts';

/** A page of files. */
export interface FileList {
  object: 'list';
  /** The files of this page. */
  data: FileObject[];
  /** The id of the first one here; null where there is none. */
  first_id: string | null;
  /** The id of the last one here; null where there is none. */
  last_id: string | null;
  /** Whether more follow in this direction. */
  has_more: boolean;
}
