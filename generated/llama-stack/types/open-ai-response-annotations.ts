// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseAnnotationCitation } from './open-ai-response-annotation-citation.ts';
import type { OpenAIResponseAnnotationContainerFileCitation } from './open-ai-response-annotation-container-file-citation.ts';
import type { OpenAIResponseAnnotationFileCitation } from './open-ai-response-annotation-file-citation.ts';
import type { OpenAIResponseAnnotationFilePath } from './open-ai-response-annotation-file-path.ts';

/** Where a part of a text comes from. */
export type OpenAIResponseAnnotations =
  | OpenAIResponseAnnotationFileCitation
  | OpenAIResponseAnnotationCitation
  | OpenAIResponseAnnotationContainerFileCitation
  | OpenAIResponseAnnotationFilePath;
