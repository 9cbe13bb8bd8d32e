// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeInterpreterToolParam } from './code-interpreter-tool-param.ts';
import type { FileSearchToolParam } from './file-search-tool-param.ts';
import type { FunctionToolParam } from './function-tool-param.ts';

/** A tool that the model shall be offered. */
export type AssistantToolParam = CodeInterpreterToolParam | FileSearchToolParam | FunctionToolParam;
