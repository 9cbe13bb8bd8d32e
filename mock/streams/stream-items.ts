/** The items that a mocked stream brings: from the document's examples, else made up from its schema. */
import { formatPointer, resolvePointer } from '#document';
import type { ExampleObject, Json, JsonSchema, OpenApiDocument } from '#document';
import { orderItems } from './order-items.ts';
import type { NamedItem } from './order-items.ts';
import { sampleAlternatives } from './sample-value.ts';
import type { MockStream } from './stream-of.ts';

/** A whole stream. An example that is a list of items, or a recorded text of frames, is taken as it is; single items are put in order. */
export function streamItems(document: OpenApiDocument, stream: MockStream, exampleName?: string): readonly NamedItem[] {
  const examples = exampleItems(stream, exampleName);
  const whole = examples.find((items) => items.length > 1);
  if (whole !== undefined) return named(whole, stream);
  const single = examples.flat();
  return orderItems(named(single.length > 0 ? single : madeUp(document, stream), stream), stream.order);
}

function exampleItems({ media }: MockStream, wanted: string | undefined): readonly (readonly Json[])[] {
  const examples = Object.entries(media.examples ?? {});
  const chosen = wanted === undefined ? examples : examples.filter(([name]) => name === wanted);
  return chosen.map(([, example]) => itemsOf(example)).filter((items) => items.length > 0);
}

function itemsOf(example: ExampleObject): readonly Json[] {
  const value = example.dataValue ?? example.value ?? example.serializedValue;
  if (value === undefined) return [];
  if (typeof value === 'string') return itemsInText(value);
  return Array.isArray(value) ? value : [value];
}

const RECORD_SEPARATOR = '\u001e';

/** Lines of JSON, bare, or behind `data:` or a record separator; anything else in the text is framing. */
function itemsInText(text: string): readonly Json[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    try {
      return [JSON.parse(line.replace(RECORD_SEPARATOR, '').replace(/^data: ?/, '')) as Json];
    } catch {
      return [];
    }
  });
}

function madeUp(document: OpenApiDocument, stream: MockStream): readonly Json[] {
  const resolve = (reference: string) => resolvePointer(document, reference) as JsonSchema | undefined;
  return sampleAlternatives(stream.item, stream.key, resolve);
}

function named(items: readonly Json[], stream: MockStream): readonly NamedItem[] {
  const pointer = formatPointer(stream.key);
  return items.map((item) => {
    const name = resolvePointer(item, pointer);
    return { name: typeof name === 'string' ? name : '', item };
  });
}
