// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ThreadRunRequiresActionEvent } from '../types/thread-run-requires-action-event.ts';
import { checkRun } from './run.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/ThreadRunRequiresActionEvent';

/** What is wrong with a value that should be ThreadRunRequiresActionEvent; nothing when it is valid. */
export function validateThreadRunRequiresActionEvent(value: unknown): readonly Issue[] {
  return judge(checkThreadRunRequiresActionEvent, value);
}

export function isThreadRunRequiresActionEvent(value: unknown): value is ThreadRunRequiresActionEvent {
  return accepts(checkThreadRunRequiresActionEvent, value);
}

export function checkThreadRunRequiresActionEvent(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['event'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['event'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'event'])) return false;
    } else if (
      property1 !== 'thread.run.requires_action' &&
      stop(at, '/event', [schema1 + '/properties/event', 'const', ['thread.run.requires_action']])
    )
      return false;
    const property3 = object1['data'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'data'])) return false;
    } else if (!checkRun(property3, at && under(at, '/data'))) return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
