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
export type { GetControlPlaneResponses } from './operations/get-control-plane.ts';
export type { GetQueueConfigResponses } from './operations/get-queue-config.ts';
export type { ProcessMessageBodies, ProcessMessageResponses } from './operations/process-message.ts';
export type { ListServicesResponses } from './operations/list-services.ts';
export type { RegisterServiceBodies, RegisterServiceResponses } from './operations/register-service.ts';
export type { DeregisterServiceParameters, DeregisterServiceResponses } from './operations/deregister-service.ts';
export type { GetServiceParameters, GetServiceResponses } from './operations/get-service.ts';
export type { ListSessionsParameters, ListSessionsResponses } from './operations/list-sessions.ts';
export type { CreateSessionResponses } from './operations/create-session.ts';
export type { GetSessionParameters, GetSessionResponses } from './operations/get-session.ts';
export type { DeleteSessionParameters, DeleteSessionResponses } from './operations/delete-session.ts';
export type { AddTaskParameters, AddTaskBodies, AddTaskResponses } from './operations/add-task.ts';
export type { ListTasksParameters, ListTasksResponses } from './operations/list-tasks.ts';
export type { GetCurrentTaskParameters, GetCurrentTaskResponses } from './operations/get-current-task.ts';
export type { GetTaskResultParameters, GetTaskResultResponses } from './operations/get-task-result.ts';
export type { StreamTaskResultParameters, StreamTaskResultResponses } from './operations/stream-task-result.ts';
export type {
  SendTaskEventParameters,
  SendTaskEventBodies,
  SendTaskEventResponses,
} from './operations/send-task-event.ts';
export type { GetSessionStateParameters, GetSessionStateResponses } from './operations/get-session-state.ts';
export type {
  UpdateSessionStateParameters,
  UpdateSessionStateBodies,
  UpdateSessionStateResponses,
} from './operations/update-session-state.ts';
export type { DeliverMessageBodies, DeliverMessageResponses } from './operations/deliver-message.ts';
export type { Unrecognized } from './support/unrecognized.ts';
