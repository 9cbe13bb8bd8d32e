// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type Issue, type Issues, type Rule, judge, rule, stop } from '../support.ts';

const schema1: string = '#/components/parameters/After/schema';
const type1: Rule = rule(schema1, 'type', 'string');
const schema2: string = '#/components/parameters/AssistantId/schema';
const type2: Rule = rule(schema2, 'type', 'string');
const schema3: string = '#/components/parameters/Before/schema';
const type3: Rule = rule(schema3, 'type', 'string');
const schema4: string = '#/components/parameters/Include/schema';
const enum1: Rule = rule(schema4 + '/items', 'enum', ['step_details.tool_calls[*].file_search.results[*].content']);
const type4: Rule = rule(schema4, 'type', 'array');
const schema5: string = '#/components/parameters/Limit/schema';
const minimum1: Rule = rule(schema5, 'minimum', 1);
const maximum1: Rule = rule(schema5, 'maximum', 100);
const type5: Rule = rule(schema5, 'type', 'integer');
const schema6: string = '#/components/parameters/MessageId/schema';
const type6: Rule = rule(schema6, 'type', 'string');
const schema7: string = '#/components/parameters/OpenAIBetaV2/schema';
const const1: Rule = rule(schema7, 'const', ['assistants=v2']);
const schema8: string = '#/components/parameters/RunIdFilter/schema';
const type7: Rule = rule(schema8, 'type', 'string');
const schema9: string = '#/components/parameters/RunId/schema';
const type8: Rule = rule(schema9, 'type', 'string');
const schema10: string = '#/components/parameters/StepId/schema';
const type9: Rule = rule(schema10, 'type', 'string');
const schema11: string = '#/components/parameters/ThreadId/schema';
const type10: Rule = rule(schema11, 'type', 'string');

/** What is wrong with a value that should be AfterParameter; nothing when it is valid. */
export function validateAfterParameter(value: unknown): readonly Issue[] {
  return judge(checkAfterParameter, value);
}

/** What is wrong with a value that should be AssistantIdParameter; nothing when it is valid. */
export function validateAssistantIdParameter(value: unknown): readonly Issue[] {
  return judge(checkAssistantIdParameter, value);
}

/** What is wrong with a value that should be BeforeParameter; nothing when it is valid. */
export function validateBeforeParameter(value: unknown): readonly Issue[] {
  return judge(checkBeforeParameter, value);
}

/** What is wrong with a value that should be IncludeParameter; nothing when it is valid. */
export function validateIncludeParameter(value: unknown): readonly Issue[] {
  return judge(checkIncludeParameter, value);
}

/** What is wrong with a value that should be LimitParameter; nothing when it is valid. */
export function validateLimitParameter(value: unknown): readonly Issue[] {
  return judge(checkLimitParameter, value);
}

/** What is wrong with a value that should be MessageIdParameter; nothing when it is valid. */
export function validateMessageIdParameter(value: unknown): readonly Issue[] {
  return judge(checkMessageIdParameter, value);
}

/** What is wrong with a value that should be OpenAIBetaV2Parameter; nothing when it is valid. */
export function validateOpenAIBetaV2Parameter(value: unknown): readonly Issue[] {
  return judge(checkOpenAIBetaV2Parameter, value);
}

/** What is wrong with a value that should be RunIdFilterParameter; nothing when it is valid. */
export function validateRunIdFilterParameter(value: unknown): readonly Issue[] {
  return judge(checkRunIdFilterParameter, value);
}

/** What is wrong with a value that should be RunIdParameter; nothing when it is valid. */
export function validateRunIdParameter(value: unknown): readonly Issue[] {
  return judge(checkRunIdParameter, value);
}

/** What is wrong with a value that should be StepIdParameter; nothing when it is valid. */
export function validateStepIdParameter(value: unknown): readonly Issue[] {
  return judge(checkStepIdParameter, value);
}

/** What is wrong with a value that should be ThreadIdParameter; nothing when it is valid. */
export function validateThreadIdParameter(value: unknown): readonly Issue[] {
  return judge(checkThreadIdParameter, value);
}

function checkAfterParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type1)) return false;
  return true;
}

function checkAssistantIdParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type2)) return false;
  return true;
}

function checkBeforeParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type3)) return false;
  return true;
}

function checkIncludeParameter(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (item1 !== 'step_details.tool_calls[*].file_search.results[*].content' && stop(at, `/${index1}`, enum1))
        return false;
    }
  } else if (stop(at, '', type4)) return false;
  return true;
}

function checkLimitParameter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', minimum1)) return false;
    if (value > 100 && stop(at, '', maximum1)) return false;
  } else if (stop(at, '', type5)) return false;
  return true;
}

function checkMessageIdParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type6)) return false;
  return true;
}

function checkOpenAIBetaV2Parameter(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v2' && stop(at, '', const1)) return false;
  return true;
}

function checkRunIdFilterParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type7)) return false;
  return true;
}

function checkRunIdParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type8)) return false;
  return true;
}

function checkStepIdParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type9)) return false;
  return true;
}

function checkThreadIdParameter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type10)) return false;
  return true;
}
