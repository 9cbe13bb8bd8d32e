// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ListOpenAIResponseInputItem } from '../types/list-open-ai-response-input-item.ts';
import { checkOpenAIResponseInput } from './open-ai-response-input.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/ListOpenAIResponseInputItem';

/** What is wrong with a value that should be ListOpenAIResponseInputItem; nothing when it is valid. */
export function validateListOpenAIResponseInputItem(value: unknown): readonly Issue[] {
  return judge(checkListOpenAIResponseInputItem, value);
}

export function isListOpenAIResponseInputItem(value: unknown): value is ListOpenAIResponseInputItem {
  return accepts(checkListOpenAIResponseInputItem, value);
}

export function checkListOpenAIResponseInputItem(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['object'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['object'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'object'])) return false;
    } else if (property1 !== 'list' && stop(at, '/object', [schema1 + '/properties/object', 'const', ['list']]))
      return false;
    const property2 = object1['data'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'data'])) return false;
    } else if (Array.isArray(property2)) {
      for (let index1 = 0; index1 < property2.length; index1++) {
        const item1: unknown = property2[index1];
        if (!checkOpenAIResponseInput(item1, at && under(at, `/data/${index1}`))) return false;
      }
    } else if (stop(at, '/data', [schema1 + '/properties/data', 'type', 'array'])) return false;
    const property4 = object1['first_id'];
    if (property4 !== undefined) {
      if (
        typeof property4 !== 'string' &&
        property4 !== null &&
        stop(at, '/first_id', [schema1 + '/properties/first_id', 'type', ['string', 'null']])
      )
        return false;
    }
    const property5 = object1['last_id'];
    if (property5 !== undefined) {
      if (
        typeof property5 !== 'string' &&
        property5 !== null &&
        stop(at, '/last_id', [schema1 + '/properties/last_id', 'type', ['string', 'null']])
      )
        return false;
    }
    const property6 = object1['has_more'];
    if (property6 !== undefined) {
      if (
        typeof property6 !== 'boolean' &&
        stop(at, '/has_more', [schema1 + '/properties/has_more', 'type', 'boolean'])
      )
        return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
