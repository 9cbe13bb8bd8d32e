// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ResponseFormat } from '../types/response-format.ts';
import { checkGrammarResponseFormat } from './grammar-response-format.ts';
import { checkJsonSchemaResponseFormat } from './json-schema-response-format.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/ResponseFormat';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'json_schema', 'grammar']);

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
    let property4 = object4['type'];
    if (Object.getPrototypeOf(object4) !== Object.prototype) {
      object4 = ownProperties(object4);
      property4 = object4['type'];
    }
    tag1 = property4;
  }
  switch (tag1) {
    case 'json_schema': {
      if (!checkJsonSchemaResponseFormat(value, at)) return false;
      break;
    }
    case 'grammar': {
      if (!checkGrammarResponseFormat(value, at)) return false;
      break;
    }
    case undefined: {
      if (stop(at, '', oneOf1)) return false;
      break;
    }
    default: {
      if (stop(at, '', oneOf1)) return false;
    }
  }
  return true;
}
