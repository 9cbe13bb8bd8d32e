// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { ApiServerHome } from './api-server-home.ts';
export type { ChatMessage } from './chat-message.ts';
export type { CreateDeploymentRequest } from './create-deployment-request.ts';
export type { DeploymentDefinition } from './deployment-definition.ts';
export type { ErrorDetail } from './error-detail.ts';
export type { EventDefinition } from './event-definition.ts';
export type { ResultStyle } from './result-style.ts';
export type { SessionDefinition } from './session-definition.ts';
export type { SessionState } from './session-state.ts';
export type { Status } from './status.ts';
export type { StatusEnum } from './status-enum.ts';
export type { TaskDefinition } from './task-definition.ts';
export type { TaskDefinitionParam } from './task-definition-param.ts';
export type { TaskEvent } from './task-event.ts';
export type { TaskResult } from './task-result.ts';
export type { ValidationError } from './validation-error.ts';
export type { ValidationIssue } from './validation-issue.ts';
export type { GetRootResponses } from './operations/get-root.ts';
export type { GetStatusResponses } from './operations/get-status.ts';
export type { ListDeploymentsResponses } from './operations/list-deployments.ts';
export type {
  CreateDeploymentParameters,
  CreateDeploymentBodies,
  CreateDeploymentResponses,
} from './operations/create-deployment.ts';
export type { GetDeploymentParameters, GetDeploymentResponses } from './operations/get-deployment.ts';
export type { ListTasksParameters, ListTasksResponses } from './operations/list-tasks.ts';
export type { RunTaskParameters, RunTaskBodies, RunTaskResponses } from './operations/run-task.ts';
export type { CreateTaskParameters, CreateTaskBodies, CreateTaskResponses } from './operations/create-task.ts';
export type { StreamTaskEventsParameters, StreamTaskEventsResponses } from './operations/stream-task-events.ts';
export type {
  SendTaskEventParameters,
  SendTaskEventBodies,
  SendTaskEventResponses,
} from './operations/send-task-event.ts';
export type { GetTaskResultParameters, GetTaskResultResponses } from './operations/get-task-result.ts';
export type { ListSessionsParameters, ListSessionsResponses } from './operations/list-sessions.ts';
export type { CreateSessionParameters, CreateSessionResponses } from './operations/create-session.ts';
export type { DeleteSessionParameters, DeleteSessionResponses } from './operations/delete-session.ts';
export type { GetSessionParameters, GetSessionResponses } from './operations/get-session.ts';
export type { Unrecognized } from './support/unrecognized.ts';
