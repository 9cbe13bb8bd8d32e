// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ErrorSchema } from '../error.ts';
import type { FileSchema } from '../file.ts';

/** Request bodies of `fetch`, by media type. */
export interface FetchOperationBodies {
  'multipart/form-data': {
    /** @format binary */
    file?: Blob;
  };
}

/** Responses of `fetch`, by status. */
export interface FetchOperationResponses {
  /** Made. */
  '200': {
    headers: {};
    content: {
      'application/json': FileSchema;
    };
  };
  /** Wrong. */
  default: {
    headers: {};
    content: {
      'application/json': ErrorSchema;
    };
  };
}
