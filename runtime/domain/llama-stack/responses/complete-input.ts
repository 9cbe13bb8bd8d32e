/** Input items as they are kept: every field there, and each with an id by which it can be named. */
import type {
  CreateOpenaiResponseRequest,
  OpenAIResponseInput,
  OpenAIResponseInputParam,
  OpenAIResponseItemStatus,
  OpenAIResponseMessage,
  OpenAIResponseMessageParam,
} from '#generated/llama-stack/types';
import type { Ids } from '../../../ids.ts';

/** Plain text is a message of the user. */
export function completeInput(ids: Ids, given: CreateOpenaiResponseRequest['input']): OpenAIResponseInput[] {
  if (typeof given !== 'string') return given.map((item) => completeItem(ids, item));
  const content = [{ type: 'input_text' as const, text: given }];
  return [{ type: 'message', role: 'user', content, id: `msg_${ids.uuid()}`, status: null }];
}

type Given<Type> = Extract<OpenAIResponseInputParam, { type?: Type }>;
type Type = NonNullable<OpenAIResponseInputParam['type']>;
type Completers = { readonly [Each in Type]: (ids: Ids, given: Given<Each>) => OpenAIResponseInput };

const completers: Completers = {
  message: completeMessage,
  function_call_output: (ids, { call_id, output, id, status }) => ({
    type: 'function_call_output',
    call_id,
    output,
    id: id ?? `fco_${ids.uuid()}`,
    status: itemStatus(status),
  }),
  function_call: (ids, { call_id, name, arguments: text, id, status }) => ({
    type: 'function_call',
    call_id,
    name,
    arguments: text,
    id: id ?? `fc_${ids.uuid()}`,
    status: itemStatus(status),
  }),
  file_search_call: (_, { id, queries, status, results }) => ({
    type: 'file_search_call',
    id,
    queries,
    status: itemStatus(status) ?? 'completed',
    results: results ?? null,
  }),
  web_search_call: (_, { id, status }) => ({ type: 'web_search_call', id, status: itemStatus(status) ?? 'completed' }),
};

function completeItem(ids: Ids, given: OpenAIResponseInputParam): OpenAIResponseInput {
  return completers[given.type ?? typeOf(given)](ids, given as never);
}

/** Without a type an item is told by its other keys. */
function typeOf(given: OpenAIResponseInputParam): Type {
  if ('role' in given) return 'message';
  if ('output' in given) return 'function_call_output';
  if ('call_id' in given) return 'function_call';
  return 'queries' in given ? 'file_search_call' : 'web_search_call';
}

function completeMessage(ids: Ids, given: OpenAIResponseMessageParam): OpenAIResponseMessage {
  return {
    type: 'message',
    role: given.role,
    content: completeContent(given.content),
    id: given.id ?? `msg_${ids.uuid()}`,
    status: itemStatus(given.status),
  };
}

function completeContent(given: OpenAIResponseMessageParam['content']): OpenAIResponseMessage['content'] {
  if (typeof given === 'string') return given;
  const parts = given.map((part) => {
    if (part.type === 'input_image')
      return { type: part.type, image_url: part.image_url ?? null, detail: part.detail ?? 'auto' };
    return part.type === 'output_text' ? { ...part, annotations: part.annotations ?? [] } : part;
  });
  // All parts are of one kind, or the request would not have been let in.
  return parts as OpenAIResponseMessage['content'];
}

/** A client may send back whatever status it received, from whatever server. */
function itemStatus(given: string | null | undefined): OpenAIResponseItemStatus | null {
  return given === undefined || given === null ? null : (given as OpenAIResponseItemStatus);
}
