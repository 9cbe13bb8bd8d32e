// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { QueueMessage } from '../types/queue-message.ts';
import { checkActionType } from './action-type.ts';
import { checkQueueMessageStats } from './queue-message-stats.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';
import { checkTaskDefinition } from './task-definition.ts';

const schema1: string = '#/components/schemas/QueueMessage';

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
      if (stop(at, '', [schema1, 'required', 'id_'])) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/id_', [schema1 + '/properties/id_', 'type', 'string']))
      return false;
    const property2 = object1['publisher_id'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'publisher_id'])) return false;
    } else if (
      typeof property2 !== 'string' &&
      stop(at, '/publisher_id', [schema1 + '/properties/publisher_id', 'type', 'string'])
    )
      return false;
    const property3 = object1['data'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'data'])) return false;
    } else if (!checkTaskDefinition(property3, at && under(at, '/data'))) return false;
    const property5 = object1['action'];
    if (property5 === undefined) {
      if (stop(at, '', [schema1, 'required', 'action'])) return false;
    } else if (!checkActionType(property5, at && under(at, '/action'))) return false;
    const property7 = object1['stats'];
    if (property7 === undefined) {
      if (stop(at, '', [schema1, 'required', 'stats'])) return false;
    } else if (!checkQueueMessageStats(property7, at && under(at, '/stats'))) return false;
    const property9 = object1['type'];
    if (property9 === undefined) {
      if (stop(at, '', [schema1, 'required', 'type'])) return false;
    } else if (typeof property9 !== 'string' && stop(at, '/type', [schema1 + '/properties/type', 'type', 'string']))
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
