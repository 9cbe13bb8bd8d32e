// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Colour, ColourInput } from './colour.ts';

export interface Wall {
  colour: Colour;
}

export interface WallInput {
  colour: ColourInput;
}
