// Generated from spec/assistants/files.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Headers in layers: a later layer replaces or removes what an earlier one set. */
import type { HeaderOptions } from './options.ts';

/** By name in lower case. A platform's own object costs as much to fill and to read as all the rest of a request. */
export type HeaderMap = ReadonlyMap<string, string>;

/** Applies the layers in order; `null` removes. */
export function layerHeaders(layers: readonly (HeaderOptions | undefined)[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const layer of layers) {
    if (layer === undefined) continue;
    for (const name of Object.keys(layer)) set(headers, name.toLowerCase(), layer[name]);
  }
  return headers;
}

function set(headers: Map<string, string>, name: string, value: HeaderOptions[string]): void {
  if (value === null) headers.delete(name);
  else if (typeof value === 'string') headers.set(name, value);
  else if (value !== undefined) headers.set(name, value.join(', '));
}

/** As `fetch` takes them fastest. */
export function headerRecord(headers: HeaderMap): { [name: string]: string } {
  const record: { [name: string]: string } = Object.create(null) as object as { [name: string]: string };
  for (const [name, value] of headers) record[name] = value;
  return record;
}
