// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { TopPSamplingStrategy } from '../types/top-p-sampling-strategy.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/TopPSamplingStrategy';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['top_p']);
const required1: Rule = rule(schema1, 'required', 'type');
const exclusiveMinimum1: Rule = rule(schema1 + '/properties/temperature', 'exclusiveMinimum', 0);
const type1: Rule = rule(schema1 + '/properties/temperature', 'type', ['number', 'null']);
const required2: Rule = rule(schema1, 'required', 'temperature');
const type2: Rule = rule(schema1 + '/properties/top_p', 'type', ['number', 'null']);
const required3: Rule = rule(schema1, 'required', 'top_p');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be TopPSamplingStrategy; nothing when it is valid. */
export function validateTopPSamplingStrategy(value: unknown): readonly Issue[] {
  return judge(checkTopPSamplingStrategy, value);
}

export function isTopPSamplingStrategy(value: unknown): value is TopPSamplingStrategy {
  return accepts(checkTopPSamplingStrategy, value);
}

export function checkTopPSamplingStrategy(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'top_p' && stop(at, '/type', const1)) return false;
    const property2 = object1['temperature'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 === 'number' && Number.isFinite(property2)) {
      if (property2 <= 0 && stop(at, '/temperature', exclusiveMinimum1)) return false;
    } else if (property2 !== null && stop(at, '/temperature', type1)) return false;
    const property3 = object1['top_p'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!Number.isFinite(property3) && property3 !== null && stop(at, '/top_p', type2)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}
