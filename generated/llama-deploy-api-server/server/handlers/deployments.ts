// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  CreateDeploymentRequest,
  CreateDeploymentResult,
  CreateSessionRequest,
  CreateSessionResult,
  CreateTaskRequest,
  CreateTaskResult,
  DeleteSessionRequest,
  DeleteSessionResult,
  GetDeploymentRequest,
  GetDeploymentResult,
  GetSessionRequest,
  GetSessionResult,
  GetTaskResultRequest,
  GetTaskResultResult,
  ListDeploymentsRequest,
  ListDeploymentsResult,
  ListSessionsRequest,
  ListSessionsResult,
  ListTasksRequest,
  ListTasksResult,
  RunTaskRequest,
  RunTaskResult,
  SendTaskEventRequest,
  SendTaskEventResult,
  StreamTaskEventsRequest,
  StreamTaskEventsResult,
} from '../operations/deployments.ts';

/** Handlers of `deployments`. */
export interface DeploymentsHandlers<Context> {
  /**
   * List deployments
   *
   * Lists the deployments in the order in which they were made.
   *
   * `GET /deployments/`
   */
  listDeployments(
    request: ListDeploymentsRequest,
    context: Context,
  ): ListDeploymentsResult | Promise<ListDeploymentsResult>;

  /**
   * Make a deployment
   *
   * Starts the workflows that a deployment file names, or starts those of a deployment anew; answers when they
   * are ready.
   *
   * `POST /deployments/create`
   */
  createDeployment(
    request: CreateDeploymentRequest,
    context: Context,
  ): CreateDeploymentResult | Promise<CreateDeploymentResult>;

  /**
   * Get a deployment
   *
   * Answers with the deployment, if there is one of this name.
   *
   * `GET /deployments/{deployment_name}`
   */
  getDeployment(request: GetDeploymentRequest, context: Context): GetDeploymentResult | Promise<GetDeploymentResult>;
}

/** Handlers of `deployments.tasks`. */
export interface DeploymentsTasksHandlers<Context> {
  /**
   * List tasks
   *
   * Lists the tasks of all sessions of the deployment.
   *
   * `GET /deployments/{deployment_name}/tasks`
   */
  listTasks(request: ListTasksRequest, context: Context): ListTasksResult | Promise<ListTasksResult>;

  /**
   * Do a task
   *
   * Does a task and answers with the text of its result, also where it failed. A session that is made for it
   * goes with it.
   *
   * `POST /deployments/{deployment_name}/tasks/run`
   */
  runTask(request: RunTaskRequest, context: Context): RunTaskResult | Promise<RunTaskResult>;

  /**
   * Start a task
   *
   * Starts a task and answers at once. A session that is made for it stays.
   *
   * `POST /deployments/{deployment_name}/tasks/create`
   */
  createTask(request: CreateTaskRequest, context: Context): CreateTaskResult | Promise<CreateTaskResult>;

  /**
   * Follow a task
   *
   * Sends the events of a task from the first one on, as they come, and ends with the task.
   *
   * `GET /deployments/{deployment_name}/tasks/{task_id}/events`
   */
  streamTaskEvents(
    request: StreamTaskEventsRequest,
    context: Context,
  ): StreamTaskEventsResult | Promise<StreamTaskEventsResult>;

  /**
   * Send an event to a task
   *
   * Hands an event to the service that does the task, and answers with what was sent; what no task waits for is
   * dropped.
   *
   * `POST /deployments/{deployment_name}/tasks/{task_id}/events`
   */
  sendTaskEvent(request: SendTaskEventRequest, context: Context): SendTaskEventResult | Promise<SendTaskEventResult>;

  /**
   * Ask for a result
   *
   * Answers with the result of a task, or with null where there is none yet.
   *
   * `GET /deployments/{deployment_name}/tasks/{task_id}/results`
   */
  getTaskResult(request: GetTaskResultRequest, context: Context): GetTaskResultResult | Promise<GetTaskResultResult>;
}

/** Handlers of `deployments.sessions`. */
export interface DeploymentsSessionsHandlers<Context> {
  /**
   * List sessions
   *
   * Lists the sessions of the deployment, without their tasks and state.
   *
   * `GET /deployments/{deployment_name}/sessions`
   */
  listSessions(request: ListSessionsRequest, context: Context): ListSessionsResult | Promise<ListSessionsResult>;

  /**
   * Make a session
   *
   * Makes a session; a body is ignored.
   *
   * `POST /deployments/{deployment_name}/sessions/create`
   */
  createSession(request: CreateSessionRequest, context: Context): CreateSessionResult | Promise<CreateSessionResult>;

  /**
   * Delete a session
   *
   * Deletes a session with its tasks; one that is not there is deleted already.
   *
   * `POST /deployments/{deployment_name}/sessions/delete`
   */
  deleteSession(request: DeleteSessionRequest, context: Context): DeleteSessionResult | Promise<DeleteSessionResult>;

  /**
   * Get a session
   *
   * Answers with the session, without its tasks and state.
   *
   * `GET /deployments/{deployment_name}/sessions/{session_id}`
   */
  getSession(request: GetSessionRequest, context: Context): GetSessionResult | Promise<GetSessionResult>;
}
