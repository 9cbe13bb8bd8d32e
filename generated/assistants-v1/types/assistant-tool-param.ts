// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeInterpreterToolParam } from './code-interpreter-tool-param.ts';
import type { FunctionToolParam } from './function-tool-param.ts';
import type { RetrievalToolParam } from './retrieval-tool-param.ts';

/** A tool that the model shall be offered. */
export type AssistantToolParam = CodeInterpreterToolParam | RetrievalToolParam | FunctionToolParam;
