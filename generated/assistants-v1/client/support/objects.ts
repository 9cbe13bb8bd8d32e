// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What of an answer names an object of a resource. */
import { ClientError } from './errors.ts';
import { valueAt } from './poll.ts';

/** The text at a dotted path of an answer. Throws where the server left it out: an object without its name is none. */
export function textAt(answer: unknown, path: string): string {
  const found = valueAt(answer, path);
  if (typeof found === 'string' && found !== '') return found;
  throw new ClientError(
    `The answer does not name an object: it has no text ${path === '' ? 'itself' : `at '${path}'`}`,
  );
}

/** The items of a list, or the values of a map. */
export function itemsOf<Item>(items: readonly Item[] | { readonly [name: string]: Item }): readonly Item[] {
  return Array.isArray(items) ? items : Object.values(items);
}
