// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type Page,
  type PagePromise,
  type PollOptions,
  type RequestOptions,
  poll,
  request,
  requestPage,
  valueAt,
} from '../support/index.ts';
import type { Assistant } from '../../types/assistant.ts';
import type { AssistantDeleted } from '../../types/assistant-deleted.ts';
import type { AssistantFile } from '../../types/assistant-file.ts';
import type { AssistantFileDeleted } from '../../types/assistant-file-deleted.ts';
import type { AssistantFileList } from '../../types/assistant-file-list.ts';
import type { AssistantList } from '../../types/assistant-list.ts';
import type { CreateAssistantFileRequest } from '../../types/create-assistant-file-request.ts';
import type { CreateAssistantRequest } from '../../types/create-assistant-request.ts';
import type { CreateMessageRequest } from '../../types/create-message-request.ts';
import type { CreateRunRequest } from '../../types/create-run-request.ts';
import type { CreateThreadAndRunRequest } from '../../types/create-thread-and-run-request.ts';
import type { CreateThreadRequest } from '../../types/create-thread-request.ts';
import type { Message } from '../../types/message.ts';
import type { MessageFile } from '../../types/message-file.ts';
import type { MessageFileList } from '../../types/message-file-list.ts';
import type { MessageList } from '../../types/message-list.ts';
import type { ModifyAssistantRequest } from '../../types/modify-assistant-request.ts';
import type { ModifyMessageRequest } from '../../types/modify-message-request.ts';
import type { ModifyRunRequest } from '../../types/modify-run-request.ts';
import type { ModifyThreadRequest } from '../../types/modify-thread-request.ts';
import type {
  CancelRunResponses,
  CreateAssistantFileResponses,
  CreateAssistantResponses,
  CreateMessageResponses,
  CreateRunResponses,
  CreateThreadAndRunResponses,
  CreateThreadResponses,
  DeleteAssistantFileResponses,
  DeleteAssistantResponses,
  DeleteThreadResponses,
  GetAssistantFileResponses,
  GetAssistantResponses,
  GetMessageFileResponses,
  GetMessageResponses,
  GetRunResponses,
  GetRunStepResponses,
  GetThreadResponses,
  ListAssistantFilesResponses,
  ListAssistantsResponses,
  ListMessageFilesResponses,
  ListMessagesResponses,
  ListRunStepsResponses,
  ListRunsResponses,
  ModifyAssistantResponses,
  ModifyMessageResponses,
  ModifyRunResponses,
  ModifyThreadResponses,
  SubmitToolOutputsToRunResponses,
} from '../../types/operations/beta.ts';
import type { Order } from '../../types/order.ts';
import type { Run } from '../../types/run.ts';
import type { RunList } from '../../types/run-list.ts';
import type { RunStep } from '../../types/run-step.ts';
import type { RunStepList } from '../../types/run-step-list.ts';
import type { SubmitToolOutputsRequest } from '../../types/submit-tool-outputs-request.ts';
import type { Thread } from '../../types/thread.ts';
import type { ThreadDeleted } from '../../types/thread-deleted.ts';

/** Parameters of `createAssistant`. */
export type CreateAssistantParams = CreateAssistantRequest;

export const createAssistantOperation: ClientOperation<CreateAssistantResponses> = {
  id: 'createAssistant',
  method: 'POST',
  path: '/assistants',
  body: { required: true, content: 'application/json' },
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).createAssistantValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Make an assistant
 *
 * Makes an assistant of a model, instructions and tools.
 *
 * `POST /assistants`
 */
export function createAssistant(
  client: ApiClient,
  params: CreateAssistantParams,
  options?: RequestOptions,
): APIPromise<Assistant, CreateAssistantResponses[200]['headers']> {
  return request(client, { operation: createAssistantOperation, params, options });
}

/** Parameters of `listAssistants`. */
export interface ListAssistantsParams {
  /** The most entries of a page. */
  limit?: number | undefined;
  /** Whether the oldest or the newest comes first. */
  order?: Order | undefined;
  /** The id of an entry; the page begins after it. */
  after?: string | undefined;
  /** The id of an entry; the page ends before it. */
  before?: string | undefined;
}

/** A page of what `listAssistants` lists, with the way to the next. */
export type AssistantsPage = Page<AssistantList, Assistant>;

