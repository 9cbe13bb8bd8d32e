// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** Whether the server is able to work. */
export type HealthStatus = 'OK' | 'Error' | 'Not Implemented' | Unrecognized;
