// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { TextContentDelta } from '../types/text-content-delta.ts';
import { checkAnnotationDelta } from './annotation-delta.ts';
import { checkDeltaIndex } from './delta-index.ts';
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

const schema1: string = '#/components/schemas/TextContentDelta';
const required1: Rule = rule(schema1, 'required', 'index');
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['text']);
const required2: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/text/properties/value', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/text', 'type', 'object');
const type3: Rule = rule(schema1, 'type', 'object');
const schema2: string = '#/components/schemas/TextContentDelta/properties/text/properties/annotations';
const type4: Rule = rule(schema2, 'type', 'array');

/** What is wrong with a value that should be TextContentDelta; nothing when it is valid. */
export function validateTextContentDelta(value: unknown): readonly Issue[] {
  return judge(checkTextContentDelta, value);
}

export function isTextContentDelta(value: unknown): value is TextContentDelta {
  return accepts(checkTextContentDelta, value);
}

export function checkTextContentDelta(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['index'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['index'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!checkDeltaIndex(property1, at && under(at, '/index'))) return false;
    const property3 = object1['type'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (property3 !== 'text' && stop(at, '/type', const1)) return false;
    const property5 = object1['text'];
    if (property5 !== undefined) {
      let object4 = objectOf(property5);
      if (object4 !== undefined) {
        let property6 = object4['value'];
        if (Object.getPrototypeOf(object4) !== Object.prototype) {
          object4 = ownProperties(object4);
          property6 = object4['value'];
        }
        if (property6 !== undefined) {
          if (typeof property6 !== 'string' && stop(at, '/text/value', type1)) return false;
        }
        const property7 = object4['annotations'];
        if (property7 !== undefined) {
          if (!checkTextContentDelta$text$annotations(property7, at && under(at, '/text/annotations'))) return false;
        }
      } else if (stop(at, '/text', type2)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}

function checkTextContentDelta$text$annotations(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkAnnotationDelta(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type4)) return false;
  return true;
}
