// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Pet } from '../pet.ts';

/** Parameters of `getPetsByPetId`. */
export interface GetPetsByPetIdParameters {
  path: {
    petId: string;
  };
  query?: {
    size?: number;
    page?: number;
    sort?: 'name';
  };
}

/** Responses of `getPetsByPetId`, by status. */
export interface GetPetsByPetIdResponses {
  '200': {
    headers: {};
    content: {
      'application/json': Pet;
    };
  };
  /** Wrong. */
  '4XX': {
    headers: {};
    content: {};
  };
  /** Broken. */
  '5XX': {
    headers: {};
    content: {};
  };
  /** Else. */
  default: {
    headers: {};
    content: {};
  };
}

/** Parameters of `postPetsByPetId`. */
export interface PostPetsByPetIdParameters {
  path: {
    petId: string;
  };
}

/** Request bodies of `postPetsByPetId`, by media type. */
export interface PostPetsByPetIdBodies {
  'application/json': Pet;
}

/** Responses of `postPetsByPetId`, by status. */
export interface PostPetsByPetIdResponses {
  /** Fine. */
  '204': {
    headers: {};
    content: {};
  };
}

/** Parameters of `getPet`. */
export interface GetPetParameters {
  path: {
    id: string;
  };
}

/** Responses of `getPet`, by status. */
export interface GetPetResponses {}

/** Parameters of `deletePetsByIdToys`. */
export interface DeletePetsByIdToysParameters {
  path: {
    id: string;
  };
}

/** Responses of `deletePetsByIdToys`, by status. */
export interface DeletePetsByIdToysResponses {}
