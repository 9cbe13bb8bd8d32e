// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ImageFileContent } from './image-file-content.ts';
import type { TextContent } from './text-content.ts';

/** A piece of a message. */
export type MessageContent = ImageFileContent | TextContent;
