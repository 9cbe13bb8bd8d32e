// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Colour } from '../colour.ts';
import type { Received } from '../received.ts';

/** Request bodies of `sendMultipart`, by media type. */
export interface SendMultipartBodies {
  'multipart/form-data': {
    /** @format binary */
    file: Blob;
    more?: Blob[];
    text?: string;
    count?: number;
    words?: string[];
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
