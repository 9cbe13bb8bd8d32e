// Generated from spec/llama-deploy/control-plane.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { ActionType, ActionTypeInput } from './action-type.ts';
export type { ChatMessage } from './chat-message.ts';
export type { ControlPlaneConfig } from './control-plane-config.ts';
export type { ControlPlaneHome } from './control-plane-home.ts';
export type { ErrorDetail } from './error-detail.ts';
export type { EventDefinition } from './event-definition.ts';
export type { QueueConfig } from './queue-config.ts';
export type { QueueMessage } from './queue-message.ts';
export type { QueueMessageParam } from './queue-message-param.ts';
export type { QueueMessageStats } from './queue-message-stats.ts';
export type { QueueMessageStatsParam } from './queue-message-stats-param.ts';
export type { ResultStyle } from './result-style.ts';
export type { SentEvent } from './sent-event.ts';
export type { ServiceDefinition } from './service-definition.ts';
export type { ServiceDefinitionParam } from './service-definition-param.ts';
export type { ServiceMap } from './service-map.ts';
export type { SessionDefinition } from './session-definition.ts';
export type { SessionMap } from './session-map.ts';
export type { SessionState } from './session-state.ts';
export type { TaskDefinition } from './task-definition.ts';
export type { TaskDefinitionParam } from './task-definition-param.ts';
export type { TaskEvent } from './task-event.ts';
export type { TaskResult } from './task-result.ts';
export type { ValidationError } from './validation-error.ts';
export type { ValidationIssue } from './validation-issue.ts';
export type {
  GetControlPlaneResponses,
  GetQueueConfigResponses,
  ProcessMessageBodies,
  ProcessMessageResponses,
} from './operations/root.ts';
export type {
  ListServicesResponses,
  RegisterServiceBodies,
  RegisterServiceResponses,
  DeregisterServiceParameters,
  DeregisterServiceResponses,
  GetServiceParameters,
  GetServiceResponses,
} from './operations/services.ts';
export type {
  ListSessionsParameters,
  ListSessionsResponses,
  CreateSessionResponses,
  GetSessionParameters,
  GetSessionResponses,
  DeleteSessionParameters,
  DeleteSessionResponses,
  AddTaskParameters,
  AddTaskBodies,
  AddTaskResponses,
  ListTasksParameters,
  ListTasksResponses,
  GetCurrentTaskParameters,
  GetCurrentTaskResponses,
  GetTaskResultParameters,
  GetTaskResultResponses,
  StreamTaskResultParameters,
  StreamTaskResultResponses,
  SendTaskEventParameters,
  SendTaskEventBodies,
  SendTaskEventResponses,
  GetSessionStateParameters,
  GetSessionStateResponses,
  UpdateSessionStateParameters,
  UpdateSessionStateBodies,
  UpdateSessionStateResponses,
} from './operations/sessions.ts';
export type { DeliverMessageBodies, DeliverMessageResponses } from './operations/received.ts';
export type { Unrecognized } from './support/unrecognized.ts';
