// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** Whether the model may call tools, must call one, or must call none. */
export type ToolChoice = 'auto' | 'required' | 'none' | Unrecognized;

/** Whether the model may call tools, must call one, or must call none. */
export type ToolChoiceInput = 'auto' | 'required' | 'none';
