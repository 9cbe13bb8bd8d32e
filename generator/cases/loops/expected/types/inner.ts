// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { InnerDeep } from './inner-deep.ts';

export interface Inner {
  next?: InnerDeep;
  deep?: {
    back?: Inner;
  };
}
