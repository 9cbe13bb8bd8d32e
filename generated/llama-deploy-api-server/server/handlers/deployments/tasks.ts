// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateTaskRequest, CreateTaskResult } from '../../operations/create-task.ts';
import type { GetTaskResultRequest, GetTaskResultResult } from '../../operations/get-task-result.ts';
import type { ListTasksRequest, ListTasksResult } from '../../operations/list-tasks.ts';
import type { RunTaskRequest, RunTaskResult } from '../../operations/run-task.ts';
import type { SendTaskEventRequest, SendTaskEventResult } from '../../operations/send-task-event.ts';
import type { StreamTaskEventsRequest, StreamTaskEventsResult } from '../../operations/stream-task-events.ts';

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
