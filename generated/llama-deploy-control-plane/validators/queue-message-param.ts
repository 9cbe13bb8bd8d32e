// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { QueueMessageParam } from '../types/queue-message-param.ts';
import { checkActionType } from './action-type.ts';
import { checkQueueMessageStatsParam } from './queue-message-stats-param.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  explain,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/QueueMessageParam';
const type1: Rule = rule(schema1 + '/properties/id_', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/publisher_id', 'type', 'string');
const type3: Rule = rule(schema1 + '/properties/data', 'type', 'object');
const anyOf1: Rule = rule(schema1 + '/properties/action', 'anyOf', 2);
const type4: Rule = rule(schema1 + '/properties/type', 'type', 'string');
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be QueueMessageParam; nothing when it is valid. */
export function validateQueueMessageParam(value: unknown): readonly Issue[] {
  return judge(checkQueueMessageParam, value);
}

export function isQueueMessageParam(value: unknown): value is QueueMessageParam {
  return accepts(checkQueueMessageParam, value);
}

export function checkQueueMessageParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['id_'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['id_'];
    }
    if (property1 !== undefined) {
      if (typeof property1 !== 'string' && stop(at, '/id_', type1)) return false;
    }
    const property2 = object1['publisher_id'];
    if (property2 !== undefined) {
      if (typeof property2 !== 'string' && stop(at, '/publisher_id', type2)) return false;
    }
    const property3 = object1['data'];
    if (property3 !== undefined) {
      if (objectOf(property3) === undefined && stop(at, '/data', type3)) return false;
    }
    const property5 = object1['action'];
    if (property5 !== undefined) {
      if (!(property5 === null || checkActionType(property5))) {
        if (stop(at, '/action', anyOf1)) return false;
        explain(at && under(at, '/action'), property5, [checkActionType]);
      }
    }
    const property7 = object1['stats'];
    if (property7 !== undefined) {
      if (!checkQueueMessageStatsParam(property7, at && under(at, '/stats'))) return false;
    }
    const property9 = object1['type'];
    if (property9 !== undefined) {
      if (typeof property9 !== 'string' && stop(at, '/type', type4)) return false;
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}
