// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ImageContentItem } from './image-content-item.ts';
import type { TextContentItem } from './text-content-item.ts';

/** One piece of content, text or image. */
export type InterleavedContentItem = ImageContentItem | TextContentItem;
