// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** How far the server got in reading a tool call out of the model output. */
export type ToolCallParseStatus = 'started' | 'in_progress' | 'failed' | 'succeeded' | Unrecognized;
