// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { addPet } from './pets.ts';
import { addPhoto } from './photos.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly addPet: typeof addPet;
  readonly addPhoto: typeof addPhoto;
} = { addPet, addPhoto };

export type { OperationDescription } from './support/operation-description.ts';
