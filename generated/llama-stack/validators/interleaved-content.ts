// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { InterleavedContent } from '../types/interleaved-content.ts';
import { checkInterleavedContentItem } from './interleaved-content-item.ts';
import { type Issue, type Issues, type Rule, accepts, explain, judge, rule, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/InterleavedContent';
const anyOf1: Rule = rule(schema1, 'anyOf', 3);
const schema2: string = '#/components/schemas/InterleavedContent/anyOf/2';
const type1: Rule = rule(schema2, 'type', 'array');

/** What is wrong with a value that should be InterleavedContent; nothing when it is valid. */
export function validateInterleavedContent(value: unknown): readonly Issue[] {
  return judge(checkInterleavedContent, value);
}

export function isInterleavedContent(value: unknown): value is InterleavedContent {
  return accepts(checkInterleavedContent, value);
}

export function checkInterleavedContent(value: unknown, at?: Issues): boolean {
  if (!(typeof value === 'string' || checkInterleavedContentItem(value) || checkInterleavedContent$anyOf2(value))) {
    if (stop(at, '', anyOf1)) return false;
    explain(at, value, [checkInterleavedContentItem, checkInterleavedContent$anyOf2]);
  }
  return true;
}

function checkInterleavedContent$anyOf2(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkInterleavedContentItem(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}
