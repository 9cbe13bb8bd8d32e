// Generated from spec/assistants/files.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Multipart bodies. The platform takes them apart; a part with a file name is a file, any other is text. */
import { decodeFields } from './form-fields.ts';
import type { Field } from './form-fields.ts';
import type { ContentDescription } from './operation.ts';
import { withPercentQuotes } from './quoted-names.ts';
import type { ReadResult } from './read-body.ts';
import { alternatives, isArray, isObject } from './shape.ts';
import type { Shape } from './shape.ts';

/** Reads the parts by the shape of the body; `header` is the content type with its boundary. */
export async function readMultipart(
  bytes: Uint8Array<ArrayBuffer>,
  header: string,
  content: ContentDescription,
): Promise<ReadResult> {
  const form = (await parse(bytes, header)) ?? (await parse(withPercentQuotes(bytes, header), header));
  if (form === undefined) return { problem: 'is not valid multipart/form-data' };
  const fields: Promise<Field>[] = [];
  form.forEach((value, name) => void fields.push(field(name, value, content)));
  return { value: decodeFields(await Promise.all(fields), content) };
}

async function parse(bytes: Uint8Array<ArrayBuffer> | undefined, header: string): Promise<FormData | undefined> {
  if (bytes === undefined) return undefined;
  try {
    return await new Response(bytes, { headers: { 'content-type': asForm(header) } }).formData();
  } catch {
    return undefined;
  }
}

/** Platforms take apart `multipart/form-data` only; other parts look just alike. */
function asForm(header: string): string {
  return header.replace(/^[^;]*/, 'multipart/form-data');
}

/** A JSON part may be sent as a file, too: its text counts, unless the document wants bytes. */
async function field(name: string, value: string | File, content: ContentDescription): Promise<Field> {
  if (typeof value === 'string' || wantsBytes(name, content)) return { name, value };
  return { name, value: await value.text() };
}

function wantsBytes(name: string, content: ContentDescription): boolean {
  const shape = fieldShape(name.replace(/\[.*$/, ''), content.shape ?? 'any');
  return shape === undefined || holdsBytes(shape);
}

function fieldShape(name: string, body: Shape): Shape | undefined {
  for (const shape of alternatives(body)) {
    if (!isObject(shape)) continue;
    if (Object.hasOwn(shape.object, name)) return shape.object[name];
    if (shape.additional !== undefined) return shape.additional;
  }
  return undefined;
}

function holdsBytes(shape: Shape): boolean {
  return alternatives(shape).some((each) => {
    if (typeof each === 'string') return each === 'binary' || each === 'any';
    return isArray(each) && holdsBytes(each.array);
  });
}
