// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { checkDelta } from '../delta.ts';
import {
  type Issue,
  type Issues,
  type OperationValidators,
  byName,
  judge,
  objectOf,
  ownProperties,
  stop,
  under,
} from '../support.ts';

const schema1: string = '#/paths/~1streams~1frames/operations/get/responses/200/content/text~1event-stream/itemSchema';

/** What is wrong with a value that should be Frames_200Item; nothing when it is valid. */
export function validateFrames_200Item(value: unknown): readonly Issue[] {
  return judge(checkFrames_200Item, value);
}

function checkFrames_200Item(value: unknown, at?: Issues): boolean {
  let tag1: unknown;
  let object9 = objectOf(value);
  if (object9 !== undefined) {
    let property13 = object9['event'];
    if (Object.getPrototypeOf(object9) !== Object.prototype) {
      object9 = ownProperties(object9);
      property13 = object9['event'];
    }
    tag1 = property13;
  }
  switch (tag1) {
    case 'delta': {
      let object2 = objectOf(value);
      if (object2 !== undefined) {
        let property2 = object2['event'];
        if (Object.getPrototypeOf(object2) !== Object.prototype) {
          object2 = ownProperties(object2);
          property2 = object2['event'];
        }
        if (property2 === undefined) {
          if (stop(at, '', [schema1 + '/oneOf/0', 'required', 'event'])) return false;
        } else if (
          property2 !== 'delta' &&
          stop(at, '/event', [schema1 + '/oneOf/0/properties/event', 'const', ['delta']])
        )
          return false;
        const property4 = object2['data'];
        if (property4 === undefined) {
          if (stop(at, '', [schema1 + '/oneOf/0', 'required', 'data'])) return false;
        } else if (!checkDelta(property4, at && under(at, '/data'))) return false;
        const property6 = object2['id'];
        if (property6 !== undefined) {
          if (typeof property6 !== 'string' && stop(at, '/id', [schema1 + '/oneOf/0/properties/id', 'type', 'string']))
            return false;
        }
      } else if (stop(at, '', [schema1 + '/oneOf/0', 'type', 'object'])) return false;
      break;
    }
    case 'done': {
      let object6 = objectOf(value);
      if (object6 !== undefined) {
        let property8 = object6['event'];
        if (Object.getPrototypeOf(object6) !== Object.prototype) {
          object6 = ownProperties(object6);
          property8 = object6['event'];
        }
        if (property8 === undefined) {
          if (stop(at, '', [schema1 + '/oneOf/1', 'required', 'event'])) return false;
        } else if (
          property8 !== 'done' &&
          stop(at, '/event', [schema1 + '/oneOf/1/properties/event', 'const', ['done']])
        )
          return false;
        const property10 = object6['data'];
        if (property10 === undefined) {
          if (stop(at, '', [schema1 + '/oneOf/1', 'required', 'data'])) return false;
        } else if (
          property10 !== '[DONE]' &&
          stop(at, '/data', [schema1 + '/oneOf/1/properties/data', 'const', ['[DONE]']])
        )
          return false;
      } else if (stop(at, '', [schema1 + '/oneOf/1', 'type', 'object'])) return false;
      break;
    }
    case undefined: {
      if (stop(at, '', [schema1, 'oneOf', ['event', 'delta', 'done']])) return false;
      break;
    }
    default: {
      if (stop(at, '', [schema1, 'oneOf', ['event', 'delta', 'done']])) return false;
    }
  }
  return true;
}

/** The validators of frames. */
export const framesValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({}),
      items: byName({
        'text/event-stream': validateFrames_200Item,
      }),
      headers: byName({}),
    },
  }),
};
