// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { MessageCreationStepDetails } from './message-creation-step-details.ts';
import type { ToolCallsStepDetails } from './tool-calls-step-details.ts';

/** What a step did. */
export type RunStepDetails = MessageCreationStepDetails | ToolCallsStepDetails;
