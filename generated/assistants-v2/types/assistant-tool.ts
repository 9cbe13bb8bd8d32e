// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeInterpreterTool } from './code-interpreter-tool.ts';
import type { FileSearchTool } from './file-search-tool.ts';
import type { FunctionTool } from './function-tool.ts';

/** A tool that the model may use. */
export type AssistantTool = CodeInterpreterTool | FileSearchTool | FunctionTool;
