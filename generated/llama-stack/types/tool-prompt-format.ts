// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** How tool definitions are written into the prompt. */
export type ToolPromptFormat = 'json' | 'function_tag' | 'python_list' | Unrecognized;

/** How tool definitions are written into the prompt. */
export type ToolPromptFormatInput = 'json' | 'function_tag' | 'python_list';
