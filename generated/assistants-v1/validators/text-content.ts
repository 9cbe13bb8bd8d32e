// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { TextContent } from '../types/text-content.ts';
import { checkAnnotation } from './annotation.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/TextContent';
const schema2: string = '#/components/schemas/TextContent/properties/text/properties/annotations';

/** What is wrong with a value that should be TextContent; nothing when it is valid. */
export function validateTextContent(value: unknown): readonly Issue[] {
  return judge(checkTextContent, value);
}

export function isTextContent(value: unknown): value is TextContent {
  return accepts(checkTextContent, value);
}

export function checkTextContent(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'type'])) return false;
    } else if (property1 !== 'text' && stop(at, '/type', [schema1 + '/properties/type', 'const', ['text']]))
      return false;
    const property3 = object1['text'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'text'])) return false;
    } else {
      let object3 = objectOf(property3);
      if (object3 !== undefined) {
        let property4 = object3['value'];
        if (Object.getPrototypeOf(object3) !== Object.prototype) {
          object3 = ownProperties(object3);
          property4 = object3['value'];
        }
        if (property4 === undefined) {
          if (stop(at, '/text', [schema1 + '/properties/text', 'required', 'value'])) return false;
        } else if (
          typeof property4 !== 'string' &&
          stop(at, '/text/value', [schema1 + '/properties/text/properties/value', 'type', 'string'])
        )
          return false;
        const property5 = object3['annotations'];
        if (property5 === undefined) {
          if (stop(at, '/text', [schema1 + '/properties/text', 'required', 'annotations'])) return false;
        } else if (!checkTextContent$2(property5, at && under(at, '/text/annotations'))) return false;
      } else if (stop(at, '/text', [schema1 + '/properties/text', 'type', 'object'])) return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}

function checkTextContent$2(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkAnnotation(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', [schema2, 'type', 'array'])) return false;
  return true;
}
