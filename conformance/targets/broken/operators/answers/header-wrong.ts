/** A header that the document declares is missing, malformed, or always the same. */
import type { ApiDocument, ApiOperation } from '../../../../schema/api-document.ts';
import { isOf } from '../../build/on-answers.ts';
import type { Interference } from '../../interference.ts';
import type { Instance, Operator } from '../../operator.ts';
import type { PassingHeaders } from '../../wire/passing.ts';

export const headerWrong: Operator = {
  name: 'header-wrong',
  class: 'answers',
  does: 'A header of an answer is missing, malformed, or always the same.',
  applies: (operation) => declaredHeaders(operation).flatMap(([group, name]) => wrongs(operation.id, group, name)),
  everywhere: (api) => sames(api),
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

type Wrong = (value: string) => string | undefined;

const ways: { readonly [name: string]: Wrong } = {
  missing: () => undefined,
  malformed: (value) => `<${value.toUpperCase()}>`,
};

function wrongs(operation: string, group: 'good' | 'error', name: string): readonly Instance[] {
  return Object.entries(ways).map(([way, wrong]) => ({
    at: `${operation}.${group}.${name}.${way}`,
    does: `${operation}: the header ${name} of ${group === 'good' ? 'good answers' : 'refusals'} is ${way}`,
    operation,
    start: () => spoiling({ operation, group, name }, wrong),
  }));
}

/** Whoever wants to tell two answers apart looks at one operation or at another. */
function sames(api: ApiDocument): readonly Instance[] {
  const names = [...api.operations.values()].flatMap((operation) => declaredHeaders(operation).map(([, name]) => name));
  return [...new Set(names)].map((name) => ({
    at: `everywhere.${name}.same`,
    does: `everywhere: the header ${name} is always the same`,
    start: () => repeating(name),
  }));
}

function repeating(name: string): Interference {
  let first: string | undefined;
  return {
    head(head) {
      const value = head.headers[name];
      if (value === undefined) return head;
      first ??= value;
      return first === value ? head : { ...head, headers: { ...head.headers, [name]: first } };
    },
  };
}

interface Where {
  readonly operation: string;
  readonly group: 'good' | 'error';
  readonly name: string;
}

function spoiling({ operation, group, name }: Where, wrong: Wrong): Interference {
  return {
    head(head, call) {
      const value = head.headers[name];
      if (value === undefined || !isOf(call, operation) || head.status < 400 !== (group === 'good')) return head;
      const { [name]: _, ...rest } = head.headers;
      const other = wrong(value);
      const headers: PassingHeaders = other === undefined ? rest : { ...rest, [name]: other };
      return { ...head, headers };
    },
  };
}
