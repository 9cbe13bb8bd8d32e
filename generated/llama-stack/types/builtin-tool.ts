// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** Names that the server reserves for its own tools. */
export type BuiltinTool = 'brave_search' | 'wolfram_alpha' | 'photogen' | 'code_interpreter' | Unrecognized;

/** Names that the server reserves for its own tools. */
export type BuiltinToolInput = 'brave_search' | 'wolfram_alpha' | 'photogen' | 'code_interpreter';
