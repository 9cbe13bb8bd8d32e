// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { DeltaIndex } from './delta-index.ts';
import type { ImageDetail } from './image-detail.ts';

/** A picture in a file. */
export interface ImageFileContentDelta {
  index: DeltaIndex;
  type: 'image_file';
  /** The picture. */
  image_file?: {
    /** The id of its file. */
    file_id?: string;
    detail?: ImageDetail;
  };
}
