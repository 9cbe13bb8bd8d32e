// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseObjectStreamError } from './open-ai-response-object-stream-error.ts';
import type { OpenAIResponseObjectStreamResponseCompleted } from './open-ai-response-object-stream-response-completed.ts';
import type { OpenAIResponseObjectStreamResponseContentPartAdded } from './open-ai-response-object-stream-response-content-part-added.ts';
import type { OpenAIResponseObjectStreamResponseContentPartDone } from './open-ai-response-object-stream-response-content-part-done.ts';
import type { OpenAIResponseObjectStreamResponseCreated } from './open-ai-response-object-stream-response-created.ts';
import type { OpenAIResponseObjectStreamResponseFailed } from './open-ai-response-object-stream-response-failed.ts';
import type { OpenAIResponseObjectStreamResponseFileSearchCallCompleted } from './open-ai-response-object-stream-response-file-search-call-completed.ts';
import type { OpenAIResponseObjectStreamResponseFileSearchCallInProgress } from './open-ai-response-object-stream-response-file-search-call-in-progress.ts';
import type { OpenAIResponseObjectStreamResponseFileSearchCallSearching } from './open-ai-response-object-stream-response-file-search-call-searching.ts';
import type { OpenAIResponseObjectStreamResponseFunctionCallArgumentsDelta } from './open-ai-response-object-stream-response-function-call-arguments-delta.ts';
import type { OpenAIResponseObjectStreamResponseFunctionCallArgumentsDone } from './open-ai-response-object-stream-response-function-call-arguments-done.ts';
import type { OpenAIResponseObjectStreamResponseInProgress } from './open-ai-response-object-stream-response-in-progress.ts';
import type { OpenAIResponseObjectStreamResponseIncomplete } from './open-ai-response-object-stream-response-incomplete.ts';
import type { OpenAIResponseObjectStreamResponseMcpCallArgumentsDelta } from './open-ai-response-object-stream-response-mcp-call-arguments-delta.ts';
import type { OpenAIResponseObjectStreamResponseMcpCallArgumentsDone } from './open-ai-response-object-stream-response-mcp-call-arguments-done.ts';
import type { OpenAIResponseObjectStreamResponseMcpCallCompleted } from './open-ai-response-object-stream-response-mcp-call-completed.ts';
import type { OpenAIResponseObjectStreamResponseMcpCallDottedArgumentsDelta } from './open-ai-response-object-stream-response-mcp-call-dotted-arguments-delta.ts';
import type { OpenAIResponseObjectStreamResponseMcpCallDottedArgumentsDone } from './open-ai-response-object-stream-response-mcp-call-dotted-arguments-done.ts';
import type { OpenAIResponseObjectStreamResponseMcpCallFailed } from './open-ai-response-object-stream-response-mcp-call-failed.ts';
import type { OpenAIResponseObjectStreamResponseMcpCallInProgress } from './open-ai-response-object-stream-response-mcp-call-in-progress.ts';
import type { OpenAIResponseObjectStreamResponseMcpListToolsCompleted } from './open-ai-response-object-stream-response-mcp-list-tools-completed.ts';
import type { OpenAIResponseObjectStreamResponseMcpListToolsFailed } from './open-ai-response-object-stream-response-mcp-list-tools-failed.ts';
import type { OpenAIResponseObjectStreamResponseMcpListToolsInProgress } from './open-ai-response-object-stream-response-mcp-list-tools-in-progress.ts';
import type { OpenAIResponseObjectStreamResponseOutputItemAdded } from './open-ai-response-object-stream-response-output-item-added.ts';
import type { OpenAIResponseObjectStreamResponseOutputItemDone } from './open-ai-response-object-stream-response-output-item-done.ts';
import type { OpenAIResponseObjectStreamResponseOutputTextAnnotationAdded } from './open-ai-response-object-stream-response-output-text-annotation-added.ts';
import type { OpenAIResponseObjectStreamResponseOutputTextDelta } from './open-ai-response-object-stream-response-output-text-delta.ts';
import type { OpenAIResponseObjectStreamResponseOutputTextDone } from './open-ai-response-object-stream-response-output-text-done.ts';
import type { OpenAIResponseObjectStreamResponseRefusalDelta } from './open-ai-response-object-stream-response-refusal-delta.ts';
import type { OpenAIResponseObjectStreamResponseRefusalDone } from './open-ai-response-object-stream-response-refusal-done.ts';
import type { OpenAIResponseObjectStreamResponseWebSearchCallCompleted } from './open-ai-response-object-stream-response-web-search-call-completed.ts';
import type { OpenAIResponseObjectStreamResponseWebSearchCallInProgress } from './open-ai-response-object-stream-response-web-search-call-in-progress.ts';
import type { OpenAIResponseObjectStreamResponseWebSearchCallSearching } from './open-ai-response-object-stream-response-web-search-call-searching.ts';

/** An event of a streamed response. */
export type OpenAIResponseObjectStream =
  | OpenAIResponseObjectStreamResponseCreated
  | OpenAIResponseObjectStreamResponseInProgress
  | OpenAIResponseObjectStreamResponseCompleted
  | OpenAIResponseObjectStreamResponseIncomplete
  | OpenAIResponseObjectStreamResponseFailed
  | OpenAIResponseObjectStreamResponseOutputItemAdded
  | OpenAIResponseObjectStreamResponseOutputItemDone
  | OpenAIResponseObjectStreamResponseContentPartAdded
  | OpenAIResponseObjectStreamResponseContentPartDone
  | OpenAIResponseObjectStreamResponseOutputTextDelta
  | OpenAIResponseObjectStreamResponseOutputTextDone
  | OpenAIResponseObjectStreamResponseOutputTextAnnotationAdded
  | OpenAIResponseObjectStreamResponseRefusalDelta
  | OpenAIResponseObjectStreamResponseRefusalDone
  | OpenAIResponseObjectStreamResponseFunctionCallArgumentsDelta
  | OpenAIResponseObjectStreamResponseFunctionCallArgumentsDone
  | OpenAIResponseObjectStreamResponseWebSearchCallInProgress
  | OpenAIResponseObjectStreamResponseWebSearchCallSearching
  | OpenAIResponseObjectStreamResponseWebSearchCallCompleted
  | OpenAIResponseObjectStreamResponseFileSearchCallInProgress
  | OpenAIResponseObjectStreamResponseFileSearchCallSearching
  | OpenAIResponseObjectStreamResponseFileSearchCallCompleted
  | OpenAIResponseObjectStreamResponseMcpListToolsInProgress
  | OpenAIResponseObjectStreamResponseMcpListToolsCompleted
  | OpenAIResponseObjectStreamResponseMcpListToolsFailed
  | OpenAIResponseObjectStreamResponseMcpCallInProgress
  | OpenAIResponseObjectStreamResponseMcpCallArgumentsDelta
  | OpenAIResponseObjectStreamResponseMcpCallArgumentsDone
  | OpenAIResponseObjectStreamResponseMcpCallDottedArgumentsDelta
  | OpenAIResponseObjectStreamResponseMcpCallDottedArgumentsDone
  | OpenAIResponseObjectStreamResponseMcpCallCompleted
  | OpenAIResponseObjectStreamResponseMcpCallFailed
  | OpenAIResponseObjectStreamError;
