// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type Issue, type Issues, type Rule, judge, rule, stop } from '../support.ts';

const schema1: string = '#/components/parameters/DeploymentName/schema';
const type1: Rule = rule(schema1, 'type', 'string');
const schema2: string = '#/components/parameters/Reload/schema';
const type2: Rule = rule(schema2, 'type', 'boolean');
const schema3: string = '#/components/parameters/SessionForTask/schema';
const type3: Rule = rule(schema3, 'type', 'string');
const schema4: string = '#/components/parameters/SessionId/schema';
const type4: Rule = rule(schema4, 'type', 'string');
const schema5: string = '#/components/parameters/SessionOfTask/schema';
const type5: Rule = rule(schema5, 'type', 'string');
const schema6: string = '#/components/parameters/SessionToDelete/schema';
const type6: Rule = rule(schema6, 'type', 'string');
const schema7: string = '#/components/parameters/TaskId/schema';
const type7: Rule = rule(schema7, 'type', 'string');

/** What is wrong with a value that should be DeploymentNameParameter; nothing when it is valid. */
export function validateDeploymentNameParameter(value: unknown): readonly Issue[] {
  return judge(checkDeploymentNameParameter, value);
}

/** What is wrong with a value that should be ReloadParameter; nothing when it is valid. */
export function validateReloadParameter(value: unknown): readonly Issue[] {
  return judge(checkReloadParameter, value);
}

/** What is wrong with a value that should be SessionForTaskParameter; nothing when it is valid. */
export function validateSessionForTaskParameter(value: unknown): readonly Issue[] {
  return judge(checkSessionForTaskParameter, value);
}

/** What is wrong with a value that should be SessionIdParameter; nothing when it is valid. */
export function validateSessionIdParameter(value: unknown): readonly Issue[] {
  return judge(checkSessionIdParameter, value);
}

/** What is wrong with a value that should be SessionOfTaskParameter; nothing when it is valid. */
export function validateSessionOfTaskParameter(value: unknown): readonly Issue[] {
  return judge(checkSessionOfTaskParameter, value);
}

/** What is wrong with a value that should be SessionToDeleteParameter; nothing when it is valid. */
export function validateSessionToDeleteParameter(value: unknown): readonly Issue[] {
  return judge(checkSessionToDeleteParameter, value);
}

/** What is wrong with a value that should be TaskIdParameter; nothing when it is valid. */
export function validateTaskIdParameter(value: unknown): readonly Issue[] {
  return judge(checkTaskIdParameter, value);
}

function checkDeploymentNameParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type1)) return false;
  return true;
}

function checkReloadParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'boolean' && stop(at, '', type2)) return false;
  return true;
}

function checkSessionForTaskParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type3)) return false;
  return true;
}

function checkSessionIdParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type4)) return false;
  return true;
}

function checkSessionOfTaskParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type5)) return false;
  return true;
}

function checkSessionToDeleteParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type6)) return false;
  return true;
}

function checkTaskIdParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type7)) return false;
  return true;
}
