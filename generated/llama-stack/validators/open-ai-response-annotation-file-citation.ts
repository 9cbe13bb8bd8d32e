// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseAnnotationFileCitation } from '../types/open-ai-response-annotation-file-citation.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseAnnotationFileCitation';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['file_citation']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/file_id', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'file_id');
const type2: Rule = rule(schema1 + '/properties/filename', 'type', 'string');
const required3: Rule = rule(schema1, 'required', 'filename');
const type3: Rule = rule(schema1 + '/properties/index', 'type', 'integer');
const required4: Rule = rule(schema1, 'required', 'index');
const type4: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be OpenAIResponseAnnotationFileCitation; nothing when it is valid. */
export function validateOpenAIResponseAnnotationFileCitation(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseAnnotationFileCitation, value);
}

export function isOpenAIResponseAnnotationFileCitation(value: unknown): value is OpenAIResponseAnnotationFileCitation {
  return accepts(checkOpenAIResponseAnnotationFileCitation, value);
}

export function checkOpenAIResponseAnnotationFileCitation(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'file_citation' && stop(at, '/type', const1)) return false;
    const property2 = object1['file_id'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/file_id', type1)) return false;
    const property3 = object1['filename'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/filename', type2)) return false;
    const property4 = object1['index'];
    if (property4 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (!Number.isInteger(property4) && stop(at, '/index', type3)) return false;
  } else if (stop(at, '', type4)) return false;
  return true;
}
