// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { TextContent } from '../types/text-content.ts';
import { checkAnnotation } from './annotation.ts';
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

const schema1: string = '#/components/schemas/TextContent';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['text']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/text/properties/value', 'type', 'string');
const required2: Rule = rule(schema1 + '/properties/text', 'required', 'value');
const required3: Rule = rule(schema1 + '/properties/text', 'required', 'annotations');
const type2: Rule = rule(schema1 + '/properties/text', 'type', 'object');
const required4: Rule = rule(schema1, 'required', 'text');
const type3: Rule = rule(schema1, 'type', 'object');
const schema2: string = '#/components/schemas/TextContent/properties/text/properties/annotations';
const type4: Rule = rule(schema2, 'type', 'array');

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
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'text' && stop(at, '/type', const1)) return false;
    const property3 = object1['text'];
    if (property3 === undefined) {
      if (stop(at, '', required4)) return false;
    } else {
      let object3 = objectOf(property3);
      if (object3 !== undefined) {
        let property4 = object3['value'];
        if (Object.getPrototypeOf(object3) !== Object.prototype) {
          object3 = ownProperties(object3);
          property4 = object3['value'];
        }
        if (property4 === undefined) {
          if (stop(at, '/text', required2)) return false;
        } else if (typeof property4 !== 'string' && stop(at, '/text/value', type1)) return false;
        const property5 = object3['annotations'];
        if (property5 === undefined) {
          if (stop(at, '/text', required3)) return false;
        } else if (!checkTextContent$text$annotations(property5, at && under(at, '/text/annotations'))) return false;
      } else if (stop(at, '/text', type2)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}

function checkTextContent$text$annotations(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkAnnotation(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type4)) return false;
  return true;
}
