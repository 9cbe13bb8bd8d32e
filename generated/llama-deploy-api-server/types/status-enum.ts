// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** Whether the server works; servers say Healthy, the others are what clients conclude. */
export type StatusEnum = 'Healthy' | 'Unhealthy' | 'Down' | Unrecognized;
