// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SentEvent } from '../types/sent-event.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/SentEvent';

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
      if (
        typeof property1 !== 'boolean' &&
        stop(at, '/__is_pydantic', [schema1 + '/properties/__is_pydantic', 'type', 'boolean'])
      )
        return false;
    }
    const property2 = object1['qualified_name'];
    if (property2 !== undefined) {
      if (
        typeof property2 !== 'string' &&
        stop(at, '/qualified_name', [schema1 + '/properties/qualified_name', 'type', 'string'])
      )
        return false;
    }
    const property3 = object1['value'];
    if (property3 !== undefined) {
      if (objectOf(property3) === undefined && stop(at, '/value', [schema1 + '/properties/value', 'type', 'object']))
        return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
