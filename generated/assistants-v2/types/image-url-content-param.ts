// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ImageDetailInput } from './image-detail.ts';

/** A picture somewhere else. */
export interface ImageUrlContentParam {
  type: 'image_url';
  /** The picture. */
  image_url: {
    /** Where it is. */
    url: string;
    detail?: ImageDetailInput;
  };
}
