// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { MessageCreationStepDetailsDelta } from './message-creation-step-details-delta.ts';
import type { ToolCallsStepDetailsDelta } from './tool-calls-step-details-delta.ts';

/** What is new in the details of a step. */
export type RunStepDetailsDelta = MessageCreationStepDetailsDelta | ToolCallsStepDetailsDelta;
