// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileCitationAnnotation } from '../types/file-citation-annotation.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/FileCitationAnnotation';

/** What is wrong with a value that should be FileCitationAnnotation; nothing when it is valid. */
export function validateFileCitationAnnotation(value: unknown): readonly Issue[] {
  return judge(checkFileCitationAnnotation, value);
}

export function isFileCitationAnnotation(value: unknown): value is FileCitationAnnotation {
  return accepts(checkFileCitationAnnotation, value);
}

export function checkFileCitationAnnotation(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'type'])) return false;
    } else if (
      property1 !== 'file_citation' &&
      stop(at, '/type', [schema1 + '/properties/type', 'const', ['file_citation']])
    )
      return false;
    const property3 = object1['text'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'text'])) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/text', [schema1 + '/properties/text', 'type', 'string']))
      return false;
    const property4 = object1['file_citation'];
    if (property4 === undefined) {
      if (stop(at, '', [schema1, 'required', 'file_citation'])) return false;
    } else {
      let object4 = objectOf(property4);
      if (object4 !== undefined) {
        let property5 = object4['file_id'];
        if (Object.getPrototypeOf(object4) !== Object.prototype) {
          object4 = ownProperties(object4);
          property5 = object4['file_id'];
        }
        if (property5 === undefined) {
          if (stop(at, '/file_citation', [schema1 + '/properties/file_citation', 'required', 'file_id'])) return false;
        } else if (
          typeof property5 !== 'string' &&
          stop(at, '/file_citation/file_id', [
            schema1 + '/properties/file_citation/properties/file_id',
            'type',
            'string',
          ])
        )
          return false;
      } else if (stop(at, '/file_citation', [schema1 + '/properties/file_citation', 'type', 'object'])) return false;
    }
    const property7 = object1['start_index'];
    if (property7 === undefined) {
      if (stop(at, '', [schema1, 'required', 'start_index'])) return false;
    } else if (typeof property7 === 'number' && Number.isInteger(property7)) {
      if (property7 < 0 && stop(at, '/start_index', [schema1 + '/properties/start_index', 'minimum', 0])) return false;
    } else if (stop(at, '/start_index', [schema1 + '/properties/start_index', 'type', 'integer'])) return false;
    const property8 = object1['end_index'];
    if (property8 === undefined) {
      if (stop(at, '', [schema1, 'required', 'end_index'])) return false;
    } else if (typeof property8 === 'number' && Number.isInteger(property8)) {
      if (property8 < 0 && stop(at, '/end_index', [schema1 + '/properties/end_index', 'minimum', 0])) return false;
    } else if (stop(at, '/end_index', [schema1 + '/properties/end_index', 'type', 'integer'])) return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
