/** What a scripted language model says: the format of its scripts, and the answer to a request. Pure; imports nothing. */
export { builtInScripts } from './built-in-scripts.ts';
export { chooseScript, modelName } from './choose-script.ts';
export { attemptKey } from './attempt-key.ts';
export { isModelRequest } from './request.ts';
export { parseModelScript } from './parse-model-script.ts';
export { reply } from './reply.ts';
export type { ModelMessage, ModelRequest, ModelTool, ModelToolCall } from './request.ts';
export type {
  ScriptedFailure,
  ScriptedFaults,
  ScriptedMessage,
  ScriptedReply,
  ScriptedToolCall,
  ScriptedUsage,
} from './reply.ts';
export type {
  Condition,
  Fault,
  FinishReason,
  ModelScript,
  Reply,
  Saying,
  ScriptProblem,
  ToolCallSaying,
} from './script.ts';
