// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileObject } from '../types/file-object.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/FileObject';
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'id');
const const1: Rule = rule(schema1 + '/properties/object', 'const', ['file']);
const required2: Rule = rule(schema1, 'required', 'object');
const minimum1: Rule = rule(schema1 + '/properties/bytes', 'minimum', 0);
const type2: Rule = rule(schema1 + '/properties/bytes', 'type', 'integer');
const required3: Rule = rule(schema1, 'required', 'bytes');
const type3: Rule = rule(schema1 + '/properties/created_at', 'type', 'integer');
const required4: Rule = rule(schema1, 'required', 'created_at');
const type4: Rule = rule(schema1 + '/properties/filename', 'type', 'string');
const required5: Rule = rule(schema1, 'required', 'filename');
const allowed1: ReadonlySet<unknown> = new Set<unknown>([
  'assistants',
  'assistants_output',
  'batch',
  'batch_output',
  'fine-tune',
  'fine-tune-results',
  'vision',
  'user_data',
  'evals',
]);
const enum1: Rule = rule(schema1 + '/properties/purpose', 'enum', allowed1);
const required6: Rule = rule(schema1, 'required', 'purpose');
const enum2: Rule = rule(schema1 + '/properties/status', 'enum', ['uploaded', 'processed', 'error']);
const required7: Rule = rule(schema1, 'required', 'status');
const type5: Rule = rule(schema1 + '/properties/status_details', 'type', ['string', 'null']);
const type6: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be FileObject; nothing when it is valid. */
export function validateFileObject(value: unknown): readonly Issue[] {
  return judge(checkFileObject, value);
}

export function isFileObject(value: unknown): value is FileObject {
  return accepts(checkFileObject, value);
}

export function checkFileObject(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/id', type1)) return false;
    const property2 = object1['object'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (property2 !== 'file' && stop(at, '/object', const1)) return false;
    const property4 = object1['bytes'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property4 === 'number' && Number.isInteger(property4)) {
      if (property4 < 0 && stop(at, '/bytes', minimum1)) return false;
    } else if (stop(at, '/bytes', type2)) return false;
    const property5 = object1['created_at'];
    if (property5 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (!Number.isInteger(property5) && stop(at, '/created_at', type3)) return false;
    const property6 = object1['filename'];
    if (property6 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (typeof property6 !== 'string' && stop(at, '/filename', type4)) return false;
    const property7 = object1['purpose'];
    if (property7 === undefined) {
      if (stop(at, '', required6)) return false;
    } else if (!allowed1.has(property7) && stop(at, '/purpose', enum1)) return false;
    const property8 = object1['status'];
    if (property8 === undefined) {
      if (stop(at, '', required7)) return false;
    } else if (
      property8 !== 'uploaded' &&
      property8 !== 'processed' &&
      property8 !== 'error' &&
      stop(at, '/status', enum2)
    )
      return false;
    const property9 = object1['status_details'];
    if (property9 !== undefined) {
      if (typeof property9 !== 'string' && property9 !== null && stop(at, '/status_details', type5)) return false;
    }
  } else if (stop(at, '', type6)) return false;
  return true;
}
