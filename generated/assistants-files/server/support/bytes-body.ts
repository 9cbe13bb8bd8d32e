// Generated from spec/assistants/files.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Bodies that are bytes, in whatever form a handler has them. */
import type { Outgoing } from './outgoing.ts';
import { toJson } from './json-text.ts';

interface BytesBody {
  readonly body: NonNullable<Outgoing['body']>;
  readonly headers: Outgoing['headers'];
  readonly contentType?: string;
}

/** Bytes, blobs, streams and multipart forms; text is sent as UTF-8. */
export async function bytesBody(given: unknown): Promise<BytesBody> {
  if (given instanceof FormData) return formBody(given);
  if (given instanceof Blob) return blobBody(given);
  if (given instanceof ReadableStream) return { body: given, headers: [] };
  if (isIterable(given)) return { body: fromIterable(given), headers: [] };
  return { body: given instanceof Uint8Array ? new Uint8Array(given) : String(given), headers: [] };
}

/** The boundary between parts stands in the type of a blob, and nowhere else. */
function blobBody(given: Blob): BytesBody {
  const type = given.type.startsWith('multipart/') ? { contentType: given.type } : {};
  return { body: given.stream(), headers: [['content-length', String(given.size)]], ...type };
}

async function formBody(form: FormData): Promise<BytesBody> {
  const encoded = new Response(form);
  const contentType = encoded.headers.get('content-type') ?? 'multipart/form-data';
  return { body: new Uint8Array(await encoded.arrayBuffer()), headers: [], contentType };
}

function isIterable(value: unknown): value is AsyncIterable<Uint8Array<ArrayBuffer>> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

function fromIterable(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const result = await iterator.next();
      if (result.done === true) controller.close();
      else controller.enqueue(result.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/** A urlencoded form; lists repeat their name, objects are JSON. */
export function formText(given: unknown): string {
  const pairs = Object.entries(typeof given === 'object' && given !== null ? given : {}).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((each) => each !== undefined)
      .map((each) => [name, fieldText(each)]),
  );
  return new URLSearchParams(pairs).toString();
}

function fieldText(value: unknown): string {
  return typeof value === 'object' && value !== null ? toJson(value) : String(value);
}
