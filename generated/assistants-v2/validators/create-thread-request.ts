// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateThreadRequest } from '../types/create-thread-request.ts';
import { checkCreateMessageRequest } from './create-message-request.ts';
import { checkMetadata } from './metadata.ts';
import { checkNewToolResourcesParam } from './new-tool-resources-param.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  explain,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/CreateThreadRequest';
const type1: Rule = rule(schema1 + '/properties/messages', 'type', 'array');
const anyOf1: Rule = rule(schema1 + '/properties/tool_resources', 'anyOf', 2);
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be CreateThreadRequest; nothing when it is valid. */
export function validateCreateThreadRequest(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadRequest, value);
}

export function isCreateThreadRequest(value: unknown): value is CreateThreadRequest {
  return accepts(checkCreateThreadRequest, value);
}

export function checkCreateThreadRequest(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['messages'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['messages'];
    }
    if (property1 !== undefined) {
      if (Array.isArray(property1)) {
        for (let index1 = 0; index1 < property1.length; index1++) {
          const item1: unknown = property1[index1];
          if (!checkCreateMessageRequest(item1, at && under(at, `/messages/${index1}`))) return false;
        }
      } else if (stop(at, '/messages', type1)) return false;
    }
    const property3 = object1['tool_resources'];
    if (property3 !== undefined) {
      if (!(property3 === null || checkNewToolResourcesParam(property3))) {
        if (stop(at, '/tool_resources', anyOf1)) return false;
        explain(at && under(at, '/tool_resources'), property3, [checkNewToolResourcesParam]);
      }
    }
    const property5 = object1['metadata'];
    if (property5 !== undefined) {
      if (!checkMetadata(property5, at && under(at, '/metadata'))) return false;
    }
    for (const key4 of Object.keys(object1)) {
      if (object1[key4] === undefined) continue;
      if (
        !(key4 === 'messages' || key4 === 'tool_resources' || key4 === 'metadata') &&
        stop(at, '', rule(schema1, 'additionalProperties', key4))
      )
        return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}
