// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Wall, WallInput } from './wall.ts';
export type { Colour, ColourInput } from './colour.ts';
export type { PaintParameters, PaintBodies, PaintResponses } from './operations/paint.ts';
export type { Unrecognized } from './support/unrecognized.ts';
