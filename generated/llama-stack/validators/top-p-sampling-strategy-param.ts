// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { TopPSamplingStrategyParam } from '../types/top-p-sampling-strategy-param.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/TopPSamplingStrategyParam';

/** What is wrong with a value that should be TopPSamplingStrategyParam; nothing when it is valid. */
export function validateTopPSamplingStrategyParam(value: unknown): readonly Issue[] {
  return judge(checkTopPSamplingStrategyParam, value);
}

export function isTopPSamplingStrategyParam(value: unknown): value is TopPSamplingStrategyParam {
  return accepts(checkTopPSamplingStrategyParam, value);
}

export function checkTopPSamplingStrategyParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'type'])) return false;
    } else if (property1 !== 'top_p' && stop(at, '/type', [schema1 + '/properties/type', 'const', ['top_p']]))
      return false;
    const property2 = object1['temperature'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'temperature'])) return false;
    } else if (typeof property2 === 'number' && Number.isFinite(property2)) {
      if (property2 <= 0 && stop(at, '/temperature', [schema1 + '/properties/temperature', 'exclusiveMinimum', 0]))
        return false;
    } else if (
      property2 !== null &&
      stop(at, '/temperature', [schema1 + '/properties/temperature', 'type', ['number', 'null']])
    )
      return false;
    const property3 = object1['top_p'];
    if (property3 !== undefined) {
      if (
        !Number.isFinite(property3) &&
        property3 !== null &&
        stop(at, '/top_p', [schema1 + '/properties/top_p', 'type', ['number', 'null']])
      )
        return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
