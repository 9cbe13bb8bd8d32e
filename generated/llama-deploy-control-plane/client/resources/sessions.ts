// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type AddTaskParams,
  type GetSessionParams,
  type GetSessionStateParams,
  type GetTaskResultParams,
  type ListSessionsParams,
  type SendTaskEventParams,
  type UpdateSessionStateParams,
  addTask,
  addTaskAndPoll,
  createSession,
  deleteSession,
  getCurrentTask,
  getSession,
  getSessionOrCreate,
  getSessionState,
  getTaskResult,
  getTaskResultAndPoll,
  listSessions,
  listTasks,
  sendTaskEvent,
  streamTaskResult,
  streamTaskResultAndPoll,
  updateSessionState,
} from '../functions/sessions.ts';
import { SessionsHandle } from '../handles/sessions.ts';
import {
  type APIPromise,
  type ApiClient,
  type PollOptions,
  type RequestOptions,
  type Stream,
  itemsOf,
  textAt,
} from '../support/index.ts';
import type {
  AddTaskResponses,
  CreateSessionResponses,
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

/** The operations of `sessions`. */
export class Sessions {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** An object of this resource, with what can be done with it. Nothing is asked of the server. */
  withId(sessionId: string): SessionsHandle {
    return new SessionsHandle(this.#client, [sessionId], undefined);
  }

  /**
   * List sessions
   *
   * Answers with all sessions by their ids, with their tasks and state.
   *
   * `GET /sessions`
   */
  list(params?: ListSessionsParams | null, options?: RequestOptions): APIPromise<SessionsHandle<SessionDefinition>[]> {
    return listSessions(this.#client, params, options).as((data) =>
      itemsOf(data).map((item) => new SessionsHandle(this.#client, [textAt(item, 'session_id')], item)),
    );
  }

  /**
   * Make a session
   *
   * Makes a session and answers with its id; a body is ignored.
   *
   * `POST /sessions/create`
   */
  create(
    options?: RequestOptions,
  ): APIPromise<SessionsHandle<CreateSessionResponses[200]['content']['application/json']>> {
    return createSession(this.#client, options).as(
      (data) => new SessionsHandle(this.#client, [textAt(data, '')], data),
    );
  }

  /**
   * Get a session
   *
   * Answers with the session, its tasks and its state.
   *
   * `GET /sessions/{session_id}`
   */
  get(
    sessionId: string,
    params?: GetSessionParams | null,
    options?: RequestOptions,
  ): APIPromise<SessionsHandle<SessionDefinition>> {
    return getSession(this.#client, sessionId, params, options).as(
      (data) => new SessionsHandle(this.#client, [textAt(data, 'session_id')], data),
    );
  }

  /** As `get`; makes one where there is none. */
  getOrCreate(
    sessionId: string,
    params?: GetSessionParams | null,
    options?: RequestOptions,
  ): Promise<SessionsHandle<SessionDefinition>> {
    return getSessionOrCreate(this.#client, sessionId, params, options).then(
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
  delete(
    sessionId: string,
    options?: RequestOptions,
  ): APIPromise<DeleteSessionResponses[200]['content']['application/json']> {
    return deleteSession(this.#client, sessionId, options);
  }

  /**
   * Add a task
   *
   * Adds a task to a session, hands it to its service, and answers with its id.
   *
   * `POST /sessions/{session_id}/tasks`
   */
  createTask(
    sessionId: string,
    params: AddTaskParams,
    options?: RequestOptions,
  ): APIPromise<AddTaskResponses[200]['content']['application/json']> {
    return addTask(this.#client, sessionId, params, options);
  }

  /** As `createTask`; unlike `run`, it does not wait. */
  runNowait(
    sessionId: string,
    params: AddTaskParams,
    options?: RequestOptions,
  ): APIPromise<AddTaskResponses[200]['content']['application/json']> {
    return addTask(this.#client, sessionId, params, options);
  }

  /** As `createTask`, then waits until it is over. */
  run(
    sessionId: string,
    params: AddTaskParams,
    options?: PollOptions,
  ): Promise<NonNullable<GetTaskResultResponses[200]['content']['application/json']>['result']> {
    return addTaskAndPoll(this.#client, sessionId, params, options);
  }

  /**
   * List tasks
   *
   * Lists the tasks of a session in the order in which they were added.
   *
   * `GET /sessions/{session_id}/tasks`
   */
  getTasks(
    sessionId: string,
    options?: RequestOptions,
  ): APIPromise<ListTasksResponses[200]['content']['application/json']> {
    return listTasks(this.#client, sessionId, options);
  }

  /**
   * Get the current task
   *
   * Answers with the task that was added last, or with null where there is none.
   *
   * `GET /sessions/{session_id}/current_task`
   */
  getCurrentTask(
    sessionId: string,
    options?: RequestOptions,
  ): APIPromise<GetCurrentTaskResponses[200]['content']['application/json']> {
    return getCurrentTask(this.#client, sessionId, options);
  }

  /**
   * Ask for a result
   *
   * Answers with the result of a task, or with null where there is none yet.
   *
   * `GET /sessions/{session_id}/tasks/{task_id}/result`
   */
  getTaskResult(
    sessionId: string,
    taskId: string,
    params?: GetTaskResultParams | null,
    options?: RequestOptions,
  ): APIPromise<GetTaskResultResponses[200]['content']['application/json']> {
    return getTaskResult(this.#client, sessionId, taskId, params, options);
  }

  /** Waits until it is over. */
  waitForTaskResult(
    sessionId: string,
    taskId: string,
    params?: GetTaskResultParams | null,
    options?: PollOptions,
  ): Promise<NonNullable<GetTaskResultResponses[200]['content']['application/json']>> {
    return getTaskResultAndPoll(this.#client, sessionId, taskId, params, options);
  }

  /**
   * Follow a task
   *
   * Sends the events of a task from the first one on, as they come, and ends with the task; before the first
   * event there is nothing to find.
   *
   * `GET /sessions/{session_id}/tasks/{task_id}/result_stream`
   */
  openTaskResultStream(sessionId: string, taskId: string, options?: RequestOptions): APIPromise<Stream<TaskEvent>> {
    return streamTaskResult(this.#client, sessionId, taskId, options);
  }

  /** Waits until it is there. */
  getTaskResultStream(sessionId: string, taskId: string, options?: PollOptions): Promise<Stream<TaskEvent>> {
    return streamTaskResultAndPoll(this.#client, sessionId, taskId, options);
  }

  /**
   * Send an event to a task
   *
   * Hands an event to the service that does the task; what no task waits for is dropped.
   *
   * `POST /sessions/{session_id}/tasks/{task_id}/send_event`
   */
  sendEvent(
    sessionId: string,
    taskId: string,
    params: SendTaskEventParams,
    options?: RequestOptions,
  ): APIPromise<SendTaskEventResponses[200]['content']['application/json']> {
    return sendTaskEvent(this.#client, sessionId, taskId, params, options);
  }

  /**
   * Get the state of a session
   *
   * Answers with what is kept with the session.
   *
   * `GET /sessions/{session_id}/state`
   */
  getState(
    sessionId: string,
    params?: GetSessionStateParams | null,
    options?: RequestOptions,
  ): APIPromise<SessionState> {
    return getSessionState(this.#client, sessionId, params, options);
  }

  /**
   * Change the state of a session
   *
   * Puts members into the state, beside those that are there or in their place.
   *
   * `POST /sessions/{session_id}/state`
   */
  updateState(
    sessionId: string,
    params: UpdateSessionStateParams,
    options?: RequestOptions,
  ): APIPromise<UpdateSessionStateResponses[200]['content']['application/json']> {
    return updateSessionState(this.#client, sessionId, params, options);
  }
}
