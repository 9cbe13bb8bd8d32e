// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Annotation } from './annotation.ts';

/** Text, with notes on parts of it. */
export interface TextContent {
  type: 'text';
  /** The text and its notes. */
  text: {
    /** The words. */
    value: string;
    /** Notes on parts of the words. */
    annotations: Annotation[];
  };
}
