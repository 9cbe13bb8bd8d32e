// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ImageFileContentParam } from './image-file-content-param.ts';
import type { ImageUrlContentParam } from './image-url-content-param.ts';
import type { TextContentParam } from './text-content-param.ts';

/** A piece of a new message. */
export type MessageContentParam = ImageFileContentParam | ImageUrlContentParam | TextContentParam;
