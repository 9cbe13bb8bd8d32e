// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SamplingParams } from '../types/sampling-params.ts';
import { checkSamplingStrategy } from './sampling-strategy.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/SamplingParams';
const required1: Rule = rule(schema1, 'required', 'strategy');
const type1: Rule = rule(schema1 + '/properties/max_tokens', 'type', ['integer', 'null']);
const required2: Rule = rule(schema1, 'required', 'max_tokens');
const type2: Rule = rule(schema1 + '/properties/repetition_penalty', 'type', ['number', 'null']);
const required3: Rule = rule(schema1, 'required', 'repetition_penalty');
const type3: Rule = rule(schema1 + '/properties/stop/items', 'type', 'string');
const type4: Rule = rule(schema1 + '/properties/stop', 'type', ['array', 'null']);
const required4: Rule = rule(schema1, 'required', 'stop');
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be SamplingParams; nothing when it is valid. */
export function validateSamplingParams(value: unknown): readonly Issue[] {
  return judge(checkSamplingParams, value);
}

export function isSamplingParams(value: unknown): value is SamplingParams {
  return accepts(checkSamplingParams, value);
}

export function checkSamplingParams(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['strategy'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['strategy'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!checkSamplingStrategy(property1, at && under(at, '/strategy'))) return false;
    const property3 = object1['max_tokens'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (!Number.isInteger(property3) && property3 !== null && stop(at, '/max_tokens', type1)) return false;
    const property4 = object1['repetition_penalty'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!Number.isFinite(property4) && property4 !== null && stop(at, '/repetition_penalty', type2))
      return false;
    const property5 = object1['stop'];
    if (property5 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (Array.isArray(property5)) {
      for (let index1 = 0; index1 < property5.length; index1++) {
        const item1: unknown = property5[index1];
        if (typeof item1 !== 'string' && stop(at, `/stop/${index1}`, type3)) return false;
      }
    } else if (property5 !== null && stop(at, '/stop', type4)) return false;
  } else if (stop(at, '', type5)) return false;
  return true;
}
