// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Parameters of `addPhoto`. */
export interface AddPhotoParameters {
  query?: {
    sizes?: number[];
  };
}

/** Request bodies of `addPhoto`, by media type. */
export interface AddPhotoBodies {
  'multipart/form-data': {
    /** @format binary */
    photo: Blob;
  };
}

/** Responses of `addPhoto`, by status. */
export interface AddPhotoResponses {
  /** Added. */
  '204': {
    headers: {};
    content: {};
  };
}
