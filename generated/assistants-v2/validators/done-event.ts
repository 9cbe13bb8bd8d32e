// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { DoneEvent } from '../types/done-event.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/DoneEvent';
const const1: Rule = rule(schema1 + '/properties/event', 'const', ['done']);
const required1: Rule = rule(schema1, 'required', 'event');
const const2: Rule = rule(schema1 + '/properties/data', 'const', ['[DONE]']);
const required2: Rule = rule(schema1, 'required', 'data');
const type1: Rule = rule(schema1, 'type', 'object');

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
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'done' && stop(at, '/event', const1)) return false;
    const property3 = object1['data'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (property3 !== '[DONE]' && stop(at, '/data', const2)) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
