// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ResponseFormatParam } from '../types/response-format-param.ts';
import { checkJsonObjectResponseFormatParam } from './json-object-response-format-param.ts';
import { checkJsonSchemaResponseFormatParam } from './json-schema-response-format-param.ts';
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
import { checkTextResponseFormatParam } from './text-response-format-param.ts';

const schema1: string = '#/components/schemas/ResponseFormatParam';
const anyOf1: Rule = rule(schema1, 'anyOf', 2);
const const1: Rule = rule(schema1 + '/anyOf/0', 'const', ['auto']);

/** What is wrong with a value that should be ResponseFormatParam; nothing when it is valid. */
export function validateResponseFormatParam(value: unknown): readonly Issue[] {
  return judge(checkResponseFormatParam, value);
}

export function isResponseFormatParam(value: unknown): value is ResponseFormatParam {
  return accepts(checkResponseFormatParam, value);
}

export function checkResponseFormatParam(value: unknown, at?: Issues): boolean {
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
      if (!(value === 'auto' || checkTextResponseFormatParam(value))) {
        if (stop(at, '', anyOf1)) return false;
        explain(at, value, [checkTextResponseFormatParam]);
      }
      break;
    }
    case 'json_object': {
      if (!(value === 'auto' || checkJsonObjectResponseFormatParam(value))) {
        if (stop(at, '', anyOf1)) return false;
        explain(at, value, [checkJsonObjectResponseFormatParam]);
      }
      break;
    }
    case 'json_schema': {
      if (!(value === 'auto' || checkJsonSchemaResponseFormatParam(value))) {
        if (stop(at, '', anyOf1)) return false;
        explain(at, value, [checkJsonSchemaResponseFormatParam]);
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
