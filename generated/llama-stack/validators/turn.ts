// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Turn } from '../types/turn.ts';
import { checkAttachment } from './attachment.ts';
import { checkCompletionMessage } from './completion-message.ts';
import { checkStep } from './step.ts';
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
import { checkTurnInputMessage } from './turn-input-message.ts';

const schema1: string = '#/components/schemas/Turn';
const type1: Rule = rule(schema1 + '/properties/turn_id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'turn_id');
const type2: Rule = rule(schema1 + '/properties/session_id', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'session_id');
const type3: Rule = rule(schema1 + '/properties/input_messages', 'type', 'array');
const required3: Rule = rule(schema1, 'required', 'input_messages');
const type4: Rule = rule(schema1 + '/properties/steps', 'type', 'array');
const required4: Rule = rule(schema1, 'required', 'steps');
const required5: Rule = rule(schema1, 'required', 'output_message');
const type5: Rule = rule(schema1 + '/properties/output_attachments', 'type', ['array', 'null']);
const required6: Rule = rule(schema1, 'required', 'output_attachments');
const type6: Rule = rule(schema1 + '/properties/started_at', 'type', 'string');
const required7: Rule = rule(schema1, 'required', 'started_at');
const type7: Rule = rule(schema1 + '/properties/completed_at', 'type', ['string', 'null']);
const required8: Rule = rule(schema1, 'required', 'completed_at');
const type8: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Turn; nothing when it is valid. */
export function validateTurn(value: unknown): readonly Issue[] {
  return judge(checkTurn, value);
}

export function isTurn(value: unknown): value is Turn {
  return accepts(checkTurn, value);
}

export function checkTurn(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['turn_id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['turn_id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/turn_id', type1)) return false;
    const property2 = object1['session_id'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/session_id', type2)) return false;
    const property3 = object1['input_messages'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (Array.isArray(property3)) {
      for (let index1 = 0; index1 < property3.length; index1++) {
        const item1: unknown = property3[index1];
        if (!checkTurnInputMessage(item1, at && under(at, `/input_messages/${index1}`))) return false;
      }
    } else if (stop(at, '/input_messages', type3)) return false;
    const property5 = object1['steps'];
    if (property5 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (Array.isArray(property5)) {
      for (let index2 = 0; index2 < property5.length; index2++) {
        const item2: unknown = property5[index2];
        if (!checkStep(item2, at && under(at, `/steps/${index2}`))) return false;
      }
    } else if (stop(at, '/steps', type4)) return false;
    const property7 = object1['output_message'];
    if (property7 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (!checkCompletionMessage(property7, at && under(at, '/output_message'))) return false;
    const property9 = object1['output_attachments'];
    if (property9 === undefined) {
      if (stop(at, '', required6)) return false;
    } else if (Array.isArray(property9)) {
      for (let index3 = 0; index3 < property9.length; index3++) {
        const item3: unknown = property9[index3];
        if (!checkAttachment(item3, at && under(at, `/output_attachments/${index3}`))) return false;
      }
    } else if (property9 !== null && stop(at, '/output_attachments', type5)) return false;
    const property11 = object1['started_at'];
    if (property11 === undefined) {
      if (stop(at, '', required7)) return false;
    } else if (typeof property11 !== 'string' && stop(at, '/started_at', type6)) return false;
    const property12 = object1['completed_at'];
    if (property12 === undefined) {
      if (stop(at, '', required8)) return false;
    } else if (typeof property12 !== 'string' && property12 !== null && stop(at, '/completed_at', type7)) return false;
  } else if (stop(at, '', type8)) return false;
  return true;
}
