// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseObjectStream } from '../types/open-ai-response-object-stream.ts';
import { checkOpenAIResponseObjectStreamError } from './open-ai-response-object-stream-error.ts';
import { checkOpenAIResponseObjectStreamResponseCompleted } from './open-ai-response-object-stream-response-completed.ts';
import { checkOpenAIResponseObjectStreamResponseContentPartAdded } from './open-ai-response-object-stream-response-content-part-added.ts';
import { checkOpenAIResponseObjectStreamResponseContentPartDone } from './open-ai-response-object-stream-response-content-part-done.ts';
import { checkOpenAIResponseObjectStreamResponseCreated } from './open-ai-response-object-stream-response-created.ts';
import { checkOpenAIResponseObjectStreamResponseFailed } from './open-ai-response-object-stream-response-failed.ts';
import { checkOpenAIResponseObjectStreamResponseFileSearchCallCompleted } from './open-ai-response-object-stream-response-file-search-call-completed.ts';
import { checkOpenAIResponseObjectStreamResponseFileSearchCallInProgress } from './open-ai-response-object-stream-response-file-search-call-in-progress.ts';
import { checkOpenAIResponseObjectStreamResponseFileSearchCallSearching } from './open-ai-response-object-stream-response-file-search-call-searching.ts';
import { checkOpenAIResponseObjectStreamResponseFunctionCallArgumentsDelta } from './open-ai-response-object-stream-response-function-call-arguments-delta.ts';
import { checkOpenAIResponseObjectStreamResponseFunctionCallArgumentsDone } from './open-ai-response-object-stream-response-function-call-arguments-done.ts';
import { checkOpenAIResponseObjectStreamResponseInProgress } from './open-ai-response-object-stream-response-in-progress.ts';
import { checkOpenAIResponseObjectStreamResponseIncomplete } from './open-ai-response-object-stream-response-incomplete.ts';
import { checkOpenAIResponseObjectStreamResponseMcpCallArgumentsDelta } from './open-ai-response-object-stream-response-mcp-call-arguments-delta.ts';
import { checkOpenAIResponseObjectStreamResponseMcpCallArgumentsDone } from './open-ai-response-object-stream-response-mcp-call-arguments-done.ts';
import { checkOpenAIResponseObjectStreamResponseMcpCallCompleted } from './open-ai-response-object-stream-response-mcp-call-completed.ts';
import { checkOpenAIResponseObjectStreamResponseMcpCallDottedArgumentsDelta } from './open-ai-response-object-stream-response-mcp-call-dotted-arguments-delta.ts';
import { checkOpenAIResponseObjectStreamResponseMcpCallDottedArgumentsDone } from './open-ai-response-object-stream-response-mcp-call-dotted-arguments-done.ts';
import { checkOpenAIResponseObjectStreamResponseMcpCallFailed } from './open-ai-response-object-stream-response-mcp-call-failed.ts';
import { checkOpenAIResponseObjectStreamResponseMcpCallInProgress } from './open-ai-response-object-stream-response-mcp-call-in-progress.ts';
import { checkOpenAIResponseObjectStreamResponseMcpListToolsCompleted } from './open-ai-response-object-stream-response-mcp-list-tools-completed.ts';
import { checkOpenAIResponseObjectStreamResponseMcpListToolsFailed } from './open-ai-response-object-stream-response-mcp-list-tools-failed.ts';
import { checkOpenAIResponseObjectStreamResponseMcpListToolsInProgress } from './open-ai-response-object-stream-response-mcp-list-tools-in-progress.ts';
import { checkOpenAIResponseObjectStreamResponseOutputItemAdded } from './open-ai-response-object-stream-response-output-item-added.ts';
import { checkOpenAIResponseObjectStreamResponseOutputItemDone } from './open-ai-response-object-stream-response-output-item-done.ts';
import { checkOpenAIResponseObjectStreamResponseOutputTextAnnotationAdded } from './open-ai-response-object-stream-response-output-text-annotation-added.ts';
import { checkOpenAIResponseObjectStreamResponseOutputTextDelta } from './open-ai-response-object-stream-response-output-text-delta.ts';
import { checkOpenAIResponseObjectStreamResponseOutputTextDone } from './open-ai-response-object-stream-response-output-text-done.ts';
import { checkOpenAIResponseObjectStreamResponseRefusalDelta } from './open-ai-response-object-stream-response-refusal-delta.ts';
import { checkOpenAIResponseObjectStreamResponseRefusalDone } from './open-ai-response-object-stream-response-refusal-done.ts';
import { checkOpenAIResponseObjectStreamResponseWebSearchCallCompleted } from './open-ai-response-object-stream-response-web-search-call-completed.ts';
import { checkOpenAIResponseObjectStreamResponseWebSearchCallInProgress } from './open-ai-response-object-stream-response-web-search-call-in-progress.ts';
import { checkOpenAIResponseObjectStreamResponseWebSearchCallSearching } from './open-ai-response-object-stream-response-web-search-call-searching.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseObjectStream';
const oneOf1: Rule = rule(schema1, 'oneOf', [
  'type',
  'response.created',
  'response.in_progress',
  'response.completed',
  'response.incomplete',
  'response.failed',
  'response.output_item.added',
  'response.output_item.done',
  'response.content_part.added',
  'response.content_part.done',
  'response.output_text.delta',
  'response.output_text.done',
  'response.output_text.annotation.added',
  'response.refusal.delta',
  'response.refusal.done',
  'response.function_call_arguments.delta',
  'response.function_call_arguments.done',
  'response.web_search_call.in_progress',
  'response.web_search_call.searching',
  'response.web_search_call.completed',
  'response.file_search_call.in_progress',
  'response.file_search_call.searching',
  'response.file_search_call.completed',
  'response.mcp_list_tools.in_progress',
  'response.mcp_list_tools.completed',
  'response.mcp_list_tools.failed',
  'response.mcp_call.in_progress',
  'response.mcp_call_arguments.delta',
  'response.mcp_call_arguments.done',
  'response.mcp_call.arguments.delta',
  'response.mcp_call.arguments.done',
  'response.mcp_call.completed',
  'response.mcp_call.failed',
  'error',
]);

