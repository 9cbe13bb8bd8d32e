// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { NamedToolChoiceParam } from './named-tool-choice-param.ts';

/** Whether the model must, may or must not use tools. */
export type ToolChoiceParam = 'none' | 'auto' | 'required' | NamedToolChoiceParam;
