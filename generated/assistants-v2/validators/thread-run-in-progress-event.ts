// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ThreadRunInProgressEvent } from '../types/thread-run-in-progress-event.ts';
import { checkRun } from './run.ts';
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

const schema1: string = '#/components/schemas/ThreadRunInProgressEvent';
const const1: Rule = rule(schema1 + '/properties/event', 'const', ['thread.run.in_progress']);
const required1: Rule = rule(schema1, 'required', 'event');
const required2: Rule = rule(schema1, 'required', 'data');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ThreadRunInProgressEvent; nothing when it is valid. */
export function validateThreadRunInProgressEvent(value: unknown): readonly Issue[] {
  return judge(checkThreadRunInProgressEvent, value);
}

export function isThreadRunInProgressEvent(value: unknown): value is ThreadRunInProgressEvent {
  return accepts(checkThreadRunInProgressEvent, value);
}

export function checkThreadRunInProgressEvent(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['event'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['event'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'thread.run.in_progress' && stop(at, '/event', const1)) return false;
    const property3 = object1['data'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (!checkRun(property3, at && under(at, '/data'))) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
