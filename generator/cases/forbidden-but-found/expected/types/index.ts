// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Pet } from './pet.ts';
export type {
  GetPetsByPetIdParameters,
  GetPetsByPetIdResponses,
  PostPetsByPetIdParameters,
  PostPetsByPetIdBodies,
  PostPetsByPetIdResponses,
  GetPetParameters,
  GetPetResponses,
  DeletePetsByIdToysParameters,
  DeletePetsByIdToysResponses,
} from './operations/pets.ts';
export type { Unrecognized } from './support/unrecognized.ts';
