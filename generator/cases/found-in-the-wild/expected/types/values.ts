// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

export interface Values {
  level?: 1 | 2;
  sorts?: Array<'up' | 'down' | Unrecognized>;
  state?: 'on' | 'off' | Unrecognized;
  any?: 'a' | { b: 1 } | null | Unrecognized;
}
