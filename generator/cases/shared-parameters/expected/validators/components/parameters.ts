// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type Issue, type Issues, type Rule, judge, rule, stop } from '../support.ts';

const schema1: string = '#/components/parameters/Harbour/schema';
const type1: Rule = rule(schema1, 'type', 'string');
const schema2: string = '#/components/parameters/page-size/schema';
const minimum1: Rule = rule(schema2, 'minimum', 1);
const type2: Rule = rule(schema2, 'type', 'integer');

/** What is wrong with a value that should be HarbourParameter; nothing when it is valid. */
export function validateHarbourParameter(value: unknown): readonly Issue[] {
  return judge(checkHarbourParameter, value);
}

/** What is wrong with a value that should be PageSizeParameter; nothing when it is valid. */
export function validatePageSizeParameter(value: unknown): readonly Issue[] {
  return judge(checkPageSizeParameter, value);
}

/** What is wrong with a value that should be ReceivedPageSizeParameter; nothing when it is valid. */
export function validateReceivedPageSizeParameter(value: unknown): readonly Issue[] {
  return judge(checkPageSizeParameter, value);
}

function checkHarbourParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type1)) return false;
  return true;
}

function checkPageSizeParameter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', minimum1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
