// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { MessageDelta } from '../types/message-delta.ts';
import { checkMessageContentDelta } from './message-content-delta.ts';
import { checkMessageRole } from './message-role.ts';
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

const schema1: string = '#/components/schemas/MessageDelta';
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'id');
const const1: Rule = rule(schema1 + '/properties/object', 'const', ['thread.message.delta']);
const required2: Rule = rule(schema1, 'required', 'object');
const type2: Rule = rule(schema1 + '/properties/delta', 'type', 'object');
const required3: Rule = rule(schema1, 'required', 'delta');
const type3: Rule = rule(schema1, 'type', 'object');
const schema2: string = '#/components/schemas/MessageDelta/properties/delta/properties/content';
const type4: Rule = rule(schema2, 'type', 'array');

/** What is wrong with a value that should be MessageDelta; nothing when it is valid. */
export function validateMessageDelta(value: unknown): readonly Issue[] {
  return judge(checkMessageDelta, value);
}

export function isMessageDelta(value: unknown): value is MessageDelta {
  return accepts(checkMessageDelta, value);
}

export function checkMessageDelta(value: unknown, at?: Issues): boolean {
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
    } else if (property2 !== 'thread.message.delta' && stop(at, '/object', const1)) return false;
    const property4 = object1['delta'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else {
      let object4 = objectOf(property4);
      if (object4 !== undefined) {
        let property5 = object4['role'];
        if (Object.getPrototypeOf(object4) !== Object.prototype) {
          object4 = ownProperties(object4);
          property5 = object4['role'];
        }
        if (property5 !== undefined) {
          if (!checkMessageRole(property5, at && under(at, '/delta/role'))) return false;
        }
        const property7 = object4['content'];
        if (property7 !== undefined) {
          if (!checkMessageDelta$delta$content(property7, at && under(at, '/delta/content'))) return false;
        }
      } else if (stop(at, '/delta', type2)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}

function checkMessageDelta$delta$content(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkMessageContentDelta(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type4)) return false;
  return true;
}
