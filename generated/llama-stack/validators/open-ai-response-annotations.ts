// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseAnnotations } from '../types/open-ai-response-annotations.ts';
import { checkOpenAIResponseAnnotationCitation } from './open-ai-response-annotation-citation.ts';
import { checkOpenAIResponseAnnotationContainerFileCitation } from './open-ai-response-annotation-container-file-citation.ts';
import { checkOpenAIResponseAnnotationFileCitation } from './open-ai-response-annotation-file-citation.ts';
import { checkOpenAIResponseAnnotationFilePath } from './open-ai-response-annotation-file-path.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseAnnotations';
const oneOf1: Rule = rule(schema1, 'oneOf', [
  'type',
  'file_citation',
  'url_citation',
  'container_file_citation',
  'file_path',
]);

/** What is wrong with a value that should be OpenAIResponseAnnotations; nothing when it is valid. */
export function validateOpenAIResponseAnnotations(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseAnnotations, value);
}

export function isOpenAIResponseAnnotations(value: unknown): value is OpenAIResponseAnnotations {
  return accepts(checkOpenAIResponseAnnotations, value);
}

export function checkOpenAIResponseAnnotations(value: unknown, at?: Issues): boolean {
  let tag1: unknown;
  let object6 = objectOf(value);
  if (object6 !== undefined) {
    let property6 = object6['type'];
    if (Object.getPrototypeOf(object6) !== Object.prototype) {
      object6 = ownProperties(object6);
      property6 = object6['type'];
    }
    tag1 = property6;
  }
  switch (tag1) {
    case 'file_citation': {
      if (!checkOpenAIResponseAnnotationFileCitation(value, at)) return false;
      break;
    }
    case 'url_citation': {
      if (!checkOpenAIResponseAnnotationCitation(value, at)) return false;
      break;
    }
    case 'container_file_citation': {
      if (!checkOpenAIResponseAnnotationContainerFileCitation(value, at)) return false;
      break;
    }
    case 'file_path': {
      if (!checkOpenAIResponseAnnotationFilePath(value, at)) return false;
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
