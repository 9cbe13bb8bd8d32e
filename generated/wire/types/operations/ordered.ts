// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Step } from '../step.ts';

/** Parameters of `ordered`. */
export interface OrderedParameters {
  query: {
    script: string[];
  };
  header?: {
    'Last-Event-ID'?: string;
  };
}

/** Responses of `ordered`, by status. */
export interface OrderedResponses {
  /** Steps. */
  '200': {
    headers: {};
    content: {
      'text/event-stream': Step;
    };
  };
}
