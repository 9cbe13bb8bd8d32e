// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { QueueConfig } from '../types/queue-config.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  countProperties,
  judge,
  objectOf,
  rule,
  segment,
  stop,
} from './support.ts';

const schema1: string = '#/components/schemas/QueueConfig';
const minProperties1: Rule = rule(schema1, 'minProperties', 1);
const maxProperties1: Rule = rule(schema1, 'maxProperties', 1);
const type1: Rule = rule(schema1 + '/additionalProperties', 'type', 'object');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be QueueConfig; nothing when it is valid. */
export function validateQueueConfig(value: unknown): readonly Issue[] {
  return judge(checkQueueConfig, value);
}

export function isQueueConfig(value: unknown): value is QueueConfig {
  return accepts(checkQueueConfig, value);
}

export function checkQueueConfig(value: unknown, at?: Issues): boolean {
  const object1 = objectOf(value);
  if (object1 !== undefined) {
    const size1 = countProperties(object1);
    if (size1 < 1 && stop(at, '', minProperties1)) return false;
    if (size1 > 1 && stop(at, '', maxProperties1)) return false;
    for (const key1 of Object.keys(object1)) {
      const property1 = object1[key1];
      if (property1 === undefined) continue;
      if (objectOf(property1) === undefined && stop(at, `/${segment(key1)}`, type1)) return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}
