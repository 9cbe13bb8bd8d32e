// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { InterleavedContentParam } from './interleaved-content-param.ts';
import type { URLSchema } from './url.ts';

/** A text that the model shall read together with the messages of a turn. */
export interface Document {
  /** The text, or where the server can fetch it. */
  content: InterleavedContentParam | URLSchema;
  /** The media type of the content: any text type or application/yaml. */
  mime_type: string;
}
