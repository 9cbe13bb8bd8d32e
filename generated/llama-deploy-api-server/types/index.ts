// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { ApiServerHome } from './api-server-home.ts';
export type { ChatMessage } from './chat-message.ts';
export type { CreateDeploymentRequest } from './create-deployment-request.ts';
export type { DeployedTaskParam } from './deployed-task-param.ts';
export type { DeploymentDefinition } from './deployment-definition.ts';
export type { ErrorDetail } from './error-detail.ts';
export type { EventDefinition } from './event-definition.ts';
export type { ResultStyle } from './result-style.ts';
export type { SentEvent } from './sent-event.ts';
export type { SessionDefinition } from './session-definition.ts';
export type { SessionState } from './session-state.ts';
export type { Status } from './status.ts';
export type { StatusEnum } from './status-enum.ts';
export type { TaskDefinition } from './task-definition.ts';
export type { TaskEvent } from './task-event.ts';
export type { TaskResult } from './task-result.ts';
export type { ValidationError } from './validation-error.ts';
export type { ValidationIssue } from './validation-issue.ts';
export type { GetRootResponses, GetStatusResponses } from './operations/root.ts';
export type {
  ListDeploymentsResponses,
  CreateDeploymentParameters,
  CreateDeploymentBodies,
  CreateDeploymentResponses,
  GetDeploymentParameters,
  GetDeploymentResponses,
  ListTasksParameters,
  ListTasksResponses,
  RunTaskParameters,
  RunTaskBodies,
  RunTaskResponses,
  CreateTaskParameters,
  CreateTaskBodies,
  CreateTaskResponses,
  StreamTaskEventsParameters,
  StreamTaskEventsResponses,
  SendTaskEventParameters,
  SendTaskEventBodies,
  SendTaskEventResponses,
  GetTaskResultParameters,
  GetTaskResultResponses,
  ListSessionsParameters,
  ListSessionsResponses,
  CreateSessionParameters,
  CreateSessionResponses,
  DeleteSessionParameters,
  DeleteSessionResponses,
  GetSessionParameters,
  GetSessionResponses,
} from './operations/deployments.ts';
export type { Unrecognized } from './support/unrecognized.ts';
