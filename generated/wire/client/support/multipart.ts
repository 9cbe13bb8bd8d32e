// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Multipart bodies: one part per field, per item of a list, per file. */
import type { FieldEncoding } from './operation.ts';
import { isRecord, scalar } from './serialise.ts';

/** Builds the form; the platform writes boundary and bytes. */
export function multipartForm(value: unknown, encoding: { readonly [field: string]: FieldEncoding }): FormData {
  const form = new FormData();
  for (const [name, field] of Object.entries(isRecord(value) ? value : {})) {
    const own = Object.hasOwn(encoding, name) ? encoding[name] : undefined;
    for (const part of partsOf(field, own)) append(form, { name, part, contentType: own?.contentType });
  }
  return form;
}

const delimiters = new Map([
  ['spaceDelimited', ' '],
  ['pipeDelimited', '|'],
]);

/** A part per item of a list, unless the document wants one for all of them; bytes cannot be joined. */
function partsOf(field: unknown, encoding: FieldEncoding | undefined): readonly unknown[] {
  if (!Array.isArray(field)) return [field];
  const isApart = encoding?.explode !== false || field.length === 0;
  if (isApart || field.some((item) => item instanceof Blob || isBinary(item))) return field;
  const delimiter = delimiters.get(encoding.style ?? 'form') ?? ',';
  return [field.map((item) => withoutDelimiter(scalar(item), delimiter)).join(delimiter)];
}

/** Nothing else is percent-encoded in a part: most readers do not expect it. */
function withoutDelimiter(text: string, delimiter: string): string {
  return text.replaceAll('%', '%25').replaceAll(delimiter, encodeURIComponent(delimiter));
}

/** The same parts as another multipart type: platforms write `multipart/form-data` only. */
export function multipartBytes(form: FormData, type: string): { readonly body: Blob; readonly contentType: string } {
  const boundary = `----part-${crypto.randomUUID()}`;
  const pieces: (string | Blob)[] = [];
  form.forEach((part, name) => pieces.push(partHead(boundary, name, part), part, '\r\n'));
  return { body: new Blob([...pieces, `--${boundary}--\r\n`]), contentType: `${type}; boundary=${boundary}` };
}

function partHead(boundary: string, name: string, part: string | File): string {
  const field = `--${boundary}\r\ncontent-disposition: form-data; name="${quoted(name)}"`;
  if (typeof part === 'string') return `${field}\r\n\r\n`;
  const type = part.type || 'application/octet-stream';
  return `${field}; filename="${quoted(part.name)}"\r\ncontent-type: ${type}\r\n\r\n`;
}

/** As platforms write names. */
function quoted(name: string): string {
  return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}

interface Part {
  readonly name: string;
  readonly part: unknown;
  readonly contentType: string | undefined;
}

function append(form: FormData, { name, part, contentType }: Part): void {
  if (part === undefined || part === null) return;
  if (part instanceof Blob) form.append(name, part, fileName(part));
  else if (isBinary(part)) form.append(name, new Blob([part]), 'file');
  else if (isSingleType(contentType)) form.append(name, new Blob([scalar(part)], { type: contentType }), name);
  else form.append(name, scalar(part));
}

function fileName(part: Blob): string {
  return part instanceof File ? part.name : 'file';
}

function isBinary(part: unknown): part is ArrayBuffer | Uint8Array<ArrayBuffer> {
  return part instanceof ArrayBuffer || ArrayBuffer.isView(part);
}

/** Text needs no type of its own; lists of types and ranges name none. */
function isSingleType(contentType: string | undefined): contentType is string {
  return contentType !== undefined && !/[,*]|^text\/plain\b/.test(contentType);
}
