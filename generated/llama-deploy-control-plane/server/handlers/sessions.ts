// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  AddTaskRequest,
  AddTaskResult,
  CreateSessionRequest,
  CreateSessionResult,
  DeleteSessionRequest,
  DeleteSessionResult,
  GetCurrentTaskRequest,
  GetCurrentTaskResult,
  GetSessionRequest,
  GetSessionResult,
  GetSessionStateRequest,
  GetSessionStateResult,
  GetTaskResultRequest,
  GetTaskResultResult,
  ListSessionsRequest,
  ListSessionsResult,
  ListTasksRequest,
  ListTasksResult,
  SendTaskEventRequest,
  SendTaskEventResult,
  StreamTaskResultRequest,
  StreamTaskResultResult,
  UpdateSessionStateRequest,
  UpdateSessionStateResult,
} from '../operations/sessions.ts';

/** Handlers of `sessions`. */
export interface SessionsHandlers<Context> {
  /**
   * List sessions
   *
   * Answers with all sessions by their ids, with their tasks and state.
   *
   * `GET /sessions`
   */
  listSessions(request: ListSessionsRequest, context: Context): ListSessionsResult | Promise<ListSessionsResult>;

  /**
   * Make a session
   *
   * Makes a session and answers with its id; a body is ignored.
   *
   * `POST /sessions/create`
   */
  createSession(request: CreateSessionRequest, context: Context): CreateSessionResult | Promise<CreateSessionResult>;

  /**
   * Get a session
   *
   * Answers with the session, its tasks and its state.
   *
   * `GET /sessions/{session_id}`
   */
  getSession(request: GetSessionRequest, context: Context): GetSessionResult | Promise<GetSessionResult>;

  /**
   * Delete a session
   *
   * Deletes a session with its tasks; one that is not there is deleted already.
   *
   * `POST /sessions/{session_id}/delete`
   */
  deleteSession(request: DeleteSessionRequest, context: Context): DeleteSessionResult | Promise<DeleteSessionResult>;

  /**
   * Add a task
   *
   * Adds a task to a session, hands it to its service, and answers with its id.
   *
   * `POST /sessions/{session_id}/tasks`
   */
  addTask(request: AddTaskRequest, context: Context): AddTaskResult | Promise<AddTaskResult>;

  /**
   * List tasks
   *
   * Lists the tasks of a session in the order in which they were added.
   *
   * `GET /sessions/{session_id}/tasks`
   */
  listTasks(request: ListTasksRequest, context: Context): ListTasksResult | Promise<ListTasksResult>;

  /**
   * Get the current task
   *
   * Answers with the task that was added last, or with null where there is none.
   *
   * `GET /sessions/{session_id}/current_task`
   */
  getCurrentTask(
    request: GetCurrentTaskRequest,
    context: Context,
  ): GetCurrentTaskResult | Promise<GetCurrentTaskResult>;

  /**
   * Ask for a result
   *
   * Answers with the result of a task, or with null where there is none yet.
   *
   * `GET /sessions/{session_id}/tasks/{task_id}/result`
   */
  getTaskResult(request: GetTaskResultRequest, context: Context): GetTaskResultResult | Promise<GetTaskResultResult>;

  /**
   * Follow a task
   *
   * Sends the events of a task from the first one on, as they come, and ends with the task; before the first
   * event there is nothing to find.
   *
   * `GET /sessions/{session_id}/tasks/{task_id}/result_stream`
   */
  streamTaskResult(
    request: StreamTaskResultRequest,
    context: Context,
  ): StreamTaskResultResult | Promise<StreamTaskResultResult>;

  /**
   * Send an event to a task
   *
   * Hands an event to the service that does the task; what no task waits for is dropped.
   *
   * `POST /sessions/{session_id}/tasks/{task_id}/send_event`
   */
  sendTaskEvent(request: SendTaskEventRequest, context: Context): SendTaskEventResult | Promise<SendTaskEventResult>;

  /**
   * Get the state of a session
   *
   * Answers with what is kept with the session.
   *
   * `GET /sessions/{session_id}/state`
   */
  getSessionState(
    request: GetSessionStateRequest,
    context: Context,
  ): GetSessionStateResult | Promise<GetSessionStateResult>;

  /**
   * Change the state of a session
   *
   * Puts members into the state, beside those that are there or in their place.
   *
   * `POST /sessions/{session_id}/state`
   */
  updateSessionState(
    request: UpdateSessionStateRequest,
    context: Context,
  ): UpdateSessionStateResult | Promise<UpdateSessionStateResult>;
}
