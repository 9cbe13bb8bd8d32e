// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SessionState } from '../types/session-state.ts';
import { type Issue, type Issues, accepts, judge, objectOf, stop } from './support.ts';

const schema1: string = '#/components/schemas/SessionState';

/** What is wrong with a value that should be SessionState; nothing when it is valid. */
export function validateSessionState(value: unknown): readonly Issue[] {
  return judge(checkSessionState, value);
}

export function isSessionState(value: unknown): value is SessionState {
  return accepts(checkSessionState, value);
}

export function checkSessionState(value: unknown, at?: Issues): boolean {
  if (objectOf(value) === undefined && stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
