// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Request bodies of `createOrder`, by media type. */
export interface CreateOrderBodies {
  'application/json': {
    callback?: string;
  };
}

/** Responses of `createOrder`, by status. */
export interface CreateOrderResponses {
  /** Made. */
  '201': {
    headers: {};
    content: {};
  };
}
