// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { TopKSamplingStrategy } from '../types/top-k-sampling-strategy.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/TopKSamplingStrategy';

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
      if (stop(at, '', [schema1, 'required', 'type'])) return false;
    } else if (property1 !== 'top_k' && stop(at, '/type', [schema1 + '/properties/type', 'const', ['top_k']]))
      return false;
    const property2 = object1['top_k'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'top_k'])) return false;
    } else if (typeof property2 === 'number' && Number.isInteger(property2)) {
      if (property2 < 1 && stop(at, '/top_k', [schema1 + '/properties/top_k', 'minimum', 1])) return false;
    } else if (stop(at, '/top_k', [schema1 + '/properties/top_k', 'type', 'integer'])) return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
