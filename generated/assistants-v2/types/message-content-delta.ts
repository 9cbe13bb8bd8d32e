// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ImageFileContentDelta } from './image-file-content-delta.ts';
import type { ImageUrlContentDelta } from './image-url-content-delta.ts';
import type { RefusalContentDelta } from './refusal-content-delta.ts';
import type { TextContentDelta } from './text-content-delta.ts';

/** What is new in a piece of a message. */
export type MessageContentDelta = ImageFileContentDelta | ImageUrlContentDelta | TextContentDelta | RefusalContentDelta;
