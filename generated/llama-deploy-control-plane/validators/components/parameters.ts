// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type Issue, type Issues, type Rule, judge, rule, stop } from '../support.ts';

const schema1: string = '#/components/parameters/ServiceName/schema';
const type1: Rule = rule(schema1, 'type', 'string');
const schema2: string = '#/components/parameters/ServiceToDeregister/schema';
const type2: Rule = rule(schema2, 'type', 'string');
const schema3: string = '#/components/parameters/SessionId/schema';
const type3: Rule = rule(schema3, 'type', 'string');
const schema4: string = '#/components/parameters/TaskId/schema';
const type4: Rule = rule(schema4, 'type', 'string');

/** What is wrong with a value that should be ServiceNameParameter; nothing when it is valid. */
export function validateServiceNameParameter(value: unknown): readonly Issue[] {
  return judge(checkServiceNameParameter, value);
}

/** What is wrong with a value that should be ServiceToDeregisterParameter; nothing when it is valid. */
export function validateServiceToDeregisterParameter(value: unknown): readonly Issue[] {
  return judge(checkServiceToDeregisterParameter, value);
}

/** What is wrong with a value that should be SessionIdParameter; nothing when it is valid. */
export function validateSessionIdParameter(value: unknown): readonly Issue[] {
  return judge(checkSessionIdParameter, value);
}

/** What is wrong with a value that should be TaskIdParameter; nothing when it is valid. */
export function validateTaskIdParameter(value: unknown): readonly Issue[] {
  return judge(checkTaskIdParameter, value);
}

function checkServiceNameParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type1)) return false;
  return true;
}

function checkServiceToDeregisterParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type2)) return false;
  return true;
}

function checkSessionIdParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type3)) return false;
  return true;
}

function checkTaskIdParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type4)) return false;
  return true;
}
