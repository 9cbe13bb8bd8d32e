// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { TruncationStrategyParam } from '../types/truncation-strategy-param.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/TruncationStrategyParam';
const enum1: Rule = rule(schema1 + '/properties/type', 'enum', ['auto', 'last_messages']);
const required1: Rule = rule(schema1, 'required', 'type');
const minimum1: Rule = rule(schema1 + '/properties/last_messages', 'minimum', 1);
const type1: Rule = rule(schema1 + '/properties/last_messages', 'type', ['integer', 'null']);
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be TruncationStrategyParam; nothing when it is valid. */
export function validateTruncationStrategyParam(value: unknown): readonly Issue[] {
  return judge(checkTruncationStrategyParam, value);
}

export function isTruncationStrategyParam(value: unknown): value is TruncationStrategyParam {
  return accepts(checkTruncationStrategyParam, value);
}

export function checkTruncationStrategyParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'auto' && property1 !== 'last_messages' && stop(at, '/type', enum1)) return false;
    const property2 = object1['last_messages'];
    if (property2 !== undefined) {
      if (typeof property2 === 'number' && Number.isInteger(property2)) {
        if (property2 < 1 && stop(at, '/last_messages', minimum1)) return false;
      } else if (property2 !== null && stop(at, '/last_messages', type1)) return false;
    }
    for (const key1 of Object.keys(object1)) {
      if (object1[key1] === undefined) continue;
      if (!(key1 === 'type' || key1 === 'last_messages') && stop(at, '', rule(schema1, 'additionalProperties', key1)))
        return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}
