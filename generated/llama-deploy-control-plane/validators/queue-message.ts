// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { QueueMessage } from '../types/queue-message.ts';
import { checkActionType } from './action-type.ts';
import { checkQueueMessageStats } from './queue-message-stats.ts';
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
import { checkTaskDefinition } from './task-definition.ts';

const schema1: string = '#/components/schemas/QueueMessage';
const type1: Rule = rule(schema1 + '/properties/id_', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'id_');
const type2: Rule = rule(schema1 + '/properties/publisher_id', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'publisher_id');
const required3: Rule = rule(schema1, 'required', 'data');
const required4: Rule = rule(schema1, 'required', 'action');
const required5: Rule = rule(schema1, 'required', 'stats');
const type3: Rule = rule(schema1 + '/properties/type', 'type', 'string');
const required6: Rule = rule(schema1, 'required', 'type');
const type4: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be QueueMessage; nothing when it is valid. */
export function validateQueueMessage(value: unknown): readonly Issue[] {
  return judge(checkQueueMessage, value);
}

export function isQueueMessage(value: unknown): value is QueueMessage {
  return accepts(checkQueueMessage, value);
}

export function checkQueueMessage(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['id_'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['id_'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/id_', type1)) return false;
    const property2 = object1['publisher_id'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/publisher_id', type2)) return false;
    const property3 = object1['data'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!checkTaskDefinition(property3, at && under(at, '/data'))) return false;
    const property5 = object1['action'];
    if (property5 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (!checkActionType(property5, at && under(at, '/action'))) return false;
    const property7 = object1['stats'];
    if (property7 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (!checkQueueMessageStats(property7, at && under(at, '/stats'))) return false;
    const property9 = object1['type'];
    if (property9 === undefined) {
      if (stop(at, '', required6)) return false;
    } else if (typeof property9 !== 'string' && stop(at, '/type', type3)) return false;
  } else if (stop(at, '', type4)) return false;
  return true;
}
