// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { HealthStatus } from './health-status.ts';

/** Whether the server is able to work. */
export interface HealthInfo {
  /** The state of the server. */
  status: HealthStatus;
}
