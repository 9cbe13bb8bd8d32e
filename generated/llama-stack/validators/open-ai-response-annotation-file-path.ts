// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseAnnotationFilePath } from '../types/open-ai-response-annotation-file-path.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseAnnotationFilePath';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['file_path']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/file_id', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'file_id');
const type2: Rule = rule(schema1 + '/properties/index', 'type', 'integer');
const required3: Rule = rule(schema1, 'required', 'index');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be OpenAIResponseAnnotationFilePath; nothing when it is valid. */
export function validateOpenAIResponseAnnotationFilePath(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseAnnotationFilePath, value);
}

export function isOpenAIResponseAnnotationFilePath(value: unknown): value is OpenAIResponseAnnotationFilePath {
  return accepts(checkOpenAIResponseAnnotationFilePath, value);
}

export function checkOpenAIResponseAnnotationFilePath(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'file_path' && stop(at, '/type', const1)) return false;
    const property2 = object1['file_id'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/file_id', type1)) return false;
    const property3 = object1['index'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!Number.isInteger(property3) && stop(at, '/index', type2)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}
