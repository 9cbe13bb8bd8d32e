// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Anything } from '../anything.ts';
import type { Colour } from '../colour.ts';
import type { Form } from '../form.ts';
import type { Received } from '../received.ts';

/** Request bodies of `sendJson`, by media type. */
export interface SendJsonBodies {
  'application/json': Anything;
}

/** Responses of `sendJson`, by status. */
export interface SendJsonResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Request bodies of `sendOptional`, by media type. */
export interface SendOptionalBodies {
  'application/json': Colour;
}

/** Responses of `sendOptional`, by status. */
export interface SendOptionalResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Request bodies of `sendForm`, by media type. */
export interface SendFormBodies {
  'application/x-www-form-urlencoded': Form;
}

/** Responses of `sendForm`, by status. */
export interface SendFormResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Request bodies of `sendMultipart`, by media type. */
export interface SendMultipartBodies {
  'multipart/form-data': {
    /** @format binary */
    file: Blob;
    more?: Blob[];
    text?: string;
    count?: number;
    words?: string[];
    joined?: string[];
    colour?: Colour;
    typed?: Colour;
  };
}

/** Responses of `sendMultipart`, by status. */
export interface SendMultipartResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Request bodies of `sendText`, by media type. */
export interface SendTextBodies {
  'text/plain': string;
}

/** Responses of `sendText`, by status. */
export interface SendTextResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Request bodies of `sendBinary`, by media type. */
export interface SendBinaryBodies {
  'application/octet-stream': Blob;
  'image/*': Blob;
}

/** Responses of `sendBinary`, by status. */
export interface SendBinaryResponses {
  /** The same bytes. */
  '200': {
    headers: {};
    content: {
      'application/octet-stream': Blob;
    };
  };
}

/** Request bodies of `sendLines`, by media type. */
export interface SendLinesBodies {
  'application/x-ndjson': Colour;
}

/** Responses of `sendLines`, by status. */
export interface SendLinesResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}

/** Request bodies of `sendSeveral`, by media type. */
export interface SendSeveralBodies {
  'text/plain': string;
  'application/json': Colour;
  'application/x-www-form-urlencoded': Colour;
}

/** Responses of `sendSeveral`, by status. */
export interface SendSeveralResponses {
  /** What was received. */
  '200': {
    headers: {};
    content: {
      'application/json': Received;
    };
  };
}
