// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Request bodies of `upload`, by media type. */
export interface UploadBodies {
  'application/json': {
    url?: string;
  };
  'application/x-www-form-urlencoded': {
    url?: string;
    tags?: string[];
  };
  'multipart/form-data': {
    /** @format binary */
    file: Blob;
    about?: {
      [key: string]: unknown;
    };
  };
  'text/plain': string;
  'application/octet-stream': Blob;
}

/** Responses of `upload`, by status. */
export interface UploadResponses {
  /** Kept. */
  '204': {
    headers: {};
    content: {};
  };
}
