// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Headers in layers: a later layer replaces or removes what an earlier one set. */
import type { HeaderOptions } from './options.ts';

/** Applies the layers in order; `null` removes. */
export function layerHeaders(layers: readonly (HeaderOptions | undefined)[]): Headers {
  const headers = new Headers();
  for (const [name, value] of layers.flatMap((layer) => Object.entries(layer ?? {}))) {
    if (value === null) headers.delete(name);
    else if (typeof value === 'string') headers.set(name, value);
    else if (value !== undefined) replace(headers, name, value);
  }
  return headers;
}

function replace(headers: Headers, name: string, values: readonly string[]): void {
  headers.delete(name);
  for (const value of values) headers.append(name, value);
}
