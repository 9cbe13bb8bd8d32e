// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseUsage } from '../types/open-ai-response-usage.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseUsage';
const type1: Rule = rule(schema1 + '/properties/input_tokens', 'type', 'integer');
const required1: Rule = rule(schema1, 'required', 'input_tokens');
const type2: Rule = rule(schema1 + '/properties/output_tokens', 'type', 'integer');
const required2: Rule = rule(schema1, 'required', 'output_tokens');
const type3: Rule = rule(schema1 + '/properties/total_tokens', 'type', 'integer');
const required3: Rule = rule(schema1, 'required', 'total_tokens');
const type4: Rule = rule(schema1 + '/properties/input_tokens_details/properties/cached_tokens', 'type', 'integer');
const required4: Rule = rule(schema1 + '/properties/input_tokens_details', 'required', 'cached_tokens');
const type5: Rule = rule(schema1 + '/properties/input_tokens_details', 'type', 'object');
const type6: Rule = rule(schema1 + '/properties/output_tokens_details/properties/reasoning_tokens', 'type', 'integer');
const required5: Rule = rule(schema1 + '/properties/output_tokens_details', 'required', 'reasoning_tokens');
const type7: Rule = rule(schema1 + '/properties/output_tokens_details', 'type', 'object');
const type8: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be OpenAIResponseUsage; nothing when it is valid. */
export function validateOpenAIResponseUsage(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseUsage, value);
}

export function isOpenAIResponseUsage(value: unknown): value is OpenAIResponseUsage {
  return accepts(checkOpenAIResponseUsage, value);
}

export function checkOpenAIResponseUsage(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['input_tokens'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['input_tokens'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!Number.isInteger(property1) && stop(at, '/input_tokens', type1)) return false;
    const property2 = object1['output_tokens'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (!Number.isInteger(property2) && stop(at, '/output_tokens', type2)) return false;
    const property3 = object1['total_tokens'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!Number.isInteger(property3) && stop(at, '/total_tokens', type3)) return false;
    const property4 = object1['input_tokens_details'];
    if (property4 !== undefined) {
      let object5 = objectOf(property4);
      if (object5 !== undefined) {
        let property5 = object5['cached_tokens'];
        if (Object.getPrototypeOf(object5) !== Object.prototype) {
          object5 = ownProperties(object5);
          property5 = object5['cached_tokens'];
        }
        if (property5 === undefined) {
          if (stop(at, '/input_tokens_details', required4)) return false;
        } else if (!Number.isInteger(property5) && stop(at, '/input_tokens_details/cached_tokens', type4)) return false;
      } else if (stop(at, '/input_tokens_details', type5)) return false;
    }
    const property7 = object1['output_tokens_details'];
    if (property7 !== undefined) {
      let object7 = objectOf(property7);
      if (object7 !== undefined) {
        let property8 = object7['reasoning_tokens'];
        if (Object.getPrototypeOf(object7) !== Object.prototype) {
          object7 = ownProperties(object7);
          property8 = object7['reasoning_tokens'];
        }
        if (property8 === undefined) {
          if (stop(at, '/output_tokens_details', required5)) return false;
        } else if (!Number.isInteger(property8) && stop(at, '/output_tokens_details/reasoning_tokens', type6))
          return false;
      } else if (stop(at, '/output_tokens_details', type7)) return false;
    }
  } else if (stop(at, '', type8)) return false;
  return true;
}
