// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** Whether the instructions are added to the built-in system prompt or take its place. */
export type SystemMessageBehavior = 'append' | 'replace' | Unrecognized;

/** Whether the instructions are added to the built-in system prompt or take its place. */
export type SystemMessageBehaviorInput = 'append' | 'replace';
