// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Colour } from '../colour.ts';
import type { Failure } from '../failure.ts';

/** Parameters of `answer`. */
export interface AnswerParameters {
  path: {
    status: number;
  };
}

/** Responses of `answer`, by status. */
export interface AnswerResponses {
  /** A colour. */
  '200': {
    headers: {};
    content: {
      'application/json': Colour;
    };
  };
  /** A word. */
  '202': {
    headers: {};
    content: {
      'text/plain': string;
    };
  };
  /** Nothing. */
  '204': {
    headers: {};
    content: {};
  };
  /** It is not there. */
  '404': {
    headers: {};
    content: {
      'application/json': Failure;
    };
  };
  /** The client is wrong. */
  '4XX': {
    headers: {};
    content: {
      'application/problem+json': Failure;
    };
  };
  /** Anything else. */
  default: {
    headers: {};
    content: {
      'text/plain': string;
    };
  };
}

/** Responses of `answerSeveral`, by status. */
export interface AnswerSeveralResponses {
  /** The same in several forms. */
  '200': {
    headers: {};
    content: {
      'text/csv': string;
      'application/json': Colour;
      'application/octet-stream': Blob;
    };
  };
}
