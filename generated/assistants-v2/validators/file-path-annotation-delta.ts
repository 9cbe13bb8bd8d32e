// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FilePathAnnotationDelta } from '../types/file-path-annotation-delta.ts';
import { checkDeltaIndex } from './delta-index.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/FilePathAnnotationDelta';
const required1: Rule = rule(schema1, 'required', 'index');
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['file_path']);
const required2: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/text', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/file_path/properties/file_id', 'type', 'string');
const type3: Rule = rule(schema1 + '/properties/file_path', 'type', 'object');
const minimum1: Rule = rule(schema1 + '/properties/start_index', 'minimum', 0);
const type4: Rule = rule(schema1 + '/properties/start_index', 'type', 'integer');
const minimum2: Rule = rule(schema1 + '/properties/end_index', 'minimum', 0);
const type5: Rule = rule(schema1 + '/properties/end_index', 'type', 'integer');
const type6: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be FilePathAnnotationDelta; nothing when it is valid. */
export function validateFilePathAnnotationDelta(value: unknown): readonly Issue[] {
  return judge(checkFilePathAnnotationDelta, value);
}

export function isFilePathAnnotationDelta(value: unknown): value is FilePathAnnotationDelta {
  return accepts(checkFilePathAnnotationDelta, value);
}

export function checkFilePathAnnotationDelta(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['index'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['index'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!checkDeltaIndex(property1, at && under(at, '/index'))) return false;
    const property3 = object1['type'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (property3 !== 'file_path' && stop(at, '/type', const1)) return false;
    const property5 = object1['text'];
    if (property5 !== undefined) {
      if (typeof property5 !== 'string' && stop(at, '/text', type1)) return false;
    }
    const property6 = object1['file_path'];
    if (property6 !== undefined) {
      let object5 = objectOf(property6);
      if (object5 !== undefined) {
        let property7 = object5['file_id'];
        if (Object.getPrototypeOf(object5) !== Object.prototype) {
          object5 = ownProperties(object5);
          property7 = object5['file_id'];
        }
        if (property7 !== undefined) {
          if (typeof property7 !== 'string' && stop(at, '/file_path/file_id', type2)) return false;
        }
      } else if (stop(at, '/file_path', type3)) return false;
    }
    const property9 = object1['start_index'];
    if (property9 !== undefined) {
      if (typeof property9 === 'number' && Number.isInteger(property9)) {
        if (property9 < 0 && stop(at, '/start_index', minimum1)) return false;
      } else if (stop(at, '/start_index', type4)) return false;
    }
    const property10 = object1['end_index'];
    if (property10 !== undefined) {
      if (typeof property10 === 'number' && Number.isInteger(property10)) {
        if (property10 < 0 && stop(at, '/end_index', minimum2)) return false;
      } else if (stop(at, '/end_index', type5)) return false;
    }
  } else if (stop(at, '', type6)) return false;
  return true;
}
