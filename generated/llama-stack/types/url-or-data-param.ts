// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { URLSchema } from './url.ts';

/** An image to send, given by its address or by its bytes. */
export interface URLOrDataParam {
  /** Where the server can fetch the image. */
  url?: URLSchema | null;
  /** The bytes of the image in base64. */
  data?: string | null;
}
