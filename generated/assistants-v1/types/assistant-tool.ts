// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeInterpreterTool } from './code-interpreter-tool.ts';
import type { FunctionTool } from './function-tool.ts';
import type { RetrievalTool } from './retrieval-tool.ts';

/** A tool that the model may use. */
export type AssistantTool = CodeInterpreterTool | RetrievalTool | FunctionTool;
