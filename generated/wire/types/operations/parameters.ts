// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Colour } from '../colour.ts';
import type { Numbers } from '../numbers.ts';
import type { Received } from '../received.ts';

/** Parameters of `pathSimple`. */
export interface PathSimpleParameters {
  path: {
    text: string;
    list: Numbers;
    record: Colour;
  };
}

/** Responses of `pathSimple`, by status. */
export interface PathSimpleResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Parameters of `pathSimpleExploded`. */
export interface PathSimpleExplodedParameters {
  path: {
    text: string;
    list: Numbers;
    record: Colour;
  };
}

/** Responses of `pathSimpleExploded`, by status. */
export interface PathSimpleExplodedResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Parameters of `pathLabel`. */
export interface PathLabelParameters {
  path: {
    text: string;
    list: Numbers;
    record: Colour;
  };
}

/** Responses of `pathLabel`, by status. */
export interface PathLabelResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Parameters of `pathLabelExploded`. */
export interface PathLabelExplodedParameters {
  path: {
    text: string;
    list: Numbers;
    record: Colour;
  };
}

/** Responses of `pathLabelExploded`, by status. */
export interface PathLabelExplodedResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Parameters of `pathMatrix`. */
export interface PathMatrixParameters {
  path: {
    text: string;
    list: Numbers;
    record: Colour;
  };
}

/** Responses of `pathMatrix`, by status. */
export interface PathMatrixResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Parameters of `pathMatrixExploded`. */
export interface PathMatrixExplodedParameters {
  path: {
    text: string;
    list: Numbers;
    record: Colour;
  };
}

/** Responses of `pathMatrixExploded`, by status. */
export interface PathMatrixExplodedResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Parameters of `pathPieces`. */
export interface PathPiecesParameters {
  path: {
    name: string;
    format: 'json' | 'csv';
  };
}

/** Responses of `pathPieces`, by status. */
export interface PathPiecesResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Parameters of `queryForm`. */
export interface QueryFormParameters {
  query?: {
    text?: string;
    count?: number;
    ratio?: number;
    flag?: boolean;
    list?: Numbers;
    words?: string[];
    'odd[]'?: string[];
    either?: number | string;
    size?: 1 | 2 | 'large';
  };
}

/** Responses of `queryForm`, by status. */
export interface QueryFormResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Parameters of `queryFormRecord`. */
export interface QueryFormRecordParameters {
  query: {
    record: Colour;
    text?: string;
  };
}

/** Responses of `queryFormRecord`, by status. */
export interface QueryFormRecordResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Parameters of `queryFormJoined`. */
export interface QueryFormJoinedParameters {
  query?: {
    list?: Numbers;
    words?: string[];
    record?: Colour;
  };
}

/** Responses of `queryFormJoined`, by status. */
export interface QueryFormJoinedResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Parameters of `queryDelimited`. */
export interface QueryDelimitedParameters {
  query?: {
    spaced?: Numbers;
    piped?: Numbers;
    reserved?: string;
  };
}

/** Responses of `queryDelimited`, by status. */
export interface QueryDelimitedResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Parameters of `queryDeep`. */
export interface QueryDeepParameters {
  query?: {
    filter?: {
      text?: string;
      from?: number;
      list?: Numbers;
      nested?: Colour;
    };
  };
}

/** Responses of `queryDeep`, by status. */
export interface QueryDeepResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Parameters of `queryContent`. */
export interface QueryContentParameters {
  query?: {
    filter?: Colour;
  };
}

/** Responses of `queryContent`, by status. */
export interface QueryContentResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Request bodies of `queryMethod`, by media type. */
export interface QueryMethodBodies {
  'application/json': Colour;
}

/** Responses of `queryMethod`, by status. */
export interface QueryMethodResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Parameters of `headers`. */
export interface HeadersParameters {
  header?: {
    'X-Text'?: string;
    'X-Count'?: number;
    'X-List'?: Numbers;
    'X-Record'?: Colour;
    'X-Exploded'?: Colour;
  };
}

/** Responses of `headers`, by status. */
export interface HeadersResponses {
  /** What was received, and headers of every kind. */
  '200': {
    headers: {
      'x-count': number;
      'x-list'?: Numbers;
      'x-record'?: Colour;
      'x-exploded'?: Colour;
      'set-cookie'?: string[];
    };
    content: {
      'application/json': Received;
    };
  };
}

/** Parameters of `cookies`. */
export interface CookiesParameters {
  cookie?: {
    text?: string;
    count?: number;
    list?: Numbers;
  };
}

/** Responses of `cookies`, by status. */
export interface CookiesResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Parameters of `clash`. */
export interface ClashParameters {
  path: {
    id: string;
  };
  query?: {
    name?: string;
  };
  header?: {
    name?: string;
  };
}

/** Request bodies of `clash`, by media type. */
export interface ClashBodies {
  'application/json': {
    name: string;
    id?: number;
  };
}

/** Responses of `clash`, by status. */
export interface ClashResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
