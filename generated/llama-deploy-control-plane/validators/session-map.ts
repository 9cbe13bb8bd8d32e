// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SessionMap } from '../types/session-map.ts';
import { checkSessionDefinition } from './session-definition.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, rule, segment, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/SessionMap';
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be SessionMap; nothing when it is valid. */
export function validateSessionMap(value: unknown): readonly Issue[] {
  return judge(checkSessionMap, value);
}

export function isSessionMap(value: unknown): value is SessionMap {
  return accepts(checkSessionMap, value);
}

export function checkSessionMap(value: unknown, at?: Issues): boolean {
  const object1 = objectOf(value);
  if (object1 !== undefined) {
    for (const key1 of Object.keys(object1)) {
      const property1 = object1[key1];
      if (property1 === undefined) continue;
      if (!checkSessionDefinition(property1, at && under(at, `/${segment(key1)}`))) return false;
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}
