// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ResponseFormat } from '../types/response-format.ts';
import { checkJsonObjectResponseFormat } from './json-object-response-format.ts';
import { checkJsonSchemaResponseFormat } from './json-schema-response-format.ts';
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
} from './support.ts';
import { checkTextResponseFormat } from './text-response-format.ts';

const schema1: string = '#/components/schemas/ResponseFormat';
const anyOf1: Rule = rule(schema1, 'anyOf', 2);
const const1: Rule = rule(schema1 + '/anyOf/0', 'const', ['auto']);

/** What is wrong with a value that should be ResponseFormat; nothing when it is valid. */
export function validateResponseFormat(value: unknown): readonly Issue[] {
  return judge(checkResponseFormat, value);
}

export function isResponseFormat(value: unknown): value is ResponseFormat {
  return accepts(checkResponseFormat, value);
}

export function checkResponseFormat(value: unknown, at?: Issues): boolean {
  let tag1: unknown;
  let object4 = objectOf(value);
  if (object4 !== undefined) {
    let property2 = object4['type'];
    if (Object.getPrototypeOf(object4) !== Object.prototype) {
      object4 = ownProperties(object4);
      property2 = object4['type'];
    }
    tag1 = property2;
  }
  switch (tag1) {
    case 'text': {
      if (!(value === 'auto' || checkTextResponseFormat(value))) {
        if (stop(at, '', anyOf1)) return false;
        explain(at, value, [checkTextResponseFormat]);
      }
      break;
    }
    case 'json_object': {
      if (!(value === 'auto' || checkJsonObjectResponseFormat(value))) {
        if (stop(at, '', anyOf1)) return false;
        explain(at, value, [checkJsonObjectResponseFormat]);
      }
      break;
    }
    case 'json_schema': {
      if (!(value === 'auto' || checkJsonSchemaResponseFormat(value))) {
        if (stop(at, '', anyOf1)) return false;
        explain(at, value, [checkJsonSchemaResponseFormat]);
      }
      break;
    }
    case undefined: {
      if (value !== 'auto' && stop(at, '', const1)) return false;
      break;
    }
    default: {
      if (value !== 'auto' && stop(at, '', const1)) return false;
    }
  }
  return true;
}
