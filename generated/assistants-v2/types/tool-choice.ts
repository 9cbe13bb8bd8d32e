// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { NamedToolChoice } from './named-tool-choice.ts';
import type { Unrecognized } from './support/unrecognized.ts';

/** Whether the model must, may or must not use tools. */
export type ToolChoice = 'none' | 'auto' | 'required' | Unrecognized | NamedToolChoice;
