// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { QueueMessageStats } from '../types/queue-message-stats.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/QueueMessageStats';
const type1: Rule = rule(schema1 + '/properties/publish_time', 'type', ['string', 'null']);
const required1: Rule = rule(schema1, 'required', 'publish_time');
const type2: Rule = rule(schema1 + '/properties/process_start_time', 'type', ['string', 'null']);
const required2: Rule = rule(schema1, 'required', 'process_start_time');
const type3: Rule = rule(schema1 + '/properties/process_end_time', 'type', ['string', 'null']);
const required3: Rule = rule(schema1, 'required', 'process_end_time');
const type4: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be QueueMessageStats; nothing when it is valid. */
export function validateQueueMessageStats(value: unknown): readonly Issue[] {
  return judge(checkQueueMessageStats, value);
}

export function isQueueMessageStats(value: unknown): value is QueueMessageStats {
  return accepts(checkQueueMessageStats, value);
}

export function checkQueueMessageStats(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['publish_time'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['publish_time'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && property1 !== null && stop(at, '/publish_time', type1)) return false;
    const property2 = object1['process_start_time'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && property2 !== null && stop(at, '/process_start_time', type2))
      return false;
    const property3 = object1['process_end_time'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property3 !== 'string' && property3 !== null && stop(at, '/process_end_time', type3))
      return false;
  } else if (stop(at, '', type4)) return false;
  return true;
}
