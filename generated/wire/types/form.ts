// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Colour } from './colour.ts';

export interface Form {
  text?: string;
  count?: number;
  flag?: boolean;
  words?: string[];
  joined?: string[];
  colour?: Colour;
  deep?: Colour;
}
