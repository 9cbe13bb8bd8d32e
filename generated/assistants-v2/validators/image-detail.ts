// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ImageDetail, ImageDetailInput } from '../types/image-detail.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/ImageDetail';
const enum1: Rule = rule(schema1, 'enum', ['auto', 'low', 'high']);

/** What is wrong with a value that should be ImageDetail; nothing when it is valid. */
export function validateImageDetail(value: unknown): readonly Issue[] {
  return judge(checkImageDetail, value);
}

export function isImageDetail(value: unknown): value is ImageDetail {
  return accepts(checkImageDetail, value);
}

/** What is wrong with a value that should be ImageDetailInput; nothing when it is valid. */
export function validateImageDetailInput(value: unknown): readonly Issue[] {
  return judge(checkImageDetail, value);
}

export function isImageDetailInput(value: unknown): value is ImageDetailInput {
  return accepts(checkImageDetail, value);
}

export function checkImageDetail(value: unknown, at?: Issues): boolean {
  if (value !== 'auto' && value !== 'low' && value !== 'high' && stop(at, '', enum1)) return false;
  return true;
}
