// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Job } from '../types/job.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Job';
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'id');
const type2: Rule = rule(schema1 + '/properties/state', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'state');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Job; nothing when it is valid. */
export function validateJob(value: unknown): readonly Issue[] {
  return judge(checkJob, value);
}

export function isJob(value: unknown): value is Job {
  return accepts(checkJob, value);
}

export function checkJob(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/id', type1)) return false;
    const property2 = object1['state'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/state', type2)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}
