// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Headers in layers: a later layer replaces or removes what an earlier one set. */
import type { HeaderOptions } from './options.ts';

/** By name in lower case, as `fetch` takes them fastest. A platform's own object costs as much to fill as all the rest of a request. */
export interface HeaderRecord {
  readonly [name: string]: string;
}

/** Applies the layers in order; `null` removes. */
export function layerHeaders(layers: readonly (HeaderOptions | undefined)[]): { [name: string]: string } {
  const headers: { [name: string]: string } = {};
  for (const layer of layers) {
    if (layer === undefined) continue;
    for (const name of Object.keys(layer)) set(headers, name.toLowerCase(), layer[name]);
  }
  return headers;
}

function set(headers: { [name: string]: string }, name: string, value: HeaderOptions[string]): void {
  if (value === null) delete headers[name];
  else if (typeof value === 'string') headers[name] = value;
  else if (value !== undefined) headers[name] = value.join(', ');
}
