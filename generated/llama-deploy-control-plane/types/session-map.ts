// Generated from spec/llama-deploy/control-plane.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SessionDefinition } from './session-definition.ts';

/** Sessions by their ids. */
export interface SessionMap {
  [key: string]: SessionDefinition;
}
