// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { TaskEvent } from '../types/task-event.ts';
import { type Issue, type Issues, accepts, judge, objectOf, stop } from './support.ts';

const schema1: string = '#/components/schemas/TaskEvent';

/** What is wrong with a value that should be TaskEvent; nothing when it is valid. */
export function validateTaskEvent(value: unknown): readonly Issue[] {
  return judge(checkTaskEvent, value);
}

export function isTaskEvent(value: unknown): value is TaskEvent {
  return accepts(checkTaskEvent, value);
}

export function checkTaskEvent(value: unknown, at?: Issues): boolean {
  if (objectOf(value) === undefined && stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
