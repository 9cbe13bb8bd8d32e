// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Assistant } from '../types/assistant.ts';
import { checkAssistantTool } from './assistant-tool.ts';
import { checkMetadata } from './metadata.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/Assistant';

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
      if (stop(at, '', [schema1, 'required', 'id'])) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/id', [schema1 + '/properties/id', 'type', 'string']))
      return false;
    const property2 = object1['object'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'object'])) return false;
    } else if (
      property2 !== 'assistant' &&
      stop(at, '/object', [schema1 + '/properties/object', 'const', ['assistant']])
    )
      return false;
    const property4 = object1['created_at'];
    if (property4 === undefined) {
      if (stop(at, '', [schema1, 'required', 'created_at'])) return false;
    } else if (
      !Number.isInteger(property4) &&
      stop(at, '/created_at', [schema1 + '/properties/created_at', 'type', 'integer'])
    )
      return false;
    const property5 = object1['name'];
    if (property5 === undefined) {
      if (stop(at, '', [schema1, 'required', 'name'])) return false;
    } else if (
      typeof property5 !== 'string' &&
      property5 !== null &&
      stop(at, '/name', [schema1 + '/properties/name', 'type', ['string', 'null']])
    )
      return false;
    const property6 = object1['description'];
    if (property6 === undefined) {
      if (stop(at, '', [schema1, 'required', 'description'])) return false;
    } else if (
      typeof property6 !== 'string' &&
      property6 !== null &&
      stop(at, '/description', [schema1 + '/properties/description', 'type', ['string', 'null']])
    )
      return false;
    const property7 = object1['model'];
    if (property7 === undefined) {
      if (stop(at, '', [schema1, 'required', 'model'])) return false;
    } else if (typeof property7 !== 'string' && stop(at, '/model', [schema1 + '/properties/model', 'type', 'string']))
      return false;
    const property8 = object1['instructions'];
    if (property8 === undefined) {
      if (stop(at, '', [schema1, 'required', 'instructions'])) return false;
    } else if (
      typeof property8 !== 'string' &&
      property8 !== null &&
      stop(at, '/instructions', [schema1 + '/properties/instructions', 'type', ['string', 'null']])
    )
      return false;
    const property9 = object1['tools'];
    if (property9 === undefined) {
      if (stop(at, '', [schema1, 'required', 'tools'])) return false;
    } else if (Array.isArray(property9)) {
      for (let index1 = 0; index1 < property9.length; index1++) {
        const item1: unknown = property9[index1];
        if (!checkAssistantTool(item1, at && under(at, `/tools/${index1}`))) return false;
      }
    } else if (stop(at, '/tools', [schema1 + '/properties/tools', 'type', 'array'])) return false;
    const property11 = object1['file_ids'];
    if (property11 === undefined) {
      if (stop(at, '', [schema1, 'required', 'file_ids'])) return false;
    } else if (Array.isArray(property11)) {
      for (let index2 = 0; index2 < property11.length; index2++) {
        const item2: unknown = property11[index2];
        if (
          typeof item2 !== 'string' &&
          stop(at, `/file_ids/${index2}`, [schema1 + '/properties/file_ids/items', 'type', 'string'])
        )
          return false;
      }
    } else if (stop(at, '/file_ids', [schema1 + '/properties/file_ids', 'type', 'array'])) return false;
    const property12 = object1['metadata'];
    if (property12 === undefined) {
      if (stop(at, '', [schema1, 'required', 'metadata'])) return false;
    } else if (!checkMetadata(property12, at && under(at, '/metadata'))) return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
