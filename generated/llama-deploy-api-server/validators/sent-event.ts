// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SentEvent } from '../types/sent-event.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/SentEvent';
const type1: Rule = rule(schema1 + '/properties/__is_pydantic', 'type', 'boolean');
const type2: Rule = rule(schema1 + '/properties/qualified_name', 'type', 'string');
const type3: Rule = rule(schema1 + '/properties/value', 'type', 'object');
const type4: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be SentEvent; nothing when it is valid. */
export function validateSentEvent(value: unknown): readonly Issue[] {
  return judge(checkSentEvent, value);
}

export function isSentEvent(value: unknown): value is SentEvent {
  return accepts(checkSentEvent, value);
}

export function checkSentEvent(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['__is_pydantic'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['__is_pydantic'];
    }
    if (property1 !== undefined) {
      if (typeof property1 !== 'boolean' && stop(at, '/__is_pydantic', type1)) return false;
    }
    const property2 = object1['qualified_name'];
    if (property2 !== undefined) {
      if (typeof property2 !== 'string' && stop(at, '/qualified_name', type2)) return false;
    }
    const property3 = object1['value'];
    if (property3 !== undefined) {
      if (objectOf(property3) === undefined && stop(at, '/value', type3)) return false;
    }
  } else if (stop(at, '', type4)) return false;
  return true;
}
