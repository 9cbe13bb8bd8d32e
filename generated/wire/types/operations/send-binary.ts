// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
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
