// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { FileCitationAnnotationDelta } from './file-citation-annotation-delta.ts';
import type { FilePathAnnotationDelta } from './file-path-annotation-delta.ts';

/** What is new in a note. */
export type AnnotationDelta = FileCitationAnnotationDelta | FilePathAnnotationDelta;
