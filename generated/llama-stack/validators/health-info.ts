// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { HealthInfo } from '../types/health-info.ts';
import { checkHealthStatus } from './health-status.ts';
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

const schema1: string = '#/components/schemas/HealthInfo';
const required1: Rule = rule(schema1, 'required', 'status');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be HealthInfo; nothing when it is valid. */
export function validateHealthInfo(value: unknown): readonly Issue[] {
  return judge(checkHealthInfo, value);
}

export function isHealthInfo(value: unknown): value is HealthInfo {
  return accepts(checkHealthInfo, value);
}

export function checkHealthInfo(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['status'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['status'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!checkHealthStatus(property1, at && under(at, '/status'))) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
