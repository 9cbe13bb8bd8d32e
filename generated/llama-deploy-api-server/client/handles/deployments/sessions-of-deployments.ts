// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type DeleteSessionParams,
  createSession,
  deleteSession,
  getSession,
  listSessions,
} from '../../functions/deployments.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../../support/index.ts';
import type { DeleteSessionResponses, ListSessionsResponses } from '../../../types/operations/deployments.ts';
import type { SessionDefinition } from '../../../types/session-definition.ts';

/** What of `deployments.sessions` belongs to one path: `/deployments/{deployment_name}`. */
export class DeploymentsSessionsOfDeployments {
  readonly #client: ApiClient;
  readonly #path: readonly [string];

  constructor(client: ApiClient, path: readonly [string]) {
    this.#client = client;
    this.#path = path;
  }

  /**
   * List sessions
   *
   * Lists the sessions of the deployment, without their tasks and state.
   *
   * `GET /deployments/{deployment_name}/sessions`
   */
  list(options?: RequestOptions): APIPromise<ListSessionsResponses[200]['content']['application/json']> {
    return listSessions(this.#client, this.#path[0], options);
  }

  /**
   * Make a session
   *
   * Makes a session; a body is ignored.
   *
   * `POST /deployments/{deployment_name}/sessions/create`
   */
  create(options?: RequestOptions): APIPromise<SessionDefinition> {
    return createSession(this.#client, this.#path[0], options);
  }

  /**
   * Delete a session
   *
   * Deletes a session with its tasks; one that is not there is deleted already.
   *
   * `POST /deployments/{deployment_name}/sessions/delete`
   */
  delete(
    params: DeleteSessionParams,
    options?: RequestOptions,
  ): APIPromise<DeleteSessionResponses[200]['content']['application/json']> {
    return deleteSession(this.#client, this.#path[0], params, options);
  }

  /**
   * Get a session
   *
   * Answers with the session, without its tasks and state.
   *
   * `GET /deployments/{deployment_name}/sessions/{session_id}`
   */
  get(sessionId: string, options?: RequestOptions): APIPromise<SessionDefinition> {
    return getSession(this.#client, this.#path[0], sessionId, options);
  }
}
