// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolResources } from '../types/tool-resources.ts';
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

const schema1: string = '#/components/schemas/ToolResources';
const type1: Rule = rule(schema1 + '/properties/code_interpreter', 'type', 'object');
const type2: Rule = rule(schema1 + '/properties/file_search', 'type', 'object');
const type3: Rule = rule(schema1, 'type', 'object');
const schema2: string = '#/components/schemas/ToolResources/properties/code_interpreter/properties/file_ids';
const maxItems1: Rule = rule(schema2, 'maxItems', 20);
const type4: Rule = rule(schema2 + '/items', 'type', 'string');
const type5: Rule = rule(schema2, 'type', 'array');
const schema3: string = '#/components/schemas/ToolResources/properties/file_search/properties/vector_store_ids';
const maxItems2: Rule = rule(schema3, 'maxItems', 1);
const type6: Rule = rule(schema3 + '/items', 'type', 'string');
const type7: Rule = rule(schema3, 'type', 'array');

/** What is wrong with a value that should be ToolResources; nothing when it is valid. */
export function validateToolResources(value: unknown): readonly Issue[] {
  return judge(checkToolResources, value);
}

export function isToolResources(value: unknown): value is ToolResources {
  return accepts(checkToolResources, value);
}

export function checkToolResources(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['code_interpreter'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['code_interpreter'];
    }
    if (property1 !== undefined) {
      let object2 = objectOf(property1);
      if (object2 !== undefined) {
        let property2 = object2['file_ids'];
        if (Object.getPrototypeOf(object2) !== Object.prototype) {
          object2 = ownProperties(object2);
          property2 = object2['file_ids'];
        }
        if (property2 !== undefined) {
          if (!checkToolResources$code_interpreter$file_ids(property2, at && under(at, '/code_interpreter/file_ids')))
            return false;
        }
      } else if (stop(at, '/code_interpreter', type1)) return false;
    }
    const property4 = object1['file_search'];
    if (property4 !== undefined) {
      let object3 = objectOf(property4);
      if (object3 !== undefined) {
        let property5 = object3['vector_store_ids'];
        if (Object.getPrototypeOf(object3) !== Object.prototype) {
          object3 = ownProperties(object3);
          property5 = object3['vector_store_ids'];
        }
        if (property5 !== undefined) {
          if (
            !checkToolResources$file_search$vector_store_ids(
              property5,
              at && under(at, '/file_search/vector_store_ids'),
            )
          )
            return false;
        }
      } else if (stop(at, '/file_search', type2)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}

function checkToolResources$code_interpreter$file_ids(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    if (value.length > 20 && stop(at, '', maxItems1)) return false;
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, type4)) return false;
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}

function checkToolResources$file_search$vector_store_ids(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    if (value.length > 1 && stop(at, '', maxItems2)) return false;
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, type6)) return false;
    }
  } else if (stop(at, '', type7)) return false;
  return true;
}
