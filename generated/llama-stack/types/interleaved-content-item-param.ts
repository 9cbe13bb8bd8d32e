// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ImageContentItemParam } from './image-content-item-param.ts';
import type { TextContentItem } from './text-content-item.ts';

/** One piece of content to send, text or image. */
export type InterleavedContentItemParam = ImageContentItemParam | TextContentItem;
