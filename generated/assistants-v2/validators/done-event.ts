// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { DoneEvent } from '../types/done-event.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/DoneEvent';

/** What is wrong with a value that should be DoneEvent; nothing when it is valid. */
export function validateDoneEvent(value: unknown): readonly Issue[] {
  return judge(checkDoneEvent, value);
}

export function isDoneEvent(value: unknown): value is DoneEvent {
  return accepts(checkDoneEvent, value);
}

export function checkDoneEvent(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['event'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['event'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'event'])) return false;
    } else if (property1 !== 'done' && stop(at, '/event', [schema1 + '/properties/event', 'const', ['done']]))
      return false;
    const property3 = object1['data'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'data'])) return false;
    } else if (property3 !== '[DONE]' && stop(at, '/data', [schema1 + '/properties/data', 'const', ['[DONE]']]))
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
