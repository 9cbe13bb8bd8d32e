// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateOpenaiResponseRequest } from '../types/create-openai-response-request.ts';
import { checkOpenAIResponseInputParam } from './open-ai-response-input-param.ts';
import { checkOpenAIResponseInputTool } from './open-ai-response-input-tool.ts';
import { checkOpenAIResponseTextParam } from './open-ai-response-text-param.ts';
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

const schema1: string = '#/components/schemas/CreateOpenaiResponseRequest';
const type1: Rule = rule(schema1 + '/properties/model', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'model');
const anyOf1: Rule = rule(schema1 + '/properties/input', 'anyOf', 2);
const required2: Rule = rule(schema1, 'required', 'input');
const type2: Rule = rule(schema1 + '/properties/instructions', 'type', ['string', 'null']);
const type3: Rule = rule(schema1 + '/properties/previous_response_id', 'type', ['string', 'null']);
const type4: Rule = rule(schema1 + '/properties/store', 'type', ['boolean', 'null']);
const type5: Rule = rule(schema1 + '/properties/stream', 'type', ['boolean', 'null']);
const type6: Rule = rule(schema1 + '/properties/temperature', 'type', ['number', 'null']);
const anyOf2: Rule = rule(schema1 + '/properties/text', 'anyOf', 2);
const type7: Rule = rule(schema1 + '/properties/tools', 'type', ['array', 'null']);
const type8: Rule = rule(schema1 + '/properties/include/items', 'type', 'string');
const type9: Rule = rule(schema1 + '/properties/include', 'type', ['array', 'null']);
const type10: Rule = rule(schema1 + '/properties/max_infer_iters', 'type', ['integer', 'null']);
const type11: Rule = rule(schema1, 'type', 'object');
const schema2: string = '#/components/schemas/CreateOpenaiResponseRequest/properties/input/anyOf/1';
const type12: Rule = rule(schema2, 'type', 'array');

/** What is wrong with a value that should be CreateOpenaiResponseRequest; nothing when it is valid. */
export function validateCreateOpenaiResponseRequest(value: unknown): readonly Issue[] {
  return judge(checkCreateOpenaiResponseRequest, value);
}

export function isCreateOpenaiResponseRequest(value: unknown): value is CreateOpenaiResponseRequest {
  return accepts(checkCreateOpenaiResponseRequest, value);
}

export function checkCreateOpenaiResponseRequest(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['model'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['model'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/model', type1)) return false;
    const property2 = object1['input'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (!(typeof property2 === 'string' || checkCreateOpenaiResponseRequest$input$anyOf1(property2))) {
      if (stop(at, '/input', anyOf1)) return false;
      explain(at && under(at, '/input'), property2, [checkCreateOpenaiResponseRequest$input$anyOf1]);
    }
    const property4 = object1['instructions'];
    if (property4 !== undefined) {
      if (typeof property4 !== 'string' && property4 !== null && stop(at, '/instructions', type2)) return false;
    }
    const property5 = object1['previous_response_id'];
    if (property5 !== undefined) {
      if (typeof property5 !== 'string' && property5 !== null && stop(at, '/previous_response_id', type3)) return false;
    }
    const property6 = object1['store'];
    if (property6 !== undefined) {
      if (typeof property6 !== 'boolean' && property6 !== null && stop(at, '/store', type4)) return false;
    }
    const property7 = object1['stream'];
    if (property7 !== undefined) {
      if (typeof property7 !== 'boolean' && property7 !== null && stop(at, '/stream', type5)) return false;
    }
    const property8 = object1['temperature'];
    if (property8 !== undefined) {
      if (!Number.isFinite(property8) && property8 !== null && stop(at, '/temperature', type6)) return false;
    }
    const property9 = object1['text'];
    if (property9 !== undefined) {
      if (!(property9 === null || checkOpenAIResponseTextParam(property9))) {
        if (stop(at, '/text', anyOf2)) return false;
        explain(at && under(at, '/text'), property9, [checkOpenAIResponseTextParam]);
      }
    }
    const property11 = object1['tools'];
    if (property11 !== undefined) {
      if (Array.isArray(property11)) {
        for (let index1 = 0; index1 < property11.length; index1++) {
          const item1: unknown = property11[index1];
          if (!checkOpenAIResponseInputTool(item1, at && under(at, `/tools/${index1}`))) return false;
        }
      } else if (property11 !== null && stop(at, '/tools', type7)) return false;
    }
    const property13 = object1['include'];
    if (property13 !== undefined) {
      if (Array.isArray(property13)) {
        for (let index2 = 0; index2 < property13.length; index2++) {
          const item2: unknown = property13[index2];
          if (typeof item2 !== 'string' && stop(at, `/include/${index2}`, type8)) return false;
        }
      } else if (property13 !== null && stop(at, '/include', type9)) return false;
    }
    const property14 = object1['max_infer_iters'];
    if (property14 !== undefined) {
      if (!Number.isInteger(property14) && property14 !== null && stop(at, '/max_infer_iters', type10)) return false;
    }
  } else if (stop(at, '', type11)) return false;
  return true;
}

function checkCreateOpenaiResponseRequest$input$anyOf1(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkOpenAIResponseInputParam(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type12)) return false;
  return true;
}
