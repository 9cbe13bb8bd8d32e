// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ImageDelta } from './image-delta.ts';
import type { TextDelta } from './text-delta.ts';
import type { ToolCallDelta } from './tool-call-delta.ts';

/** What a step added. */
export type ContentDelta = TextDelta | ImageDelta | ToolCallDelta;
