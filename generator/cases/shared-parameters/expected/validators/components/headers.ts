// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type Issue, type Issues, type Rule, codePoints, judge, rule, stop } from '../support.ts';

const schema1: string = '#/components/headers/Trip/schema';
const minLength1: Rule = rule(schema1, 'minLength', 2);
const type1: Rule = rule(schema1, 'type', 'string');

/** What is wrong with a value that should be TripHeader; nothing when it is valid. */
export function validateTripHeader(value: unknown): readonly Issue[] {
  return judge(checkTripHeader, value);
}

function checkTripHeader(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if ((value.length < 2 || (value.length < 4 && codePoints(value) < 2)) && stop(at, '', minLength1)) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
