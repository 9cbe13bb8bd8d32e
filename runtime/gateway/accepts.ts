/** Whether a request is meant for an API that shares its paths with another, by the headers that are constant there. */
import type { ServedApi } from '../family.ts';

/** Who sends no such header could mean any; who sends one means the API whose constant it is. */
export function accepts(api: ServedApi, headers: Headers): boolean {
  if (api.accepts !== undefined) return api.accepts(headers);
  return constantIn(api, headers) !== false;
}

/** Whether the request has the constant header of this API. */
export function names(api: ServedApi, headers: Headers): boolean {
  return constantIn(api, headers) === true;
}

/** Undefined where no such header is sent. */
function constantIn(api: ServedApi, headers: Headers): boolean | undefined {
  const own = Object.values(api.operations).flatMap(({ headerConstants = {} }) => Object.entries(headerConstants));
  const constants = [...Object.entries(api.constantHeaders ?? {}), ...own];
  const [name] = constants[0] ?? [];
  const sent = name === undefined ? null : headers.get(name);
  if (sent === null) return undefined;
  const values = sent.split(',').map((value) => value.trim());
  return constants.some(([, value]) => values.includes(value));
}
