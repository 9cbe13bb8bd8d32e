// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Annotation } from '../types/annotation.ts';
import { checkFileCitationAnnotation } from './file-citation-annotation.ts';
import { checkFilePathAnnotation } from './file-path-annotation.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Annotation';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'file_citation', 'file_path']);

/** What is wrong with a value that should be Annotation; nothing when it is valid. */
export function validateAnnotation(value: unknown): readonly Issue[] {
  return judge(checkAnnotation, value);
}

export function isAnnotation(value: unknown): value is Annotation {
  return accepts(checkAnnotation, value);
}

export function checkAnnotation(value: unknown, at?: Issues): boolean {
  let tag1: unknown;
  let object4 = objectOf(value);
  if (object4 !== undefined) {
    let property4 = object4['type'];
    if (Object.getPrototypeOf(object4) !== Object.prototype) {
      object4 = ownProperties(object4);
      property4 = object4['type'];
    }
    tag1 = property4;
  }
  switch (tag1) {
    case 'file_citation': {
      if (!checkFileCitationAnnotation(value, at)) return false;
      break;
    }
    case 'file_path': {
      if (!checkFilePathAnnotation(value, at)) return false;
      break;
    }
    case undefined: {
      if (stop(at, '', oneOf1)) return false;
      break;
    }
    default: {
      if (stop(at, '', oneOf1)) return false;
    }
  }
  return true;
}
