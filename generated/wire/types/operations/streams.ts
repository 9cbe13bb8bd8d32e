// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Delta } from '../delta.ts';
import type { Failure } from '../failure.ts';
import type { Step } from '../step.ts';

/** Request bodies of `chat`, by media type. */
export interface ChatBodies {
  'application/json': {
    words: string[];
    /** @default false */
    stream?: boolean;
    break?: boolean;
  };
}

/** Responses of `chat`, by status. */
export interface ChatResponses {
  /** All words, or one by one. */
  '200': {
    headers: {};
    content: {
      'application/json': {
        text: string;
      };
      'text/event-stream': Delta;
    };
  };
  /** No words. */
  '400': {
    headers: {};
    content: {
      'application/json': Failure;
    };
  };
}

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

/** Responses of `frames`, by status. */
export interface FramesResponses {
  /** Whole frames. */
  '200': {
    headers: {};
    content: {
      'text/event-stream':
        | {
            event: 'delta';
            data: Delta;
            id?: string;
          }
        | {
            event: 'done';
            data: '[DONE]';
          };
    };
  };
}

/** Parameters of `lines`. */
export interface LinesParameters {
  query?: {
    count?: number;
    padding?: number;
  };
}

/** Responses of `lines`, by status. */
export interface LinesResponses {
  /** One delta per line. */
  '200': {
    headers: {};
    content: {
      'application/x-ndjson': Delta;
    };
  };
}
