// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Pet } from '../pet.ts';

/** Request bodies of `addPet`, by media type. */
export interface AddPetBodies {
  'application/json': Pet;
}

/** Responses of `addPet`, by status. */
export interface AddPetResponses {
  /** Added. */
  '200': {
    headers: {};
    content: {
      'application/json': Pet;
    };
  };
}
