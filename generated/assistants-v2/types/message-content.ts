// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ImageFileContent } from './image-file-content.ts';
import type { ImageUrlContent } from './image-url-content.ts';
import type { RefusalContent } from './refusal-content.ts';
import type { TextContent } from './text-content.ts';

/** A piece of a message. */
export type MessageContent = ImageFileContent | ImageUrlContent | TextContent | RefusalContent;
