// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { URLOrData } from './url-or-data.ts';

/** A piece of content that is an image. */
export interface ImageContentItem {
  /** Says that this item is an image. */
  type: 'image';
  /** The image itself. */
  image: URLOrData;
}
