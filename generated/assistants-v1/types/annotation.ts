// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileCitationAnnotation } from './file-citation-annotation.ts';
import type { FilePathAnnotation } from './file-path-annotation.ts';

/** A note on a part of a text. */
export type Annotation = FileCitationAnnotation | FilePathAnnotation;