export const listAssistantsOperation: ClientOperation<ListAssistantsResponses> = {
  id: 'listAssistants',
  method: 'GET',
  path: '/assistants',
  parameters: ['limit', 'order', 'after', 'before'],
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', limit: 'limit', more: 'has_more' },
  validators: async () => (await import('../../validators/operations/beta.ts')).listAssistantsValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * List assistants
 *
 * Lists assistants, newest first unless asked otherwise.
 *
 * `GET /assistants`
 */
export function listAssistants(
  client: ApiClient,
  params?: ListAssistantsParams | null,
  options?: RequestOptions,
): PagePromise<AssistantList, Assistant, ListAssistantsResponses[200]['headers']> {
  return requestPage(client, { operation: listAssistantsOperation, params, options });
}

export const getAssistantOperation: ClientOperation<GetAssistantResponses> = {
  id: 'getAssistant',
  method: 'GET',
  path: '/assistants/{assistant_id}',
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).getAssistantValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Read an assistant
 *
 * Returns an assistant.
 *
 * `GET /assistants/{assistant_id}`
 */
export function getAssistant(
  client: ApiClient,
  assistantId: string,
  options?: RequestOptions,
): APIPromise<Assistant, GetAssistantResponses[200]['headers']> {
  return request(client, { operation: getAssistantOperation, path: [assistantId], options });
}

/** Parameters of `modifyAssistant`. */
export type ModifyAssistantParams = ModifyAssistantRequest;

export const modifyAssistantOperation: ClientOperation<ModifyAssistantResponses> = {
  id: 'modifyAssistant',
  method: 'POST',
  path: '/assistants/{assistant_id}',
  body: { required: true, content: 'application/json' },
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).modifyAssistantValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Change an assistant
 *
 * Changes the fields that are sent, and keeps the rest.
 *
 * `POST /assistants/{assistant_id}`
 */
export function modifyAssistant(
  client: ApiClient,
  assistantId: string,
  params?: ModifyAssistantParams | null,
  options?: RequestOptions,
): APIPromise<Assistant, ModifyAssistantResponses[200]['headers']> {
  return request(client, { operation: modifyAssistantOperation, path: [assistantId], params, options });
}

export const deleteAssistantOperation: ClientOperation<DeleteAssistantResponses> = {
  id: 'deleteAssistant',
  method: 'DELETE',
  path: '/assistants/{assistant_id}',
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).deleteAssistantValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Delete an assistant
 *
 * Deletes an assistant; its runs go on.
 *
 * `DELETE /assistants/{assistant_id}`
 */
export function deleteAssistant(
  client: ApiClient,
  assistantId: string,
  options?: RequestOptions,
): APIPromise<AssistantDeleted, DeleteAssistantResponses[200]['headers']> {
  return request(client, { operation: deleteAssistantOperation, path: [assistantId], options });
}

/** Parameters of `createAssistantFile`. */
export type CreateAssistantFileParams = CreateAssistantFileRequest;

export const createAssistantFileOperation: ClientOperation<CreateAssistantFileResponses> = {
  id: 'createAssistantFile',
  method: 'POST',
  path: '/assistants/{assistant_id}/files',
  body: { required: true, content: 'application/json' },
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).createAssistantFileValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Attach a file
 *
 * Attaches an uploaded file to an assistant.
 *
 * `POST /assistants/{assistant_id}/files`
 */
export function createAssistantFile(
  client: ApiClient,
  assistantId: string,
  params: CreateAssistantFileParams,
  options?: RequestOptions,
): APIPromise<AssistantFile, CreateAssistantFileResponses[200]['headers']> {
  return request(client, { operation: createAssistantFileOperation, path: [assistantId], params, options });
}

/** Parameters of `listAssistantFiles`. */
export interface ListAssistantFilesParams {
  /** The most entries of a page. */
  limit?: number | undefined;
  /** Whether the oldest or the newest comes first. */
  order?: Order | undefined;
  /** The id of an entry; the page begins after it. */
  after?: string | undefined;
  /** The id of an entry; the page ends before it. */
  before?: string | undefined;
}

/** A page of what `listAssistantFiles` lists, with the way to the next. */
export type AssistantFilesPage = Page<AssistantFileList, AssistantFile>;

export const listAssistantFilesOperation: ClientOperation<ListAssistantFilesResponses> = {
  id: 'listAssistantFiles',
  method: 'GET',
  path: '/assistants/{assistant_id}/files',
  parameters: ['limit', 'order', 'after', 'before'],
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', limit: 'limit', more: 'has_more' },
  validators: async () => (await import('../../validators/operations/beta.ts')).listAssistantFilesValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * List the files of an assistant
 *
 * Lists the files that are attached to an assistant, newest first unless asked otherwise.
 *
 * `GET /assistants/{assistant_id}/files`
 */
export function listAssistantFiles(
  client: ApiClient,
  assistantId: string,
  params?: ListAssistantFilesParams | null,
  options?: RequestOptions,
): PagePromise<AssistantFileList, AssistantFile, ListAssistantFilesResponses[200]['headers']> {
  return requestPage(client, { operation: listAssistantFilesOperation, path: [assistantId], params, options });
}

export const getAssistantFileOperation: ClientOperation<GetAssistantFileResponses> = {
  id: 'getAssistantFile',
  method: 'GET',
  path: '/assistants/{assistant_id}/files/{file_id}',
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).getAssistantFileValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Read a file of an assistant
 *
 * Returns how a file is attached to an assistant.
 *
 * `GET /assistants/{assistant_id}/files/{file_id}`
 */
export function getAssistantFile(
  client: ApiClient,
  assistantId: string,
  fileId: string,
  options?: RequestOptions,
): APIPromise<AssistantFile, GetAssistantFileResponses[200]['headers']> {
  return request(client, { operation: getAssistantFileOperation, path: [assistantId, fileId], options });
}

export const deleteAssistantFileOperation: ClientOperation<DeleteAssistantFileResponses> = {
  id: 'deleteAssistantFile',
  method: 'DELETE',
  path: '/assistants/{assistant_id}/files/{file_id}',
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).deleteAssistantFileValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Detach a file
 *
 * Takes a file from an assistant; the file itself stays.
 *
 * `DELETE /assistants/{assistant_id}/files/{file_id}`
 */
export function deleteAssistantFile(
  client: ApiClient,
  assistantId: string,
  fileId: string,
  options?: RequestOptions,
): APIPromise<AssistantFileDeleted, DeleteAssistantFileResponses[200]['headers']> {
  return request(client, { operation: deleteAssistantFileOperation, path: [assistantId, fileId], options });
}

/** Parameters of `createThread`. */
export type CreateThreadParams = CreateThreadRequest;

export const createThreadOperation: ClientOperation<CreateThreadResponses> = {
  id: 'createThread',
  method: 'POST',
  path: '/threads',
  body: { required: false, content: 'application/json' },
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).createThreadValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Make a thread
 *
 * Makes a thread, empty or with messages.
 *
 * `POST /threads`
 */
export function createThread(
  client: ApiClient,
  params?: CreateThreadParams | null,
  options?: RequestOptions,
): APIPromise<Thread, CreateThreadResponses[200]['headers']> {
  return request(client, { operation: createThreadOperation, params, options });
}

/** Parameters of `createThreadAndRun`. */
export type CreateThreadAndRunParams = CreateThreadAndRunRequest;

export const createThreadAndRunOperation: ClientOperation<CreateThreadAndRunResponses> = {
  id: 'createThreadAndRun',
  method: 'POST',
  path: '/threads/runs',
  body: { required: true, content: 'application/json' },
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).createThreadAndRunValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Make a thread and run
 *
 * Makes a thread and starts a run on it, in one step.
 *
 * `POST /threads/runs`
 */
export function createThreadAndRun(
  client: ApiClient,
  params: CreateThreadAndRunParams,
  options?: RequestOptions,
): APIPromise<Run, CreateThreadAndRunResponses[200]['headers']> {
  return request(client, { operation: createThreadAndRunOperation, params, options });
}

/**
 * As `createThreadAndRun`, then asks until `status` is one of `completed`, `failed`, `cancelled`, `expired`,
 * `requires_action`.
 */
export async function createThreadAndRunAndPoll(
  client: ApiClient,
  params: CreateThreadAndRunParams,
  options?: PollOptions,
): Promise<Run> {
  const created: unknown = await request(client, { operation: createThreadAndRunOperation, params, options });
  return poll(client, {
    ask: (asking) =>
      request(client, {
        operation: getRunOperation,
        path: [valueAt(created, 'thread_id'), valueAt(created, 'id')],
        options: asking,
      }),
    field: 'status',
    terminal: ['completed', 'failed', 'cancelled', 'expired', 'requires_action'],
    states: ['queued', 'in_progress', 'requires_action', 'cancelling', 'cancelled', 'failed', 'completed', 'expired'],
    options,
  });
}

export const getThreadOperation: ClientOperation<GetThreadResponses> = {
  id: 'getThread',
  method: 'GET',
  path: '/threads/{thread_id}',
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).getThreadValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Read a thread
 *
 * Returns a thread.
 *
 * `GET /threads/{thread_id}`
 */
export function getThread(
  client: ApiClient,
  threadId: string,
  options?: RequestOptions,
): APIPromise<Thread, GetThreadResponses[200]['headers']> {
  return request(client, { operation: getThreadOperation, path: [threadId], options });
}

/** Parameters of `modifyThread`. */
export type ModifyThreadParams = ModifyThreadRequest;

export const modifyThreadOperation: ClientOperation<ModifyThreadResponses> = {
  id: 'modifyThread',
  method: 'POST',
  path: '/threads/{thread_id}',
  body: { required: true, content: 'application/json' },
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).modifyThreadValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Change a thread
 *
 * Changes the metadata of a thread.
 *
 * `POST /threads/{thread_id}`
 */
export function modifyThread(
  client: ApiClient,
  threadId: string,
  params?: ModifyThreadParams | null,
  options?: RequestOptions,
): APIPromise<Thread, ModifyThreadResponses[200]['headers']> {
  return request(client, { operation: modifyThreadOperation, path: [threadId], params, options });
}

export const deleteThreadOperation: ClientOperation<DeleteThreadResponses> = {
  id: 'deleteThread',
  method: 'DELETE',
  path: '/threads/{thread_id}',
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).deleteThreadValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Delete a thread
 *
 * Deletes a thread with all that is in it.
 *
 * `DELETE /threads/{thread_id}`
 */
export function deleteThread(
  client: ApiClient,
  threadId: string,
  options?: RequestOptions,
): APIPromise<ThreadDeleted, DeleteThreadResponses[200]['headers']> {
  return request(client, { operation: deleteThreadOperation, path: [threadId], options });
}

/** Parameters of `createMessage`. */
export type CreateMessageParams = CreateMessageRequest;

export const createMessageOperation: ClientOperation<CreateMessageResponses> = {
  id: 'createMessage',
  method: 'POST',
  path: '/threads/{thread_id}/messages',
  body: { required: true, content: 'application/json' },
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).createMessageValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Add a message
 *
 * Puts a message at the end of a thread; not while a run is at work.
 *
 * `POST /threads/{thread_id}/messages`
 */
export function createMessage(
  client: ApiClient,
  threadId: string,
  params: CreateMessageParams,
  options?: RequestOptions,
): APIPromise<Message, CreateMessageResponses[200]['headers']> {
  return request(client, { operation: createMessageOperation, path: [threadId], params, options });
}

/** Parameters of `listMessages`. */
export interface ListMessagesParams {
  /** The most entries of a page. */
  limit?: number | undefined;
  /** Whether the oldest or the newest comes first. */
  order?: Order | undefined;
  /** The id of an entry; the page begins after it. */
  after?: string | undefined;
  /** The id of an entry; the page ends before it. */
  before?: string | undefined;
}

/** A page of what `listMessages` lists, with the way to the next. */
export type MessagesPage = Page<MessageList, Message>;

export const listMessagesOperation: ClientOperation<ListMessagesResponses> = {
  id: 'listMessages',
  method: 'GET',
  path: '/threads/{thread_id}/messages',
  parameters: ['limit', 'order', 'after', 'before'],
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', limit: 'limit', more: 'has_more' },
  validators: async () => (await import('../../validators/operations/beta.ts')).listMessagesValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * List messages
 *
 * Lists the messages of a thread, newest first unless asked otherwise.
 *
 * `GET /threads/{thread_id}/messages`
 */
export function listMessages(
  client: ApiClient,
  threadId: string,
  params?: ListMessagesParams | null,
  options?: RequestOptions,
): PagePromise<MessageList, Message, ListMessagesResponses[200]['headers']> {
  return requestPage(client, { operation: listMessagesOperation, path: [threadId], params, options });
}

export const getMessageOperation: ClientOperation<GetMessageResponses> = {
  id: 'getMessage',
  method: 'GET',
  path: '/threads/{thread_id}/messages/{message_id}',
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).getMessageValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Read a message
 *
 * Returns a message.
 *
 * `GET /threads/{thread_id}/messages/{message_id}`
 */
export function getMessage(
  client: ApiClient,
  threadId: string,
  messageId: string,
  options?: RequestOptions,
): APIPromise<Message, GetMessageResponses[200]['headers']> {
  return request(client, { operation: getMessageOperation, path: [threadId, messageId], options });
}

/** Parameters of `modifyMessage`. */
export type ModifyMessageParams = ModifyMessageRequest;

export const modifyMessageOperation: ClientOperation<ModifyMessageResponses> = {
  id: 'modifyMessage',
  method: 'POST',
  path: '/threads/{thread_id}/messages/{message_id}',
  body: { required: true, content: 'application/json' },
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).modifyMessageValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Change a message
 *
 * Changes the metadata of a message.
 *
 * `POST /threads/{thread_id}/messages/{message_id}`
 */
export function modifyMessage(
  client: ApiClient,
  threadId: string,
  messageId: string,
  params?: ModifyMessageParams | null,
  options?: RequestOptions,
): APIPromise<Message, ModifyMessageResponses[200]['headers']> {
  return request(client, { operation: modifyMessageOperation, path: [threadId, messageId], params, options });
}

/** Parameters of `listMessageFiles`. */
export interface ListMessageFilesParams {
  /** The most entries of a page. */
  limit?: number | undefined;
  /** Whether the oldest or the newest comes first. */
  order?: Order | undefined;
  /** The id of an entry; the page begins after it. */
  after?: string | undefined;
  /** The id of an entry; the page ends before it. */
  before?: string | undefined;
}

/** A page of what `listMessageFiles` lists, with the way to the next. */
export type MessageFilesPage = Page<MessageFileList, MessageFile>;

export const listMessageFilesOperation: ClientOperation<ListMessageFilesResponses> = {
  id: 'listMessageFiles',
  method: 'GET',
  path: '/threads/{thread_id}/messages/{message_id}/files',
  parameters: ['limit', 'order', 'after', 'before'],
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', limit: 'limit', more: 'has_more' },
  validators: async () => (await import('../../validators/operations/beta.ts')).listMessageFilesValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * List the files of a message
 *
 * Lists the files that belong to a message, newest first unless asked otherwise.
 *
 * `GET /threads/{thread_id}/messages/{message_id}/files`
 */
export function listMessageFiles(
  client: ApiClient,
  threadId: string,
  messageId: string,
  params?: ListMessageFilesParams | null,
  options?: RequestOptions,
): PagePromise<MessageFileList, MessageFile, ListMessageFilesResponses[200]['headers']> {
  return requestPage(client, { operation: listMessageFilesOperation, path: [threadId, messageId], params, options });
}

export const getMessageFileOperation: ClientOperation<GetMessageFileResponses> = {
  id: 'getMessageFile',
  method: 'GET',
  path: '/threads/{thread_id}/messages/{message_id}/files/{file_id}',
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).getMessageFileValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Read a file of a message
 *
 * Returns how a file belongs to a message.
 *
 * `GET /threads/{thread_id}/messages/{message_id}/files/{file_id}`
 */
export function getMessageFile(
  client: ApiClient,
  threadId: string,
  messageId: string,
  fileId: string,
  options?: RequestOptions,
): APIPromise<MessageFile, GetMessageFileResponses[200]['headers']> {
  return request(client, { operation: getMessageFileOperation, path: [threadId, messageId, fileId], options });
}

/** Parameters of `createRun`. */
export type CreateRunParams = CreateRunRequest;

export const createRunOperation: ClientOperation<CreateRunResponses> = {
  id: 'createRun',
  method: 'POST',
  path: '/threads/{thread_id}/runs',
  body: { required: true, content: 'application/json' },
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).createRunValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Start a run
 *
 * Lets an assistant work on a thread; not while another run is at work.
 *
 * `POST /threads/{thread_id}/runs`
 */
export function createRun(
  client: ApiClient,
  threadId: string,
  params: CreateRunParams,
  options?: RequestOptions,
): APIPromise<Run, CreateRunResponses[200]['headers']> {
  return request(client, { operation: createRunOperation, path: [threadId], params, options });
}

/**
 * As `createRun`, then asks until `status` is one of `completed`, `failed`, `cancelled`, `expired`,
 * `requires_action`.
 */
export async function createRunAndPoll(
  client: ApiClient,
  threadId: string,
  params: CreateRunParams,
  options?: PollOptions,
): Promise<Run> {
  const created: unknown = await request(client, { operation: createRunOperation, path: [threadId], params, options });
  return poll(client, {
    ask: (asking) =>
      request(client, {
        operation: getRunOperation,
        path: [valueAt(created, 'thread_id'), valueAt(created, 'id')],
        options: asking,
      }),
    field: 'status',
    terminal: ['completed', 'failed', 'cancelled', 'expired', 'requires_action'],
    states: ['queued', 'in_progress', 'requires_action', 'cancelling', 'cancelled', 'failed', 'completed', 'expired'],
    options,
  });
}

/** Parameters of `listRuns`. */
export interface ListRunsParams {
  /** The most entries of a page. */
  limit?: number | undefined;
  /** Whether the oldest or the newest comes first. */
  order?: Order | undefined;
  /** The id of an entry; the page begins after it. */
  after?: string | undefined;
  /** The id of an entry; the page ends before it. */
  before?: string | undefined;
}

/** A page of what `listRuns` lists, with the way to the next. */
export type RunsPage = Page<RunList, Run>;

export const listRunsOperation: ClientOperation<ListRunsResponses> = {
  id: 'listRuns',
  method: 'GET',
  path: '/threads/{thread_id}/runs',
  parameters: ['limit', 'order', 'after', 'before'],
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', limit: 'limit', more: 'has_more' },
  validators: async () => (await import('../../validators/operations/beta.ts')).listRunsValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * List runs
 *
 * Lists the runs of a thread, newest first unless asked otherwise.
 *
 * `GET /threads/{thread_id}/runs`
 */
export function listRuns(
  client: ApiClient,
  threadId: string,
  params?: ListRunsParams | null,
  options?: RequestOptions,
): PagePromise<RunList, Run, ListRunsResponses[200]['headers']> {
  return requestPage(client, { operation: listRunsOperation, path: [threadId], params, options });
}

export const getRunOperation: ClientOperation<GetRunResponses> = {
  id: 'getRun',
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}',
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).getRunValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Read a run
 *
 * Returns a run.
 *
 * `GET /threads/{thread_id}/runs/{run_id}`
 */
export function getRun(
  client: ApiClient,
  threadId: string,
  runId: string,
  options?: RequestOptions,
): APIPromise<Run, GetRunResponses[200]['headers']> {
  return request(client, { operation: getRunOperation, path: [threadId, runId], options });
}

/** Asks `getRun` until `status` is one of `completed`, `failed`, `cancelled`, `expired`, `requires_action`. */
export async function getRunAndPoll(
  client: ApiClient,
  threadId: string,
  runId: string,
  options?: PollOptions,
): Promise<Run> {
  return poll(client, {
    ask: (asking) => request(client, { operation: getRunOperation, path: [threadId, runId], options: asking }),
    field: 'status',
    terminal: ['completed', 'failed', 'cancelled', 'expired', 'requires_action'],
    states: ['queued', 'in_progress', 'requires_action', 'cancelling', 'cancelled', 'failed', 'completed', 'expired'],
    options,
  });
}

/** Parameters of `modifyRun`. */
export type ModifyRunParams = ModifyRunRequest;

export const modifyRunOperation: ClientOperation<ModifyRunResponses> = {
  id: 'modifyRun',
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}',
  body: { required: true, content: 'application/json' },
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).modifyRunValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Change a run
 *
 * Changes the metadata of a run.
 *
 * `POST /threads/{thread_id}/runs/{run_id}`
 */
export function modifyRun(
  client: ApiClient,
  threadId: string,
  runId: string,
  params?: ModifyRunParams | null,
  options?: RequestOptions,
): APIPromise<Run, ModifyRunResponses[200]['headers']> {
  return request(client, { operation: modifyRunOperation, path: [threadId, runId], params, options });
}

export const cancelRunOperation: ClientOperation<CancelRunResponses> = {
  id: 'cancelRun',
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}/cancel',
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).cancelRunValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Cancel a run
 *
 * Asks that a run be cancelled; it is cancelling until it has stopped.
 *
 * `POST /threads/{thread_id}/runs/{run_id}/cancel`
 */
export function cancelRun(
  client: ApiClient,
  threadId: string,
  runId: string,
  options?: RequestOptions,
): APIPromise<Run, CancelRunResponses[200]['headers']> {
  return request(client, { operation: cancelRunOperation, path: [threadId, runId], options });
}

/** Parameters of `submitToolOutputsToRun`. */
export type SubmitToolOutputsToRunParams = SubmitToolOutputsRequest;

export const submitToolOutputsToRunOperation: ClientOperation<SubmitToolOutputsToRunResponses> = {
  id: 'submitToolOutputsToRun',
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs',
  body: { required: true, content: 'application/json' },
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).submitToolOutputsToRunValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Submit tool outputs
 *
 * Gives a run that waits the outputs of all its calls at once, and lets it go on.
 *
 * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
 */
export function submitToolOutputsToRun(
  client: ApiClient,
  threadId: string,
  runId: string,
  params: SubmitToolOutputsToRunParams,
  options?: RequestOptions,
): APIPromise<Run, SubmitToolOutputsToRunResponses[200]['headers']> {
  return request(client, { operation: submitToolOutputsToRunOperation, path: [threadId, runId], params, options });
}

/**
 * As `submitToolOutputsToRun`, then asks until `status` is one of `completed`, `failed`, `cancelled`,
 * `expired`, `requires_action`.
 */
export async function submitToolOutputsToRunAndPoll(
  client: ApiClient,
  threadId: string,
  runId: string,
  params: SubmitToolOutputsToRunParams,
  options?: PollOptions,
): Promise<Run> {
  const created: unknown = await request(client, {
    operation: submitToolOutputsToRunOperation,
    path: [threadId, runId],
    params,
    options,
  });
  return poll(client, {
    ask: (asking) =>
      request(client, {
        operation: getRunOperation,
        path: [valueAt(created, 'thread_id'), valueAt(created, 'id')],
        options: asking,
      }),
    field: 'status',
    terminal: ['completed', 'failed', 'cancelled', 'expired', 'requires_action'],
    states: ['queued', 'in_progress', 'requires_action', 'cancelling', 'cancelled', 'failed', 'completed', 'expired'],
    options,
  });
}

/** Parameters of `listRunSteps`. */
export interface ListRunStepsParams {
  /** The most entries of a page. */
  limit?: number | undefined;
  /** Whether the oldest or the newest comes first. */
  order?: Order | undefined;
  /** The id of an entry; the page begins after it. */
  after?: string | undefined;
  /** The id of an entry; the page ends before it. */
  before?: string | undefined;
}

/** A page of what `listRunSteps` lists, with the way to the next. */
export type RunStepsPage = Page<RunStepList, RunStep>;

export const listRunStepsOperation: ClientOperation<ListRunStepsResponses> = {
  id: 'listRunSteps',
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}/steps',
  parameters: ['limit', 'order', 'after', 'before'],
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id', limit: 'limit', more: 'has_more' },
  validators: async () => (await import('../../validators/operations/beta.ts')).listRunStepsValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * List steps
 *
 * Lists the steps of a run, newest first unless asked otherwise.
 *
 * `GET /threads/{thread_id}/runs/{run_id}/steps`
 */
export function listRunSteps(
  client: ApiClient,
  threadId: string,
  runId: string,
  params?: ListRunStepsParams | null,
  options?: RequestOptions,
): PagePromise<RunStepList, RunStep, ListRunStepsResponses[200]['headers']> {
  return requestPage(client, { operation: listRunStepsOperation, path: [threadId, runId], params, options });
}

export const getRunStepOperation: ClientOperation<GetRunStepResponses> = {
  id: 'getRunStep',
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}/steps/{step_id}',
  headers: { 'OpenAI-Beta': 'assistants=v1' },
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-request-id': { kind: 'string' },
      'openai-processing-ms': { kind: 'number' },
      'openai-version': { kind: 'string' },
    },
  },
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/beta.ts')).getRunStepValidators,
  statuses: ['200', '400', '401', '403', '404', '429', '500'],
};

/**
 * Read a step
 *
 * Returns a step.
 *
 * `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`
 */
export function getRunStep(
  client: ApiClient,
  threadId: string,
  runId: string,
  stepId: string,
  options?: RequestOptions,
): APIPromise<RunStep, GetRunStepResponses[200]['headers']> {
  return request(client, { operation: getRunStepOperation, path: [threadId, runId, stepId], options });
}
