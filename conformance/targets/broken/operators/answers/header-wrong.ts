/** A header that the document declares is missing, malformed, or always the same. */
import type { ApiOperation } from '../../../../schema/api-document.ts';
import { isOf } from '../../build/on-answers.ts';
import type { Interference } from '../../interference.ts';
import type { Instance, Operator } from '../../operator.ts';
import type { PassingHeaders } from '../../wire/passing.ts';

export const headerWrong: Operator = {
  name: 'header-wrong',
  class: 'answers',
  does: 'A header of an answer is missing, malformed, or always the same.',
  applies: (operation) => declaredHeaders(operation).flatMap(([group, name]) => wrongs(operation.id, group, name)),
};

/** Good answers and refusals are told apart. */
function declaredHeaders({ responses }: ApiOperation): readonly (readonly ['good' | 'error', string])[] {
  const pairs = Object.entries(responses).flatMap(([status, { headers }]) =>
    Object.keys(headers).map((name) => `${/^[1-3]/.test(status) ? 'good' : 'error'} ${name.toLowerCase()}`),
  );
  return [...new Set(pairs)].map((pair) => [
    pair.startsWith('good') ? 'good' : 'error',
    pair.slice(pair.indexOf(' ') + 1),
  ]);
}

type Wrong = (value: string, seen: { first?: string }) => string | undefined;

const ways: { readonly [name: string]: Wrong } = {
  missing: () => undefined,
  malformed: (value) => `<${value.toUpperCase()}>`,
  same(value, seen) {
    seen.first ??= value;
    return seen.first;
  },
};

function wrongs(operation: string, group: 'good' | 'error', name: string): readonly Instance[] {
  return Object.entries(ways).map(([way, wrong]) => ({
    at: `${operation}.${group}.${name}.${way}`,
    does: `${operation}: the header ${name} of ${group === 'good' ? 'good answers' : 'refusals'} is ${way === 'same' ? 'always the same' : way}`,
    operation,
    start: () => spoiling({ operation, group, name }, wrong),
  }));
}

interface Where {
  readonly operation: string;
  readonly group: 'good' | 'error';
  readonly name: string;
}

function spoiling({ operation, group, name }: Where, wrong: Wrong): Interference {
  const seen: { first?: string } = {};
  return {
    head(head, call) {
      const value = head.headers[name];
      if (value === undefined || !isOf(call, operation) || head.status < 400 !== (group === 'good')) return head;
      const { [name]: _, ...rest } = head.headers;
      const other = wrong(value, seen);
      const headers: PassingHeaders = other === undefined ? rest : { ...rest, [name]: other };
      return { ...head, headers };
    },
  };
}
