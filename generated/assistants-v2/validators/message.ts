// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Message } from '../types/message.ts';
import { checkAttachment } from './attachment.ts';
import { checkMessageContent } from './message-content.ts';
import { checkMessageIncompleteDetails } from './message-incomplete-details.ts';
import { checkMessageRole } from './message-role.ts';
import { checkMessageStatus } from './message-status.ts';
import { checkMetadata } from './metadata.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  explain,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/Message';
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'id');
const const1: Rule = rule(schema1 + '/properties/object', 'const', ['thread.message']);
const required2: Rule = rule(schema1, 'required', 'object');
const type2: Rule = rule(schema1 + '/properties/created_at', 'type', 'integer');
const required3: Rule = rule(schema1, 'required', 'created_at');
const type3: Rule = rule(schema1 + '/properties/thread_id', 'type', 'string');
const required4: Rule = rule(schema1, 'required', 'thread_id');
const required5: Rule = rule(schema1, 'required', 'status');
const anyOf1: Rule = rule(schema1 + '/properties/incomplete_details', 'anyOf', 2);
const required6: Rule = rule(schema1, 'required', 'incomplete_details');
const type4: Rule = rule(schema1 + '/properties/completed_at', 'type', ['integer', 'null']);
const required7: Rule = rule(schema1, 'required', 'completed_at');
const type5: Rule = rule(schema1 + '/properties/incomplete_at', 'type', ['integer', 'null']);
const required8: Rule = rule(schema1, 'required', 'incomplete_at');
const required9: Rule = rule(schema1, 'required', 'role');
const type6: Rule = rule(schema1 + '/properties/content', 'type', 'array');
const required10: Rule = rule(schema1, 'required', 'content');
const type7: Rule = rule(schema1 + '/properties/assistant_id', 'type', ['string', 'null']);
const required11: Rule = rule(schema1, 'required', 'assistant_id');
const type8: Rule = rule(schema1 + '/properties/run_id', 'type', ['string', 'null']);
const required12: Rule = rule(schema1, 'required', 'run_id');
const type9: Rule = rule(schema1 + '/properties/attachments', 'type', ['array', 'null']);
const required13: Rule = rule(schema1, 'required', 'attachments');
const required14: Rule = rule(schema1, 'required', 'metadata');
const type10: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Message; nothing when it is valid. */
export function validateMessage(value: unknown): readonly Issue[] {
  return judge(checkMessage, value);
}

export function isMessage(value: unknown): value is Message {
  return accepts(checkMessage, value);
}

export function checkMessage(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/id', type1)) return false;
    const property2 = object1['object'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (property2 !== 'thread.message' && stop(at, '/object', const1)) return false;
    const property4 = object1['created_at'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!Number.isInteger(property4) && stop(at, '/created_at', type2)) return false;
    const property5 = object1['thread_id'];
    if (property5 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property5 !== 'string' && stop(at, '/thread_id', type3)) return false;
    const property6 = object1['status'];
    if (property6 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (!checkMessageStatus(property6, at && under(at, '/status'))) return false;
    const property8 = object1['incomplete_details'];
    if (property8 === undefined) {
      if (stop(at, '', required6)) return false;
    } else if (!(property8 === null || checkMessageIncompleteDetails(property8))) {
      if (stop(at, '/incomplete_details', anyOf1)) return false;
      explain(at && under(at, '/incomplete_details'), property8, [checkMessageIncompleteDetails]);
    }
    const property10 = object1['completed_at'];
    if (property10 === undefined) {
      if (stop(at, '', required7)) return false;
    } else if (!Number.isInteger(property10) && property10 !== null && stop(at, '/completed_at', type4)) return false;
    const property11 = object1['incomplete_at'];
    if (property11 === undefined) {
      if (stop(at, '', required8)) return false;
    } else if (!Number.isInteger(property11) && property11 !== null && stop(at, '/incomplete_at', type5)) return false;
    const property12 = object1['role'];
    if (property12 === undefined) {
      if (stop(at, '', required9)) return false;
    } else if (!checkMessageRole(property12, at && under(at, '/role'))) return false;
    const property14 = object1['content'];
    if (property14 === undefined) {
      if (stop(at, '', required10)) return false;
    } else if (Array.isArray(property14)) {
      for (let index1 = 0; index1 < property14.length; index1++) {
        const item1: unknown = property14[index1];
        if (!checkMessageContent(item1, at && under(at, `/content/${index1}`))) return false;
      }
    } else if (stop(at, '/content', type6)) return false;
    const property16 = object1['assistant_id'];
    if (property16 === undefined) {
      if (stop(at, '', required11)) return false;
    } else if (typeof property16 !== 'string' && property16 !== null && stop(at, '/assistant_id', type7)) return false;
    const property17 = object1['run_id'];
    if (property17 === undefined) {
      if (stop(at, '', required12)) return false;
    } else if (typeof property17 !== 'string' && property17 !== null && stop(at, '/run_id', type8)) return false;
    const property18 = object1['attachments'];
    if (property18 === undefined) {
      if (stop(at, '', required13)) return false;
    } else if (Array.isArray(property18)) {
      for (let index2 = 0; index2 < property18.length; index2++) {
        const item2: unknown = property18[index2];
        if (!checkAttachment(item2, at && under(at, `/attachments/${index2}`))) return false;
      }
    } else if (property18 !== null && stop(at, '/attachments', type9)) return false;
    const property20 = object1['metadata'];
    if (property20 === undefined) {
      if (stop(at, '', required14)) return false;
    } else if (!checkMetadata(property20, at && under(at, '/metadata'))) return false;
  } else if (stop(at, '', type10)) return false;
  return true;
}