/** What is wrong with a value that should be OpenAIResponseObjectStream; nothing when it is valid. */
export function validateOpenAIResponseObjectStream(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseObjectStream, value);
}

export function isOpenAIResponseObjectStream(value: unknown): value is OpenAIResponseObjectStream {
  return accepts(checkOpenAIResponseObjectStream, value);
}

export function checkOpenAIResponseObjectStream(value: unknown, at?: Issues): boolean {
  let tag1: unknown;
  let object35 = objectOf(value);
  if (object35 !== undefined) {
    let property35 = object35['type'];
    if (Object.getPrototypeOf(object35) !== Object.prototype) {
      object35 = ownProperties(object35);
      property35 = object35['type'];
    }
    tag1 = property35;
  }
  switch (tag1) {
    case 'response.created': {
      if (!checkOpenAIResponseObjectStreamResponseCreated(value, at)) return false;
      break;
    }
    case 'response.in_progress': {
      if (!checkOpenAIResponseObjectStreamResponseInProgress(value, at)) return false;
      break;
    }
    case 'response.completed': {
      if (!checkOpenAIResponseObjectStreamResponseCompleted(value, at)) return false;
      break;
    }
    case 'response.incomplete': {
      if (!checkOpenAIResponseObjectStreamResponseIncomplete(value, at)) return false;
      break;
    }
    case 'response.failed': {
      if (!checkOpenAIResponseObjectStreamResponseFailed(value, at)) return false;
      break;
    }
    case 'response.output_item.added': {
      if (!checkOpenAIResponseObjectStreamResponseOutputItemAdded(value, at)) return false;
      break;
    }
    case 'response.output_item.done': {
      if (!checkOpenAIResponseObjectStreamResponseOutputItemDone(value, at)) return false;
      break;
    }
    case 'response.content_part.added': {
      if (!checkOpenAIResponseObjectStreamResponseContentPartAdded(value, at)) return false;
      break;
    }
    case 'response.content_part.done': {
      if (!checkOpenAIResponseObjectStreamResponseContentPartDone(value, at)) return false;
      break;
    }
    case 'response.output_text.delta': {
      if (!checkOpenAIResponseObjectStreamResponseOutputTextDelta(value, at)) return false;
      break;
    }
    case 'response.output_text.done': {
      if (!checkOpenAIResponseObjectStreamResponseOutputTextDone(value, at)) return false;
      break;
    }
    case 'response.output_text.annotation.added': {
      if (!checkOpenAIResponseObjectStreamResponseOutputTextAnnotationAdded(value, at)) return false;
      break;
    }
    case 'response.refusal.delta': {
      if (!checkOpenAIResponseObjectStreamResponseRefusalDelta(value, at)) return false;
      break;
    }
    case 'response.refusal.done': {
      if (!checkOpenAIResponseObjectStreamResponseRefusalDone(value, at)) return false;
      break;
    }
    case 'response.function_call_arguments.delta': {
      if (!checkOpenAIResponseObjectStreamResponseFunctionCallArgumentsDelta(value, at)) return false;
      break;
    }
    case 'response.function_call_arguments.done': {
      if (!checkOpenAIResponseObjectStreamResponseFunctionCallArgumentsDone(value, at)) return false;
      break;
    }
    case 'response.web_search_call.in_progress': {
      if (!checkOpenAIResponseObjectStreamResponseWebSearchCallInProgress(value, at)) return false;
      break;
    }
    case 'response.web_search_call.searching': {
      if (!checkOpenAIResponseObjectStreamResponseWebSearchCallSearching(value, at)) return false;
      break;
    }
    case 'response.web_search_call.completed': {
      if (!checkOpenAIResponseObjectStreamResponseWebSearchCallCompleted(value, at)) return false;
      break;
    }
    case 'response.file_search_call.in_progress': {
      if (!checkOpenAIResponseObjectStreamResponseFileSearchCallInProgress(value, at)) return false;
      break;
    }
    case 'response.file_search_call.searching': {
      if (!checkOpenAIResponseObjectStreamResponseFileSearchCallSearching(value, at)) return false;
      break;
    }
    case 'response.file_search_call.completed': {
      if (!checkOpenAIResponseObjectStreamResponseFileSearchCallCompleted(value, at)) return false;
      break;
    }
    case 'response.mcp_list_tools.in_progress': {
      if (!checkOpenAIResponseObjectStreamResponseMcpListToolsInProgress(value, at)) return false;
      break;
    }
    case 'response.mcp_list_tools.completed': {
      if (!checkOpenAIResponseObjectStreamResponseMcpListToolsCompleted(value, at)) return false;
      break;
    }
    case 'response.mcp_list_tools.failed': {
      if (!checkOpenAIResponseObjectStreamResponseMcpListToolsFailed(value, at)) return false;
      break;
    }
    case 'response.mcp_call.in_progress': {
      if (!checkOpenAIResponseObjectStreamResponseMcpCallInProgress(value, at)) return false;
      break;
    }
    case 'response.mcp_call_arguments.delta': {
      if (!checkOpenAIResponseObjectStreamResponseMcpCallArgumentsDelta(value, at)) return false;
      break;
    }
    case 'response.mcp_call_arguments.done': {
      if (!checkOpenAIResponseObjectStreamResponseMcpCallArgumentsDone(value, at)) return false;
      break;
    }
    case 'response.mcp_call.arguments.delta': {
      if (!checkOpenAIResponseObjectStreamResponseMcpCallDottedArgumentsDelta(value, at)) return false;
      break;
    }
    case 'response.mcp_call.arguments.done': {
      if (!checkOpenAIResponseObjectStreamResponseMcpCallDottedArgumentsDone(value, at)) return false;
      break;
    }
    case 'response.mcp_call.completed': {
      if (!checkOpenAIResponseObjectStreamResponseMcpCallCompleted(value, at)) return false;
      break;
    }
    case 'response.mcp_call.failed': {
      if (!checkOpenAIResponseObjectStreamResponseMcpCallFailed(value, at)) return false;
      break;
    }
    case 'error': {
      if (!checkOpenAIResponseObjectStreamError(value, at)) return false;
      break;
    }
    case undefined: {
      if (stop(at, '', oneOf1)) return false;
      break;
    }
    default: {
      if (stop(at, '', oneOf1)) return false;
    }
  }
  return true;
}
