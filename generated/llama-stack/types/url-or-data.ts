// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { URLSchema } from './url.ts';

/** An image, given by its address or by its bytes; exactly one of the two is set. */
export interface URLOrData {
  /** Where the image can be fetched. */
  url: URLSchema | null;
  /** The bytes of the image in base64. */
  data: string | null;
}
