// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Assistant } from '../types/assistant.ts';
import { checkAssistantTool } from './assistant-tool.ts';
import { checkMetadata } from './metadata.ts';
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

const schema1: string = '#/components/schemas/Assistant';
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'id');
const const1: Rule = rule(schema1 + '/properties/object', 'const', ['assistant']);
const required2: Rule = rule(schema1, 'required', 'object');
const type2: Rule = rule(schema1 + '/properties/created_at', 'type', 'integer');
const required3: Rule = rule(schema1, 'required', 'created_at');
const type3: Rule = rule(schema1 + '/properties/name', 'type', ['string', 'null']);
const required4: Rule = rule(schema1, 'required', 'name');
const type4: Rule = rule(schema1 + '/properties/description', 'type', ['string', 'null']);
const required5: Rule = rule(schema1, 'required', 'description');
const type5: Rule = rule(schema1 + '/properties/model', 'type', 'string');
const required6: Rule = rule(schema1, 'required', 'model');
const type6: Rule = rule(schema1 + '/properties/instructions', 'type', ['string', 'null']);
const required7: Rule = rule(schema1, 'required', 'instructions');
const type7: Rule = rule(schema1 + '/properties/tools', 'type', 'array');
const required8: Rule = rule(schema1, 'required', 'tools');
const type8: Rule = rule(schema1 + '/properties/file_ids/items', 'type', 'string');
const type9: Rule = rule(schema1 + '/properties/file_ids', 'type', 'array');
const required9: Rule = rule(schema1, 'required', 'file_ids');
const required10: Rule = rule(schema1, 'required', 'metadata');
const type10: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Assistant; nothing when it is valid. */
export function validateAssistant(value: unknown): readonly Issue[] {
  return judge(checkAssistant, value);
}

export function isAssistant(value: unknown): value is Assistant {
  return accepts(checkAssistant, value);
}

export function checkAssistant(value: unknown, at?: Issues): boolean {
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
    } else if (property2 !== 'assistant' && stop(at, '/object', const1)) return false;
    const property4 = object1['created_at'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!Number.isInteger(property4) && stop(at, '/created_at', type2)) return false;
    const property5 = object1['name'];
    if (property5 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property5 !== 'string' && property5 !== null && stop(at, '/name', type3)) return false;
    const property6 = object1['description'];
    if (property6 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (typeof property6 !== 'string' && property6 !== null && stop(at, '/description', type4)) return false;
    const property7 = object1['model'];
    if (property7 === undefined) {
      if (stop(at, '', required6)) return false;
    } else if (typeof property7 !== 'string' && stop(at, '/model', type5)) return false;
    const property8 = object1['instructions'];
    if (property8 === undefined) {
      if (stop(at, '', required7)) return false;
    } else if (typeof property8 !== 'string' && property8 !== null && stop(at, '/instructions', type6)) return false;
    const property9 = object1['tools'];
    if (property9 === undefined) {
      if (stop(at, '', required8)) return false;
    } else if (Array.isArray(property9)) {
      for (let index1 = 0; index1 < property9.length; index1++) {
        const item1: unknown = property9[index1];
        if (!checkAssistantTool(item1, at && under(at, `/tools/${index1}`))) return false;
      }
    } else if (stop(at, '/tools', type7)) return false;
    const property11 = object1['file_ids'];
    if (property11 === undefined) {
      if (stop(at, '', required9)) return false;
    } else if (Array.isArray(property11)) {
      for (let index2 = 0; index2 < property11.length; index2++) {
        const item2: unknown = property11[index2];
        if (typeof item2 !== 'string' && stop(at, `/file_ids/${index2}`, type8)) return false;
      }
    } else if (stop(at, '/file_ids', type9)) return false;
    const property12 = object1['metadata'];
    if (property12 === undefined) {
      if (stop(at, '', required10)) return false;
    } else if (!checkMetadata(property12, at && under(at, '/metadata'))) return false;
  } else if (stop(at, '', type10)) return false;
  return true;
}
