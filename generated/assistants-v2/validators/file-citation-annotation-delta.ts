// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileCitationAnnotationDelta } from '../types/file-citation-annotation-delta.ts';
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

const schema1: string = '#/components/schemas/FileCitationAnnotationDelta';
const required1: Rule = rule(schema1, 'required', 'index');
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['file_citation']);
const required2: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/text', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/file_citation/properties/file_id', 'type', 'string');
const type3: Rule = rule(schema1 + '/properties/file_citation/properties/quote', 'type', 'string');
const type4: Rule = rule(schema1 + '/properties/file_citation', 'type', 'object');
const minimum1: Rule = rule(schema1 + '/properties/start_index', 'minimum', 0);
const type5: Rule = rule(schema1 + '/properties/start_index', 'type', 'integer');
const minimum2: Rule = rule(schema1 + '/properties/end_index', 'minimum', 0);
const type6: Rule = rule(schema1 + '/properties/end_index', 'type', 'integer');
const type7: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be FileCitationAnnotationDelta; nothing when it is valid. */
export function validateFileCitationAnnotationDelta(value: unknown): readonly Issue[] {
  return judge(checkFileCitationAnnotationDelta, value);
}

export function isFileCitationAnnotationDelta(value: unknown): value is FileCitationAnnotationDelta {
  return accepts(checkFileCitationAnnotationDelta, value);
}

export function checkFileCitationAnnotationDelta(value: unknown, at?: Issues): boolean {
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
    } else if (property3 !== 'file_citation' && stop(at, '/type', const1)) return false;
    const property5 = object1['text'];
    if (property5 !== undefined) {
      if (typeof property5 !== 'string' && stop(at, '/text', type1)) return false;
    }
    const property6 = object1['file_citation'];
    if (property6 !== undefined) {
      let object5 = objectOf(property6);
      if (object5 !== undefined) {
        let property7 = object5['file_id'];
        if (Object.getPrototypeOf(object5) !== Object.prototype) {
          object5 = ownProperties(object5);
          property7 = object5['file_id'];
        }
        if (property7 !== undefined) {
          if (typeof property7 !== 'string' && stop(at, '/file_citation/file_id', type2)) return false;
        }
        const property8 = object5['quote'];
        if (property8 !== undefined) {
          if (typeof property8 !== 'string' && stop(at, '/file_citation/quote', type3)) return false;
        }
      } else if (stop(at, '/file_citation', type4)) return false;
    }
    const property10 = object1['start_index'];
    if (property10 !== undefined) {
      if (typeof property10 === 'number' && Number.isInteger(property10)) {
        if (property10 < 0 && stop(at, '/start_index', minimum1)) return false;
      } else if (stop(at, '/start_index', type5)) return false;
    }
    const property11 = object1['end_index'];
    if (property11 !== undefined) {
      if (typeof property11 === 'number' && Number.isInteger(property11)) {
        if (property11 < 0 && stop(at, '/end_index', minimum2)) return false;
      } else if (stop(at, '/end_index', type6)) return false;
    }
  } else if (stop(at, '', type7)) return false;
  return true;
}
