// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Failure } from './failure.ts';
export type { Plan } from './plan.ts';
export type { Target } from './target.ts';
export type { Step } from './step.ts';
export type { Values } from './values.ts';
export type { ListPlansParameters, ListPlansResponses } from './operations/plans.ts';
export type { PlannedResponses } from './operations/received.ts';
export type { Unrecognized } from './support/unrecognized.ts';
