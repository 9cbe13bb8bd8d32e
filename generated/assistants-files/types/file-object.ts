// Generated from spec/assistants/files.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** A file that was uploaded or made. */
export interface FileObject {
  /** Names the file; begins with file-. */
  id: string;
  object: 'file';
  /** How large it is. */
  bytes: number;
  /** When it was made, in Unix seconds. */
  created_at: number;
  /** What it is called. */
  filename: string;
  /** What it is for. */
  purpose:
    | 'assistants'
    | 'assistants_output'
    | 'batch'
    | 'batch_output'
    | 'fine-tune'
    | 'fine-tune-results'
    | 'vision'
    | 'user_data'
    | 'evals'
    | Unrecognized;
  /** Whether it can be used. */
  status: 'uploaded' | 'processed' | 'error' | Unrecognized;
  /** Why it cannot be used, if so. */
  status_details?: string | null;
}
