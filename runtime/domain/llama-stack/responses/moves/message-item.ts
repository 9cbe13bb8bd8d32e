/** The events of a message in the output of a response. */
import type { OpenAIResponseOutputMessage } from '#generated/llama-stack/types';
import type { Showing } from './driving.ts';
import type { ItemMemory } from '../item-memory.ts';

export interface ItemPlace {
  readonly response_id: string;
  readonly id: string;
  readonly index: number;
}

/** The message and its only part begin. */
export function beginMessage(place: ItemPlace): readonly Showing[] {
  const { response_id, id, index } = place;
  const item = message(place, { content: [], status: 'in_progress' });
  const part = { type: 'output_text' as const, text: '', annotations: [] };
  return [
    { frame: { type: 'response.output_item.added', response_id, output_index: index, item } },
    {
      frame: {
        type: 'response.content_part.added',
        response_id,
        item_id: id,
        output_index: index,
        content_index: 0,
        part,
      },
    },
  ];
}

export function textDelta({ id, index }: ItemPlace, delta: string): Showing {
  return { frame: { type: 'response.output_text.delta', item_id: id, output_index: index, content_index: 0, delta } };
}

export interface MessageEnd {
  readonly text: string;
  readonly status: 'completed' | 'incomplete';
  readonly memory: ItemMemory;
}

export function endMessage(place: ItemPlace, { text, status, memory }: MessageEnd): readonly Showing[] {
  const { response_id, id, index } = place;
  const at = { item_id: id, output_index: index, content_index: 0 };
  const part = { type: 'output_text' as const, text, annotations: [] };
  const item = message(place, { content: [part], status });
  return [
    { frame: { type: 'response.output_text.done', ...at, text } },
    { frame: { type: 'response.content_part.done', response_id, ...at, part } },
    { frame: { type: 'response.output_item.done', response_id, output_index: index, item }, note: { memory } },
  ];
}

type Rest = Pick<OpenAIResponseOutputMessage, 'content' | 'status'>;

function message({ id }: ItemPlace, { content, status }: Rest): OpenAIResponseOutputMessage {
  return { type: 'message', id, role: 'assistant', content, status };
}
