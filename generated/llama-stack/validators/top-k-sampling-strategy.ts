// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { TopKSamplingStrategy } from '../types/top-k-sampling-strategy.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/TopKSamplingStrategy';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['top_k']);
const required1: Rule = rule(schema1, 'required', 'type');
const minimum1: Rule = rule(schema1 + '/properties/top_k', 'minimum', 1);
const type1: Rule = rule(schema1 + '/properties/top_k', 'type', 'integer');
const required2: Rule = rule(schema1, 'required', 'top_k');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be TopKSamplingStrategy; nothing when it is valid. */
export function validateTopKSamplingStrategy(value: unknown): readonly Issue[] {
  return judge(checkTopKSamplingStrategy, value);
}

export function isTopKSamplingStrategy(value: unknown): value is TopKSamplingStrategy {
  return accepts(checkTopKSamplingStrategy, value);
}

export function checkTopKSamplingStrategy(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'top_k' && stop(at, '/type', const1)) return false;
    const property2 = object1['top_k'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 === 'number' && Number.isInteger(property2)) {
      if (property2 < 1 && stop(at, '/top_k', minimum1)) return false;
    } else if (stop(at, '/top_k', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
