// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Usage } from '../types/usage.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Usage';
const minimum1: Rule = rule(schema1 + '/properties/prompt_tokens', 'minimum', 0);
const type1: Rule = rule(schema1 + '/properties/prompt_tokens', 'type', 'integer');
const required1: Rule = rule(schema1, 'required', 'prompt_tokens');
const minimum2: Rule = rule(schema1 + '/properties/completion_tokens', 'minimum', 0);
const type2: Rule = rule(schema1 + '/properties/completion_tokens', 'type', 'integer');
const required2: Rule = rule(schema1, 'required', 'completion_tokens');
const minimum3: Rule = rule(schema1 + '/properties/total_tokens', 'minimum', 0);
const type3: Rule = rule(schema1 + '/properties/total_tokens', 'type', 'integer');
const required3: Rule = rule(schema1, 'required', 'total_tokens');
const type4: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Usage; nothing when it is valid. */
export function validateUsage(value: unknown): readonly Issue[] {
  return judge(checkUsage, value);
}

export function isUsage(value: unknown): value is Usage {
  return accepts(checkUsage, value);
}

export function checkUsage(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['prompt_tokens'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['prompt_tokens'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 === 'number' && Number.isInteger(property1)) {
      if (property1 < 0 && stop(at, '/prompt_tokens', minimum1)) return false;
    } else if (stop(at, '/prompt_tokens', type1)) return false;
    const property2 = object1['completion_tokens'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 === 'number' && Number.isInteger(property2)) {
      if (property2 < 0 && stop(at, '/completion_tokens', minimum2)) return false;
    } else if (stop(at, '/completion_tokens', type2)) return false;
    const property3 = object1['total_tokens'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property3 === 'number' && Number.isInteger(property3)) {
      if (property3 < 0 && stop(at, '/total_tokens', minimum3)) return false;
    } else if (stop(at, '/total_tokens', type3)) return false;
  } else if (stop(at, '', type4)) return false;
  return true;
}
