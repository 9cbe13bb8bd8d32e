// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { TaskEvent } from '../types/task-event.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/TaskEvent';
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be TaskEvent; nothing when it is valid. */
export function validateTaskEvent(value: unknown): readonly Issue[] {
  return judge(checkTaskEvent, value);
}

export function isTaskEvent(value: unknown): value is TaskEvent {
  return accepts(checkTaskEvent, value);
}

export function checkTaskEvent(value: unknown, at?: Issues): boolean {
  if (objectOf(value) === undefined && stop(at, '', type1)) return false;
  return true;
}
