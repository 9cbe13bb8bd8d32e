// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** How serious a safety finding is. */
export type ViolationLevel = 'info' | 'warn' | 'error' | Unrecognized;
