// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FilePathAnnotation } from '../types/file-path-annotation.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/FilePathAnnotation';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['file_path']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/text', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'text');
const type2: Rule = rule(schema1 + '/properties/file_path/properties/file_id', 'type', 'string');
const required3: Rule = rule(schema1 + '/properties/file_path', 'required', 'file_id');
const type3: Rule = rule(schema1 + '/properties/file_path', 'type', 'object');
const required4: Rule = rule(schema1, 'required', 'file_path');
const minimum1: Rule = rule(schema1 + '/properties/start_index', 'minimum', 0);
const type4: Rule = rule(schema1 + '/properties/start_index', 'type', 'integer');
const required5: Rule = rule(schema1, 'required', 'start_index');
const minimum2: Rule = rule(schema1 + '/properties/end_index', 'minimum', 0);
const type5: Rule = rule(schema1 + '/properties/end_index', 'type', 'integer');
const required6: Rule = rule(schema1, 'required', 'end_index');
const type6: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be FilePathAnnotation; nothing when it is valid. */
export function validateFilePathAnnotation(value: unknown): readonly Issue[] {
  return judge(checkFilePathAnnotation, value);
}

export function isFilePathAnnotation(value: unknown): value is FilePathAnnotation {
  return accepts(checkFilePathAnnotation, value);
}

export function checkFilePathAnnotation(value: unknown, at?: Issues): boolean {
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
    const property3 = object1['text'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/text', type1)) return false;
    const property4 = object1['file_path'];
    if (property4 === undefined) {
      if (stop(at, '', required4)) return false;
    } else {
      let object4 = objectOf(property4);
      if (object4 !== undefined) {
        let property5 = object4['file_id'];
        if (Object.getPrototypeOf(object4) !== Object.prototype) {
          object4 = ownProperties(object4);
          property5 = object4['file_id'];
        }
        if (property5 === undefined) {
          if (stop(at, '/file_path', required3)) return false;
        } else if (typeof property5 !== 'string' && stop(at, '/file_path/file_id', type2)) return false;
      } else if (stop(at, '/file_path', type3)) return false;
    }
    const property7 = object1['start_index'];
    if (property7 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (typeof property7 === 'number' && Number.isInteger(property7)) {
      if (property7 < 0 && stop(at, '/start_index', minimum1)) return false;
    } else if (stop(at, '/start_index', type4)) return false;
    const property8 = object1['end_index'];
    if (property8 === undefined) {
      if (stop(at, '', required6)) return false;
    } else if (typeof property8 === 'number' && Number.isInteger(property8)) {
      if (property8 < 0 && stop(at, '/end_index', minimum2)) return false;
    } else if (stop(at, '/end_index', type5)) return false;
  } else if (stop(at, '', type6)) return false;
  return true;
}
