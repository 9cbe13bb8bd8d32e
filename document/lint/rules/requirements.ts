/** Requirements have ids of their own and speak of operations that exist; every operation has one. */
import type { Json, JsonObject } from '../../json.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { isObject, own } from '../../json.ts';
import { operationsOf } from '../walk.ts';

export const requirements: Rule = {
  code: 'lint/requirements',
  find: ({ document, requirements: file }) => {
    if (!Array.isArray(file)) return [];
    const ids = operationsOf(document).map(({ operationId }) => operationId);
    const entries = file.filter((entry: Json): entry is JsonObject => isObject(entry));
    const named = new Set(entries.flatMap(operationNames));
    return [
      ...repeatedIds(entries),
      ...entries.flatMap((entry) => checkEntry(entry, ids)),
      ...operationsOf(document)
        .filter(({ operationId }) => !named.has(operationId))
        .map(({ origin, operationId }) => ({ pointer: origin, message: `No requirement speaks of '${operationId}'.` })),
    ];
  },
};

function repeatedIds(entries: readonly JsonObject[]): RuleFinding[] {
  const ids = entries.map((entry) => String(own(entry, 'id')));
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => ({ pointer: '#', message: `The requirement id '${id}' is given twice.` }));
}

function checkEntry(entry: JsonObject, ids: readonly string[]): RuleFinding[] {
  const id = own(entry, 'id');
  const wellFormed = typeof id === 'string' && /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-\d{3}$/.test(id);
  const form = wellFormed
    ? []
    : [{ pointer: '#', message: `'${String(id)}' is not a requirement id like LLAMA-STACK-TURN-007.` }];
  const unknown = operationNames(entry).filter((name) => !ids.includes(name));
  return [
    ...form,
    ...unknown.map((name) => {
      const help = didYouMean(name, ids);
      return {
        pointer: '#',
        message: `The requirement '${String(id)}' names '${name}', which is no operation.`,
        ...(help === undefined ? {} : { help }),
      };
    }),
  ];
}

function operationNames(entry: JsonObject): string[] {
  const operations = own(entry, 'operations');
  return Array.isArray(operations) ? operations.filter((name: Json): name is string => typeof name === 'string') : [];
}
