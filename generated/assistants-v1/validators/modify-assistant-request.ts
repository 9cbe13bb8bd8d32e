// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ModifyAssistantRequest } from '../types/modify-assistant-request.ts';
import { checkAssistantToolParam } from './assistant-tool-param.ts';
import { checkMetadata } from './metadata.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  codePoints,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/ModifyAssistantRequest';
const type1: Rule = rule(schema1 + '/properties/model', 'type', 'string');
const maxLength1: Rule = rule(schema1 + '/properties/name', 'maxLength', 256);
const type2: Rule = rule(schema1 + '/properties/name', 'type', ['string', 'null']);
const maxLength2: Rule = rule(schema1 + '/properties/description', 'maxLength', 512);
const type3: Rule = rule(schema1 + '/properties/description', 'type', ['string', 'null']);
const maxLength3: Rule = rule(schema1 + '/properties/instructions', 'maxLength', 32768);
const type4: Rule = rule(schema1 + '/properties/instructions', 'type', ['string', 'null']);
const maxItems1: Rule = rule(schema1 + '/properties/tools', 'maxItems', 128);
const type5: Rule = rule(schema1 + '/properties/tools', 'type', 'array');
const maxItems2: Rule = rule(schema1 + '/properties/file_ids', 'maxItems', 20);
const type6: Rule = rule(schema1 + '/properties/file_ids/items', 'type', 'string');
const type7: Rule = rule(schema1 + '/properties/file_ids', 'type', 'array');
const type8: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ModifyAssistantRequest; nothing when it is valid. */
export function validateModifyAssistantRequest(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistantRequest, value);
}

export function isModifyAssistantRequest(value: unknown): value is ModifyAssistantRequest {
  return accepts(checkModifyAssistantRequest, value);
}

export function checkModifyAssistantRequest(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['model'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['model'];
    }
    if (property1 !== undefined) {
      if (typeof property1 !== 'string' && stop(at, '/model', type1)) return false;
    }
    const property2 = object1['name'];
    if (property2 !== undefined) {
      if (typeof property2 === 'string') {
        if (property2.length > 256 && codePoints(property2) > 256 && stop(at, '/name', maxLength1)) return false;
      } else if (property2 !== null && stop(at, '/name', type2)) return false;
    }
    const property3 = object1['description'];
    if (property3 !== undefined) {
      if (typeof property3 === 'string') {
        if (property3.length > 512 && codePoints(property3) > 512 && stop(at, '/description', maxLength2)) return false;
      } else if (property3 !== null && stop(at, '/description', type3)) return false;
    }
    const property4 = object1['instructions'];
    if (property4 !== undefined) {
      if (typeof property4 === 'string') {
        if (property4.length > 32768 && codePoints(property4) > 32768 && stop(at, '/instructions', maxLength3))
          return false;
      } else if (property4 !== null && stop(at, '/instructions', type4)) return false;
    }
    const property5 = object1['tools'];
    if (property5 !== undefined) {
      if (Array.isArray(property5)) {
        if (property5.length > 128 && stop(at, '/tools', maxItems1)) return false;
        for (let index1 = 0; index1 < property5.length; index1++) {
          const item1: unknown = property5[index1];
          if (!checkAssistantToolParam(item1, at && under(at, `/tools/${index1}`))) return false;
        }
      } else if (stop(at, '/tools', type5)) return false;
    }
    const property7 = object1['metadata'];
    if (property7 !== undefined) {
      if (!checkMetadata(property7, at && under(at, '/metadata'))) return false;
    }
    const property9 = object1['file_ids'];
    if (property9 !== undefined) {
      if (Array.isArray(property9)) {
        if (property9.length > 20 && stop(at, '/file_ids', maxItems2)) return false;
        for (let index2 = 0; index2 < property9.length; index2++) {
          const item2: unknown = property9[index2];
          if (typeof item2 !== 'string' && stop(at, `/file_ids/${index2}`, type6)) return false;
        }
      } else if (stop(at, '/file_ids', type7)) return false;
    }
    for (const key3 of Object.keys(object1)) {
      if (object1[key3] === undefined) continue;
      if (
        !(
          key3 === 'model' ||
          key3 === 'name' ||
          key3 === 'description' ||
          key3 === 'instructions' ||
          key3 === 'tools' ||
          key3 === 'metadata' ||
          key3 === 'file_ids'
        ) &&
        stop(at, '', rule(schema1, 'additionalProperties', key3))
      )
        return false;
    }
  } else if (stop(at, '', type8)) return false;
  return true;
}
