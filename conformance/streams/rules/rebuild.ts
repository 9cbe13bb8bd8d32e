/** The events of a streamed OpenAI response, applied one by one to the response in `response.created`, give the completed one. */
import { isObject, type Json, type JsonObject } from '#document';
import { differences } from '../../matchers/differences.ts';
import { fail, pass } from '../../judge/finding.ts';
import { formatPath } from '../../values/path.ts';
import type { Frame } from '../frame.ts';
import { found, itemsOf } from '../stream-context.ts';
import type { StreamRule } from '../stream-context.ts';

export const rebuild: StreamRule = ({ record, expect, prefix }) => {
  if (expect.rebuild === undefined) return found();
  const frames = itemsOf(record);
  const last = memberOf(frames.at(-1)?.data, 'response');
  const output = frames.reduce<readonly Json[]>((items, frame) => applyEvent(items, frame), []);
  const wanted = memberOf(last, 'output');
  if (wanted === undefined) return found(fail(`${prefix}.rebuild`, 'the last event has no response with an output'));
  const details = differences(wanted, output, ['output']).map(({ path, expected, found: value }) => ({
    path: formatPath(path),
    expected,
    found: value,
  }));
  return found(
    details.length === 0
      ? pass(`${prefix}.rebuild`)
      : fail(
          `${prefix}.rebuild`,
          'the events, applied one by one, do not give the completed response',
          details.slice(0, 5),
        ),
  );
};

/** What each event does to the output. */
const events: { readonly [name: string]: (items: readonly Json[], event: JsonObject) => readonly Json[] } = {
  'response.output_item.added': (items, event) => withItem(items, event, () => event['item'] ?? null),
  'response.output_item.done': (items, event) => withItem(items, event, (item) => merged(item, event['item'])),
  'response.content_part.added': (items, event) => withPart(items, event, () => event['part'] ?? null),
  'response.output_text.delta': (items, event) =>
    withPart(items, event, (part) => appended(part, 'text', event['delta'])),
  'response.refusal.delta': (items, event) =>
    withPart(items, event, (part) => appended(part, 'refusal', event['delta'])),
  'response.function_call_arguments.delta': (items, event) =>
    withItem(items, event, (item) => appended(item, 'arguments', event['delta'])),
  'response.mcp_call_arguments.delta': (items, event) =>
    withItem(items, event, (item) => appended(item, 'arguments', event['delta'])),
};

function applyEvent(items: readonly Json[], { name, data }: Frame): readonly Json[] {
  const apply = Object.hasOwn(events, name) ? events[name] : undefined;
  return apply === undefined || !isObject(data) ? items : apply(items, data);
}

/** The end of an item may complete it, but what was written piece by piece stays what the pieces made. */
function merged(item: Json, done: Json | undefined): Json {
  if (!isObject(item) || !isObject(done)) return done ?? null;
  const pieces = ['arguments', 'content'].filter(
    (name) => item[name] !== undefined && done['type'] !== 'mcp_list_tools',
  );
  return { ...done, ...Object.fromEntries(pieces.map((name) => [name, item[name] ?? null])) };
}

function withItem(items: readonly Json[], event: JsonObject, change: (item: Json) => Json): readonly Json[] {
  return replaced(items, event['output_index'], change);
}

function withPart(items: readonly Json[], event: JsonObject, change: (part: Json) => Json): readonly Json[] {
  return withItem(items, event, (item) => {
    if (!isObject(item)) return item;
    const content = item['content'];
    return { ...item, content: replaced(Array.isArray(content) ? content : [], event['content_index'], change) };
  });
}

function replaced(list: readonly Json[], index: Json | undefined, change: (value: Json) => Json): readonly Json[] {
  if (typeof index !== 'number' || index < 0 || index > list.length) return list;
  return [...list.slice(0, index), change(list[index] ?? null), ...list.slice(index + 1)];
}

function appended(value: Json, name: string, piece: Json | undefined): Json {
  if (!isObject(value) || typeof piece !== 'string') return value;
  return { ...value, [name]: `${String(value[name] ?? '')}${piece}` };
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  return isObject(value) ? value[name] : undefined;
}
