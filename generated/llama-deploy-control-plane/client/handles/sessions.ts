// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type AddTaskParams,
  type GetSessionParams,
  type GetSessionStateParams,
  type GetTaskResultParams,
  type SendTaskEventParams,
  type UpdateSessionStateParams,
  addTask,
  addTaskAndPoll,
  deleteSession,
  getCurrentTask,
  getSession,
  getSessionOrCreate,
  getSessionState,
  getTaskResult,
  getTaskResultAndPoll,
  listTasks,
  sendTaskEvent,
  streamTaskResult,
  streamTaskResultAndPoll,
  updateSessionState,
} from '../functions/sessions.ts';
import {
  type APIPromise,
  type ApiClient,
  type PollOptions,
  type RequestOptions,
  type Stream,
  textAt,
} from '../support/index.ts';
import type {
  AddTaskResponses,
  DeleteSessionResponses,
  GetCurrentTaskResponses,
  GetTaskResultResponses,
  ListTasksResponses,
  SendTaskEventResponses,
  UpdateSessionStateResponses,
} from '../../types/operations/sessions.ts';
import type { SessionDefinition } from '../../types/session-definition.ts';
import type { SessionState } from '../../types/session-state.ts';
import type { TaskEvent } from '../../types/task-event.ts';

/** What of `sessions` belongs to one path: `/sessions/{session_id}`. */
export class SessionsHandle<Data = undefined> {
  readonly #client: ApiClient;
  readonly #path: readonly [string];
  /** What the server answered when it named the object; undefined where it was not asked. */
  readonly data: Data;

  constructor(client: ApiClient, path: readonly [string], data: Data) {
    this.#client = client;
    this.#path = path;
    this.data = data;
  }

  /** The id of the session. */
  get sessionId(): string {
    return this.#path[0];
  }

  /**
   * Get a session
   *
   * Answers with the session, its tasks and its state.
   *
   * `GET /sessions/{session_id}`
   */
  get(params?: GetSessionParams | null, options?: RequestOptions): APIPromise<SessionsHandle<SessionDefinition>> {
    return getSession(this.#client, this.#path[0], params, options).as(
      (data) => new SessionsHandle(this.#client, [textAt(data, 'session_id')], data),
    );
  }

  /** As `get`; makes one where there is none. */
  getOrCreate(params?: GetSessionParams | null, options?: RequestOptions): Promise<SessionsHandle<SessionDefinition>> {
    return getSessionOrCreate(this.#client, this.#path[0], params, options).then(
      (data) => new SessionsHandle(this.#client, [textAt(data, 'session_id')], data),
    );
  }

  /**
   * Delete a session
   *
   * Deletes a session with its tasks; one that is not there is deleted already.
   *
   * `POST /sessions/{session_id}/delete`
   */
  delete(options?: RequestOptions): APIPromise<DeleteSessionResponses[200]['content']['application/json']> {
    return deleteSession(this.#client, this.#path[0], options);
  }

  /**
   * Add a task
   *
   * Adds a task to a session, hands it to its service, and answers with its id.
   *
   * `POST /sessions/{session_id}/tasks`
   */
  createTask(
    params: AddTaskParams,
    options?: RequestOptions,
  ): APIPromise<AddTaskResponses[200]['content']['application/json']> {
    return addTask(this.#client, this.#path[0], params, options);
  }

  /** As `createTask`; unlike `run`, it does not wait. */
  runNowait(
    params: AddTaskParams,
    options?: RequestOptions,
  ): APIPromise<AddTaskResponses[200]['content']['application/json']> {
    return addTask(this.#client, this.#path[0], params, options);
  }

  /** As `createTask`, then waits until it is over. */
  run(
    params: AddTaskParams,
    options?: PollOptions,
  ): Promise<NonNullable<GetTaskResultResponses[200]['content']['application/json']>['result']> {
    return addTaskAndPoll(this.#client, this.#path[0], params, options);
  }

  /**
   * List tasks
   *
   * Lists the tasks of a session in the order in which they were added.
   *
   * `GET /sessions/{session_id}/tasks`
   */
  getTasks(options?: RequestOptions): APIPromise<ListTasksResponses[200]['content']['application/json']> {
    return listTasks(this.#client, this.#path[0], options);
  }

  /**
   * Get the current task
   *
   * Answers with the task that was added last, or with null where there is none.
   *
   * `GET /sessions/{session_id}/current_task`
   */
  getCurrentTask(options?: RequestOptions): APIPromise<GetCurrentTaskResponses[200]['content']['application/json']> {
    return getCurrentTask(this.#client, this.#path[0], options);
  }

  /**
   * Ask for a result
   *
   * Answers with the result of a task, or with null where there is none yet.
   *
   * `GET /sessions/{session_id}/tasks/{task_id}/result`
   */
  getTaskResult(
    taskId: string,
    params?: GetTaskResultParams | null,
    options?: RequestOptions,
  ): APIPromise<GetTaskResultResponses[200]['content']['application/json']> {
    return getTaskResult(this.#client, this.#path[0], taskId, params, options);
  }

  /** Waits until it is over. */
  waitForTaskResult(
    taskId: string,
    params?: GetTaskResultParams | null,
    options?: PollOptions,
  ): Promise<NonNullable<GetTaskResultResponses[200]['content']['application/json']>> {
    return getTaskResultAndPoll(this.#client, this.#path[0], taskId, params, options);
  }

  /**
   * Follow a task
   *
   * Sends the events of a task from the first one on, as they come, and ends with the task; before the first
   * event there is nothing to find.
   *
   * `GET /sessions/{session_id}/tasks/{task_id}/result_stream`
   */
  openTaskResultStream(taskId: string, options?: RequestOptions): APIPromise<Stream<TaskEvent>> {
    return streamTaskResult(this.#client, this.#path[0], taskId, options);
  }

  /** Waits until it is there. */
  getTaskResultStream(taskId: string, options?: PollOptions): Promise<Stream<TaskEvent>> {
    return streamTaskResultAndPoll(this.#client, this.#path[0], taskId, options);
  }

  /**
   * Send an event to a task
   *
   * Hands an event to the service that does the task; what no task waits for is dropped.
   *
   * `POST /sessions/{session_id}/tasks/{task_id}/send_event`
   */
  sendEvent(
    taskId: string,
    params: SendTaskEventParams,
    options?: RequestOptions,
  ): APIPromise<SendTaskEventResponses[200]['content']['application/json']> {
    return sendTaskEvent(this.#client, this.#path[0], taskId, params, options);
  }

  /**
   * Get the state of a session
   *
   * Answers with what is kept with the session.
   *
   * `GET /sessions/{session_id}/state`
   */
  getState(params?: GetSessionStateParams | null, options?: RequestOptions): APIPromise<SessionState> {
    return getSessionState(this.#client, this.#path[0], params, options);
  }

  /**
   * Change the state of a session
   *
   * Puts members into the state, beside those that are there or in their place.
   *
   * `POST /sessions/{session_id}/state`
   */
  updateState(
    params: UpdateSessionStateParams,
    options?: RequestOptions,
  ): APIPromise<UpdateSessionStateResponses[200]['content']['application/json']> {
    return updateSessionState(this.#client, this.#path[0], params, options);
  }
}
