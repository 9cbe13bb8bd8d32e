// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseAnnotationCitation } from '../types/open-ai-response-annotation-citation.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseAnnotationCitation';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['url_citation']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/url', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'url');
const type2: Rule = rule(schema1 + '/properties/title', 'type', 'string');
const required3: Rule = rule(schema1, 'required', 'title');
const type3: Rule = rule(schema1 + '/properties/start_index', 'type', 'integer');
const required4: Rule = rule(schema1, 'required', 'start_index');
const type4: Rule = rule(schema1 + '/properties/end_index', 'type', 'integer');
const required5: Rule = rule(schema1, 'required', 'end_index');
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be OpenAIResponseAnnotationCitation; nothing when it is valid. */
export function validateOpenAIResponseAnnotationCitation(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseAnnotationCitation, value);
}

export function isOpenAIResponseAnnotationCitation(value: unknown): value is OpenAIResponseAnnotationCitation {
  return accepts(checkOpenAIResponseAnnotationCitation, value);
}

export function checkOpenAIResponseAnnotationCitation(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'url_citation' && stop(at, '/type', const1)) return false;
    const property2 = object1['url'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/url', type1)) return false;
    const property3 = object1['title'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/title', type2)) return false;
    const property4 = object1['start_index'];
    if (property4 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (!Number.isInteger(property4) && stop(at, '/start_index', type3)) return false;
    const property5 = object1['end_index'];
    if (property5 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (!Number.isInteger(property5) && stop(at, '/end_index', type4)) return false;
  } else if (stop(at, '', type5)) return false;
  return true;
}
