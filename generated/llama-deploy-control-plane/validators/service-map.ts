// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ServiceMap } from '../types/service-map.ts';
import { checkServiceDefinition } from './service-definition.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, rule, segment, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/ServiceMap';
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ServiceMap; nothing when it is valid. */
export function validateServiceMap(value: unknown): readonly Issue[] {
  return judge(checkServiceMap, value);
}

export function isServiceMap(value: unknown): value is ServiceMap {
  return accepts(checkServiceMap, value);
}

export function checkServiceMap(value: unknown, at?: Issues): boolean {
  const object1 = objectOf(value);
  if (object1 !== undefined) {
    for (const key1 of Object.keys(object1)) {
      const property1 = object1[key1];
      if (property1 === undefined) continue;
      if (!checkServiceDefinition(property1, at && under(at, `/${segment(key1)}`))) return false;
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}
