/** A lifecycle speaks of all states of its enum, and of no others. */
import type { JsonObject, Pointer } from '../../json.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { isObject, own } from '../../json.ts';
import { appendPointer } from '../../pointer.ts';
import { schemasOf } from '../walk.ts';

export const lifecycleStates: Rule = {
  code: 'lint/lifecycle-states',
  find: ({ document }) =>
    schemasOf(document).flatMap(({ pointer, schema }) => {
      const lifecycle = typeof schema === 'boolean' ? undefined : own(schema, 'x-etalon-lifecycle');
      const states = typeof schema === 'boolean' ? undefined : own(schema, 'enum');
      return isObject(lifecycle) && Array.isArray(states)
        ? checkStates(appendPointer(pointer, 'x-etalon-lifecycle'), lifecycle, new Set(states.map(String)))
        : [];
    }),
};

function checkStates(pointer: Pointer, lifecycle: JsonObject, states: ReadonlySet<string>): RuleFinding[] {
  const transitions = own(lifecycle, 'transitions');
  const pairs = isObject(transitions) ? Object.entries(transitions) : [];
  const initial = stringsOf(own(lifecycle, 'initial'));
  const terminal = stringsOf(own(lifecycle, 'terminal'));
  const named = [...initial, ...terminal, ...pairs.flatMap(([from, to]) => [from, ...stringsOf(to)])];
  const unknown = [...new Set(named)].filter((state) => !states.has(state));
  const stuck = [...states].filter((state) => state !== 'null' && !named.includes(state));
  const left = pairs.filter(([from, to]) => terminal.includes(from) && stringsOf(to).length > 0);
  return [
    ...unknown.map((state) => withHelp(pointer, `'${state}' is no state of the enum.`, didYouMean(state, states))),
    ...stuck.map((state) => ({ pointer, message: `The lifecycle does not speak of '${state}'.` })),
    ...left.map(([from]) => ({ pointer, message: `'${from}' is terminal, and yet other states follow it.` })),
  ];
}

function withHelp(pointer: Pointer, message: string, help: string | undefined): RuleFinding {
  return { pointer, message, ...(help === undefined ? {} : { help }) };
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
