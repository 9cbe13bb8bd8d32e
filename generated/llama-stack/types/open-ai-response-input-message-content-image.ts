// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseImageDetail } from './open-ai-response-image-detail.ts';

/** An image for the model. */
export interface OpenAIResponseInputMessageContentImage {
  /** Says that this is an image for the model. */
  type: 'input_image';
  /** Where the image is, or its bytes as a data URL. */
  image_url: string | null;
  /** How closely to look. */
  detail: OpenAIResponseImageDetail;
}
