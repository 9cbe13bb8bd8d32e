// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { VersionInfo } from '../types/version-info.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/VersionInfo';
const type1: Rule = rule(schema1 + '/properties/version', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'version');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be VersionInfo; nothing when it is valid. */
export function validateVersionInfo(value: unknown): readonly Issue[] {
  return judge(checkVersionInfo, value);
}

export function isVersionInfo(value: unknown): value is VersionInfo {
  return accepts(checkVersionInfo, value);
}

export function checkVersionInfo(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['version'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['version'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/version', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
