// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateSessionRequest, CreateSessionResult } from '../../operations/create-session.ts';
import type { DeleteSessionRequest, DeleteSessionResult } from '../../operations/delete-session.ts';
import type { GetSessionRequest, GetSessionResult } from '../../operations/get-session.ts';
import type { ListSessionsRequest, ListSessionsResult } from '../../operations/list-sessions.ts';

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
