// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SessionState } from '../types/session-state.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/SessionState';
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be SessionState; nothing when it is valid. */
export function validateSessionState(value: unknown): readonly Issue[] {
  return judge(checkSessionState, value);
}

export function isSessionState(value: unknown): value is SessionState {
  return accepts(checkSessionState, value);
}

export function checkSessionState(value: unknown, at?: Issues): boolean {
  if (objectOf(value) === undefined && stop(at, '', type1)) return false;
  return true;
}
