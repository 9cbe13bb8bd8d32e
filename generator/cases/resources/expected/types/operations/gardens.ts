// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Responses of `listGardens`, by status. */
export interface ListGardensResponses {
  /** None. */
  '204': {
    headers: {};
    content: {};
  };
}

/** Responses of `clearGardens`, by status. */
export interface ClearGardensResponses {
  /** None. */
  '204': {
    headers: {};
    content: {};
  };
}

/** Parameters of `deleteGarden`. */
export interface DeleteGardenParameters {
  path: {
    garden: string;
  };
}

/** Responses of `deleteGarden`, by status. */
export interface DeleteGardenResponses {
  /** None. */
  '204': {
    headers: {};
    content: {};
  };
}

/** Parameters of `getTree`. */
export interface GetTreeParameters {
  path: {
    garden: string;
    tree: string;
  };
}

/** Responses of `getTree`, by status. */
export interface GetTreeResponses {
  /** None. */
  '204': {
    headers: {};
    content: {};
  };
}
