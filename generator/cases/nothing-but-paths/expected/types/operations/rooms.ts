// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Parameters of `getRoomsByRoom`. */
export interface GetRoomsByRoomParameters {
  path: {
    room: string;
  };
}

/** Responses of `getRoomsByRoom`, by status. */
export interface GetRoomsByRoomResponses {
  /** The room. */
  '200': {
    headers: {};
    content: {
      'application/json': {
        id: string;
        guests?: Array<{
          name?: string;
          /** @format date-time */
          since?: string;
        }>;
      };
    };
  };
  /** Wrong. */
  default: {
    headers: {};
    content: {
      'application/json': {
        message?: string;
      };
    };
  };
}

/** Parameters of `putRoomsByRoom`. */
export interface PutRoomsByRoomParameters {
  path: {
    room: string;
  };
}

/** Request bodies of `putRoomsByRoom`, by media type. */
export interface PutRoomsByRoomBodies {
  'application/json': {
    beds?: 1 | 2;
  };
}

/** Responses of `putRoomsByRoom`, by status. */
export interface PutRoomsByRoomResponses {
  /** Kept. */
  '204': {
    headers: {};
    content: {};
  };
}
