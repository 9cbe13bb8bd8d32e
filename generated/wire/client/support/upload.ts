// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Files from whatever holds their bytes. */

export type FileSource =
  | Blob
  | ArrayBuffer
  | Uint8Array<ArrayBuffer>
  | string
  | Response
  | ReadableStream<Uint8Array<ArrayBuffer>>
  | AsyncIterable<Uint8Array<ArrayBuffer>>;

/** A file with a name, ready for a multipart body. Streams are read to their end first. */
export async function toFile(source: FileSource, name: string, options: FilePropertyBag = {}): Promise<File> {
  if (source instanceof Response) return new File([await source.blob()], name, options);
  if (source instanceof ReadableStream) return new File([await new Response(source).blob()], name, options);
  if (isIterable(source)) return new File(await collect(source), name, options);
  const type = source instanceof Blob ? source.type : '';
  return new File([source], name, { ...(type === '' ? {} : { type }), ...options });
}

function isIterable(source: FileSource): source is AsyncIterable<Uint8Array<ArrayBuffer>> {
  return typeof source === 'object' && Symbol.asyncIterator in source;
}

async function collect(source: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return chunks;
}
