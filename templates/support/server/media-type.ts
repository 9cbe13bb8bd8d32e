/** Media types: what a header says, and which description covers it. */

export interface MediaType {
  /** Lower case, without parameters. */
  readonly essence: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const none: ReadonlyMap<string, string> = new Map();

/** What was read last, and is nearly always sent again. */
let last = { text: '', mediaType: readMediaType('') };

/** Reads `Application/JSON; charset="UTF-8"`. */
export function parseMediaType(text: string): MediaType {
  if (text !== last.text) last = { text, mediaType: readMediaType(text) };
  return last.mediaType;
}

function readMediaType(text: string): MediaType {
  if (!text.includes(';')) return { essence: text.trim().toLowerCase(), parameters: none };
  const [essence = '', ...rest] = text.split(';');
  return { essence: essence.trim().toLowerCase(), parameters: new Map(rest.map(parseParameter)) };
}

function parseParameter(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  const value = text.slice(at + 1).trim();
  return [text.slice(0, Math.max(at, 0)).trim().toLowerCase(), value.replace(/^"(.*)"$/, '$1')];
}

/** The entry of a content map that covers a media type: itself first, then `text/*+xml`, then `text/*`, then everything. */
export function findContent<Description>(
  content: { readonly [mediaType: string]: Description },
  essence: string,
): readonly [name: string, description: Description] | undefined {
  const entries = Object.entries(content);
  const [group = ''] = essence.split('/');
  const suffix = essence.slice(essence.lastIndexOf('+'));
  for (const wanted of [essence, `${group}/*${suffix}`, `${group}/*`, '*/*', '*']) {
    const found = entries.find(([name]) => parseMediaType(name).essence === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}
