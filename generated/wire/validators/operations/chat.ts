// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateDelta } from '../delta.ts';
import { validateFailure } from '../failure.ts';
import {
  type Issue,
  type Issues,
  type OperationValidators,
  byName,
  judge,
  objectOf,
  ownProperties,
  stop,
} from '../support.ts';

const schema1: string = '#/paths/~1streams~1chat/operations/post/requestBody/content/application~1json/schema';
const schema2: string = '#/paths/~1streams~1chat/operations/post/responses/200/content/application~1json/schema';

/** What is wrong with a value that should be ChatBody; nothing when it is valid. */
export function validateChatBody(value: unknown): readonly Issue[] {
  return judge(checkChatBody, value);
}

/** What is wrong with a value that should be Chat_200Body; nothing when it is valid. */
export function validateChat_200Body(value: unknown): readonly Issue[] {
  return judge(checkChat_200Body, value);
}

function checkChatBody(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['words'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['words'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'words'])) return false;
    } else if (Array.isArray(property1)) {
      for (let index1 = 0; index1 < property1.length; index1++) {
        const item1: unknown = property1[index1];
        if (
          typeof item1 !== 'string' &&
          stop(at, `/words/${index1}`, [schema1 + '/properties/words/items', 'type', 'string'])
        )
          return false;
      }
    } else if (stop(at, '/words', [schema1 + '/properties/words', 'type', 'array'])) return false;
    const property2 = object1['stream'];
    if (property2 !== undefined) {
      if (typeof property2 !== 'boolean' && stop(at, '/stream', [schema1 + '/properties/stream', 'type', 'boolean']))
        return false;
    }
    const property3 = object1['break'];
    if (property3 !== undefined) {
      if (typeof property3 !== 'boolean' && stop(at, '/break', [schema1 + '/properties/break', 'type', 'boolean']))
        return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}

function checkChat_200Body(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['text'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['text'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema2, 'required', 'text'])) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/text', [schema2 + '/properties/text', 'type', 'string']))
      return false;
  } else if (stop(at, '', [schema2, 'type', 'object'])) return false;
  return true;
}

/** The validators of chat. */
export const chatValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateChatBody,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateChat_200Body,
      }),
      items: byName({
        'text/event-stream': validateDelta,
      }),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateFailure,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};
