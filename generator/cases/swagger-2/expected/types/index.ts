// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Pet } from './pet.ts';
export type { AddPetBodies, AddPetResponses } from './operations/pets.ts';
export type { AddPhotoParameters, AddPhotoBodies, AddPhotoResponses } from './operations/photos.ts';
export type { Unrecognized } from './support/unrecognized.ts';
