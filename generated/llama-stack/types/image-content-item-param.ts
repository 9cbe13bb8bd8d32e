// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { URLOrDataParam } from './url-or-data-param.ts';

/** A piece of content to send that is an image. */
export interface ImageContentItemParam {
  /** Says that this item is an image. */
  type: 'image';
  /** The image itself. */
  image: URLOrDataParam;
}
