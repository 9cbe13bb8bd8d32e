// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { InterleavedContentParam } from '../types/interleaved-content-param.ts';
import { checkInterleavedContentItemParam } from './interleaved-content-item-param.ts';
import { type Issue, type Issues, type Rule, accepts, explain, judge, rule, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/InterleavedContentParam';
const anyOf1: Rule = rule(schema1, 'anyOf', 3);
const schema2: string = '#/components/schemas/InterleavedContentParam/anyOf/2';
const type1: Rule = rule(schema2, 'type', 'array');

/** What is wrong with a value that should be InterleavedContentParam; nothing when it is valid. */
export function validateInterleavedContentParam(value: unknown): readonly Issue[] {
  return judge(checkInterleavedContentParam, value);
}

export function isInterleavedContentParam(value: unknown): value is InterleavedContentParam {
  return accepts(checkInterleavedContentParam, value);
}

export function checkInterleavedContentParam(value: unknown, at?: Issues): boolean {
  if (
    !(
      typeof value === 'string' ||
      checkInterleavedContentItemParam(value) ||
      checkInterleavedContentParam$anyOf2(value)
    )
  ) {
    if (stop(at, '', anyOf1)) return false;
    explain(at, value, [checkInterleavedContentItemParam, checkInterleavedContentParam$anyOf2]);
  }
  return true;
}

function checkInterleavedContentParam$anyOf2(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkInterleavedContentItemParam(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}
