// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseOutputMessageFileSearchToolCallResults } from '../types/open-ai-response-output-message-file-search-tool-call-results.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseOutputMessageFileSearchToolCallResults';
const type1: Rule = rule(schema1 + '/properties/file_id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'file_id');
const type2: Rule = rule(schema1 + '/properties/filename', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'filename');
const type3: Rule = rule(schema1 + '/properties/score', 'type', 'number');
const required3: Rule = rule(schema1, 'required', 'score');
const type4: Rule = rule(schema1 + '/properties/text', 'type', 'string');
const required4: Rule = rule(schema1, 'required', 'text');
const type5: Rule = rule(schema1 + '/properties/attributes', 'type', 'object');
const required5: Rule = rule(schema1, 'required', 'attributes');
const type6: Rule = rule(schema1, 'type', 'object');

/**
 * What is wrong with a value that should be OpenAIResponseOutputMessageFileSearchToolCallResults; nothing when
 * it is valid.
 */
export function validateOpenAIResponseOutputMessageFileSearchToolCallResults(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseOutputMessageFileSearchToolCallResults, value);
}

export function isOpenAIResponseOutputMessageFileSearchToolCallResults(
  value: unknown,
): value is OpenAIResponseOutputMessageFileSearchToolCallResults {
  return accepts(checkOpenAIResponseOutputMessageFileSearchToolCallResults, value);
}

export function checkOpenAIResponseOutputMessageFileSearchToolCallResults(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['file_id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['file_id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/file_id', type1)) return false;
    const property2 = object1['filename'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/filename', type2)) return false;
    const property3 = object1['score'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!Number.isFinite(property3) && stop(at, '/score', type3)) return false;
    const property4 = object1['text'];
    if (property4 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property4 !== 'string' && stop(at, '/text', type4)) return false;
    const property5 = object1['attributes'];
    if (property5 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (objectOf(property5) === undefined && stop(at, '/attributes', type5)) return false;
  } else if (stop(at, '', type6)) return false;
  return true;
}
