/** What a message or a step is after a delta: the same arithmetic that readers of the stream do. */
import type { Annotation, ContentPart, Message } from '../records/message.ts';
import type { CodeOutput, ToolCall } from '../records/step.ts';
import type { CodeOutputDelta, ContentDelta, MessageDelta, ToolCallDelta } from './run-event.ts';

export function extendMessage(message: Message, delta: MessageDelta): Message {
  return { ...message, content: delta.content.reduce(extendContent, message.content) };
}

function extendContent(content: readonly ContentPart[], delta: ContentDelta): readonly ContentPart[] {
  const known = content[delta.index];
  if (delta.type === 'image_file')
    return placed(content, delta.index, { type: 'image_file', image_file: delta.image_file });
  const text = known?.type === 'text' ? known.text : { value: '', annotations: [] };
  const annotations = (delta.text.annotations ?? []).map(withoutIndex);
  return placed(content, delta.index, {
    type: 'text',
    text: { value: text.value + (delta.text.value ?? ''), annotations: [...text.annotations, ...annotations] },
  });
}

function withoutIndex(delta: Annotation & { readonly index: number }): Annotation {
  const { index: _, ...annotation } = delta;
  return annotation;
}

export function extendCalls(calls: readonly ToolCall[], deltas: readonly ToolCallDelta[]): readonly ToolCall[] {
  return deltas.reduce((all, delta) => placed(all, delta.index, extendCall(all[delta.index], delta)), calls);
}

function extendCall(known: ToolCall | undefined, delta: ToolCallDelta): ToolCall {
  const id = delta.id ?? known?.id ?? '';
  if (delta.type === 'function') {
    const before = known?.type === 'function' ? known.function : { name: '', arguments: '', output: null };
    const { name = '', arguments: piece = '', output = before.output } = delta.function;
    return {
      id,
      type: 'function',
      function: { name: before.name + name, arguments: before.arguments + piece, output },
    };
  }
  if (delta.type === 'file_search') {
    return known?.type === 'file_search' ? known : { id, type: 'file_search', file_search: { query: '' } };
  }
  const before = known?.type === 'code_interpreter' ? known.code_interpreter : { input: '', outputs: [] };
  const { input = '', outputs = [] } = delta.code_interpreter;
  return {
    id,
    type: 'code_interpreter',
    code_interpreter: { input: before.input + input, outputs: outputs.reduce(extendOutputs, before.outputs) },
  };
}

function extendOutputs(outputs: readonly CodeOutput[], delta: CodeOutputDelta): readonly CodeOutput[] {
  const { index, ...output } = delta;
  const known = outputs[index];
  const joined =
    output.type === 'logs' && known?.type === 'logs' ? { ...output, logs: known.logs + output.logs } : output;
  return placed(outputs, index, joined);
}

/** A list with something at an index, which is in it already or is the next one. */
function placed<Item>(list: readonly Item[], index: number, item: Item): readonly Item[] {
  return index < list.length ? list.with(index, item) : [...list, item];
}
