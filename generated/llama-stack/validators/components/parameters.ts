// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type Issue, type Issues, type Rule, judge, rule, stop } from '../support.ts';

const schema1: string = '#/components/parameters/AgentId/schema';
const type1: Rule = rule(schema1, 'type', 'string');
const schema2: string = '#/components/parameters/Limit/schema';
const minimum1: Rule = rule(schema2, 'minimum', -1);
const type2: Rule = rule(schema2, 'type', 'integer');
const schema3: string = '#/components/parameters/ResponseId/schema';
const type3: Rule = rule(schema3, 'type', 'string');
const schema4: string = '#/components/parameters/SessionId/schema';
const type4: Rule = rule(schema4, 'type', 'string');
const schema5: string = '#/components/parameters/StartIndex/schema';
const minimum2: Rule = rule(schema5, 'minimum', 0);
const type5: Rule = rule(schema5, 'type', 'integer');
const schema6: string = '#/components/parameters/StepId/schema';
const type6: Rule = rule(schema6, 'type', 'string');
const schema7: string = '#/components/parameters/TurnId/schema';
const type7: Rule = rule(schema7, 'type', 'string');

/** What is wrong with a value that should be AgentIdParameter; nothing when it is valid. */
export function validateAgentIdParameter(value: unknown): readonly Issue[] {
  return judge(checkAgentIdParameter, value);
}

/** What is wrong with a value that should be LimitParameter; nothing when it is valid. */
export function validateLimitParameter(value: unknown): readonly Issue[] {
  return judge(checkLimitParameter, value);
}

/** What is wrong with a value that should be ResponseIdParameter; nothing when it is valid. */
export function validateResponseIdParameter(value: unknown): readonly Issue[] {
  return judge(checkResponseIdParameter, value);
}

/** What is wrong with a value that should be SessionIdParameter; nothing when it is valid. */
export function validateSessionIdParameter(value: unknown): readonly Issue[] {
  return judge(checkSessionIdParameter, value);
}

/** What is wrong with a value that should be StartIndexParameter; nothing when it is valid. */
export function validateStartIndexParameter(value: unknown): readonly Issue[] {
  return judge(checkStartIndexParameter, value);
}

/** What is wrong with a value that should be StepIdParameter; nothing when it is valid. */
export function validateStepIdParameter(value: unknown): readonly Issue[] {
  return judge(checkStepIdParameter, value);
}

/** What is wrong with a value that should be TurnIdParameter; nothing when it is valid. */
export function validateTurnIdParameter(value: unknown): readonly Issue[] {
  return judge(checkTurnIdParameter, value);
}

function checkAgentIdParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type1)) return false;
  return true;
}

function checkLimitParameter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < -1 && stop(at, '', minimum1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}

function checkResponseIdParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type3)) return false;
  return true;
}

function checkSessionIdParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type4)) return false;
  return true;
}

function checkStartIndexParameter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum2)) return false;
  } else if (stop(at, '', type5)) return false;
  return true;
}

function checkStepIdParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type6)) return false;
  return true;
}

function checkTurnIdParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type7)) return false;
  return true;
}
