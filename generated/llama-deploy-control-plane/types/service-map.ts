// Generated from spec/llama-deploy/control-plane.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ServiceDefinition } from './service-definition.ts';

/** Services by their names. */
export interface ServiceMap {
  [key: string]: ServiceDefinition;
}
