// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateThreadAndRunRequest } from '../types/create-thread-and-run-request.ts';
import { checkAssistantToolParam } from './assistant-tool-param.ts';
import { checkCreateThreadRequest } from './create-thread-request.ts';
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

const schema1: string = '#/components/schemas/CreateThreadAndRunRequest';
const type1: Rule = rule(schema1 + '/properties/assistant_id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'assistant_id');
const type2: Rule = rule(schema1 + '/properties/model', 'type', ['string', 'null']);
const maxLength1: Rule = rule(schema1 + '/properties/instructions', 'maxLength', 32768);
const type3: Rule = rule(schema1 + '/properties/instructions', 'type', ['string', 'null']);
const maxItems1: Rule = rule(schema1 + '/properties/tools', 'maxItems', 20);
const type4: Rule = rule(schema1 + '/properties/tools', 'type', ['array', 'null']);
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be CreateThreadAndRunRequest; nothing when it is valid. */
export function validateCreateThreadAndRunRequest(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRunRequest, value);
}

export function isCreateThreadAndRunRequest(value: unknown): value is CreateThreadAndRunRequest {
  return accepts(checkCreateThreadAndRunRequest, value);
}

export function checkCreateThreadAndRunRequest(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['assistant_id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['assistant_id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/assistant_id', type1)) return false;
    const property2 = object1['thread'];
    if (property2 !== undefined) {
      if (!checkCreateThreadRequest(property2, at && under(at, '/thread'))) return false;
    }
    const property4 = object1['model'];
    if (property4 !== undefined) {
      if (typeof property4 !== 'string' && property4 !== null && stop(at, '/model', type2)) return false;
    }
    const property5 = object1['instructions'];
    if (property5 !== undefined) {
      if (typeof property5 === 'string') {
        if (property5.length > 32768 && codePoints(property5) > 32768 && stop(at, '/instructions', maxLength1))
          return false;
      } else if (property5 !== null && stop(at, '/instructions', type3)) return false;
    }
    const property6 = object1['tools'];
    if (property6 !== undefined) {
      if (Array.isArray(property6)) {
        if (property6.length > 20 && stop(at, '/tools', maxItems1)) return false;
        for (let index1 = 0; index1 < property6.length; index1++) {
          const item1: unknown = property6[index1];
          if (!checkAssistantToolParam(item1, at && under(at, `/tools/${index1}`))) return false;
        }
      } else if (property6 !== null && stop(at, '/tools', type4)) return false;
    }
    const property8 = object1['metadata'];
    if (property8 !== undefined) {
      if (!checkMetadata(property8, at && under(at, '/metadata'))) return false;
    }
    for (const key4 of Object.keys(object1)) {
      if (object1[key4] === undefined) continue;
      if (
        !(
          key4 === 'assistant_id' ||
          key4 === 'thread' ||
          key4 === 'model' ||
          key4 === 'instructions' ||
          key4 === 'tools' ||
          key4 === 'metadata'
        ) &&
        stop(at, '', rule(schema1, 'additionalProperties', key4))
      )
        return false;
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}
