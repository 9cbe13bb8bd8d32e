/** The body of an answer as a value, by what it says it is. */
import { APIError } from './errors.ts';
import type { ContentKind } from './operation.ts';
import { fromJson } from './json-text.ts';

/** The body of a failure: JSON where it is, else text; an unreadable body is none. */
export async function readErrorBody(response: Response): Promise<unknown> {
  try {
    const text = await response.text();
    return text === '' ? undefined : jsonOrText(text, response.headers.get('content-type') ?? '');
  } catch {
    return undefined;
  }
}

/** Many servers call JSON a text; what has no structure is one, unless it says that it is JSON. */
function jsonOrText(text: string, contentType: string): unknown {
  try {
    const value = fromJson(text);
    return /[/+]json\b/i.test(contentType) || (typeof value === 'object' && value !== null) ? value : text;
  } catch {
    return text;
  }
}

/** Reads a whole body. Throws {@link APIError} for JSON that is none. */
export function readBody(response: Response, kind: ContentKind): Promise<unknown> {
  return readers[kind](response);
}

const readers: { readonly [Kind in ContentKind]: (response: Response) => Promise<unknown> } = {
  json: readJson,
  text: (response) => response.text(),
  form: async (response) => fieldsOf(await response.text()),
  multipart: (response) => asForm(response).formData(),
  // The answer itself: whoever asked for bytes reads them.
  binary: (response) => Promise.resolve(response),
  'event-stream': (response) => response.text(),
  'json-lines': (response) => response.text(),
};

/** Platforms take apart `multipart/form-data` only; other parts look just alike. */
function asForm(response: Response): Response {
  const type = response.headers.get('content-type') ?? '';
  const form = type.replace(/^\s*multipart\/[^\s;]*/i, 'multipart/form-data');
  return form === type ? response : new Response(response.body, { headers: { 'content-type': form } });
}

function fieldsOf(text: string): unknown {
  const pairs: [string, string][] = [];
  new URLSearchParams(text).forEach((value, name) => pairs.push([name, value]));
  return Object.fromEntries(pairs);
}

function readJson(response: Response): Promise<unknown> {
  return response.text().then((text) => (text === '' ? undefined : parse(text, response)));
}

function parse(text: string, { status, headers }: Response): unknown {
  try {
    return fromJson(text);
  } catch (cause) {
    const answer = { status, headers, body: text };
    throw new APIError('The answer says that it is JSON, but cannot be parsed', answer, { cause });
  }
}
