// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { InterleavedContent } from './interleaved-content.ts';
import type { URLSchema } from './url.ts';

/** A file that came with an answer. */
export interface Attachment {
  /** The content of the file, or where it is. */
  content: InterleavedContent | URLSchema;
  /** The media type of the content. */
  mime_type: string;
}
