/** The names of the types of pages: `RunsPage` for pages of `Run`. */
import type { Operation, Schema } from '../../ir/index.ts';
import { free, type Names, pascalCase } from '../../naming/index.ts';
import { schemaAt } from './context.ts';
import type { Schemas } from '../exchange/schemas.ts';
import { answersOf } from './answers.ts';

/** By id of the operation, for those that answer with pages; `taken` are identifiers that must be left alone. */
export function pageNames(
  operations: readonly Operation[],
  { names, schemas }: { readonly names: Names; readonly schemas: Schemas },
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const used = new Set(taken);
  const given = new Map(
    operations.toSorted(byPath).flatMap((operation) => {
      const items = itemsOf(operation, schemas);
      if (items === undefined) return [];
      const own = pascalCase(names.operation(operation.id).identifier);
      const item = items.kind === 'array' && items.items.kind === 'reference' ? items.items.target : undefined;
      const noun =
        item === undefined
          ? pascalCase(operation.resource.at(-1) ?? '')
          : plural(names.type(item, 'response').identifier);
      return [[operation.id, firstFree([`${noun}Page`, `${own}Page`], used)] as const];
    }),
  );
  return new Map(operations.flatMap(({ id }) => (given.has(id) ? [[id, given.get(id) ?? ''] as const] : [])));
}

/** Among those who want one name the shortest path has it, whatever the order of the document. */
function byPath(left: Operation, right: Operation): number {
  const [one, two] = [left, right].map(({ path, method }) => `${path} ${method}`);
  return left.path.length - right.path.length || ((one ?? '') < (two ?? '') ? -1 : 1);
}

/** The list of items in the one answer of an operation that has pages. */
function itemsOf(operation: Operation, schemas: Schemas): Schema | undefined {
  const [answer, ...more] = answersOf(operation).primary;
  if (operation.pagination === undefined || answer?.mediaType.kind !== 'json' || more.length > 0) return undefined;
  return (
    schemaAt(answer.mediaType.schema, operation.pagination.items, schemas) ?? {
      kind: 'unknown',
      origin: operation.origin,
    }
  );
}

/** As English has it for most nouns. */
function plural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function firstFree(wishes: readonly string[], used: Set<string>): string {
  const name = wishes.find((wish) => !used.has(wish)) ?? free(wishes.at(-1) ?? 'Page', used);
  used.add(name);
  return name;
}
