// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseAnnotationContainerFileCitation } from '../types/open-ai-response-annotation-container-file-citation.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseAnnotationContainerFileCitation';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['container_file_citation']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/container_id', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'container_id');
const type2: Rule = rule(schema1 + '/properties/file_id', 'type', 'string');
const required3: Rule = rule(schema1, 'required', 'file_id');
const type3: Rule = rule(schema1 + '/properties/filename', 'type', 'string');
const required4: Rule = rule(schema1, 'required', 'filename');
const type4: Rule = rule(schema1 + '/properties/start_index', 'type', 'integer');
const required5: Rule = rule(schema1, 'required', 'start_index');
const type5: Rule = rule(schema1 + '/properties/end_index', 'type', 'integer');
const required6: Rule = rule(schema1, 'required', 'end_index');
const type6: Rule = rule(schema1, 'type', 'object');

/**
 * What is wrong with a value that should be OpenAIResponseAnnotationContainerFileCitation; nothing when it is
 * valid.
 */
export function validateOpenAIResponseAnnotationContainerFileCitation(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseAnnotationContainerFileCitation, value);
}

export function isOpenAIResponseAnnotationContainerFileCitation(
  value: unknown,
): value is OpenAIResponseAnnotationContainerFileCitation {
  return accepts(checkOpenAIResponseAnnotationContainerFileCitation, value);
}

export function checkOpenAIResponseAnnotationContainerFileCitation(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'container_file_citation' && stop(at, '/type', const1)) return false;
    const property2 = object1['container_id'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/container_id', type1)) return false;
    const property3 = object1['file_id'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/file_id', type2)) return false;
    const property4 = object1['filename'];
    if (property4 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property4 !== 'string' && stop(at, '/filename', type3)) return false;
    const property5 = object1['start_index'];
    if (property5 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (!Number.isInteger(property5) && stop(at, '/start_index', type4)) return false;
    const property6 = object1['end_index'];
    if (property6 === undefined) {
      if (stop(at, '', required6)) return false;
    } else if (!Number.isInteger(property6) && stop(at, '/end_index', type5)) return false;
  } else if (stop(at, '', type6)) return false;
  return true;
}
