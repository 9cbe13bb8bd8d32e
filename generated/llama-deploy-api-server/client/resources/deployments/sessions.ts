// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { createSession } from '../../functions/create-session.ts';
import { type DeleteSessionParams, deleteSession } from '../../functions/delete-session.ts';
import { getSession } from '../../functions/get-session.ts';
import { listSessions } from '../../functions/list-sessions.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../../support/index.ts';
import type { DeleteSessionResponses } from '../../../types/operations/delete-session.ts';
import type { ListSessionsResponses } from '../../../types/operations/list-sessions.ts';
import type { SessionDefinition } from '../../../types/session-definition.ts';

/** The operations of `deployments.sessions`. */
export class DeploymentsSessions {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * List sessions
   *
   * Lists the sessions of the deployment, without their tasks and state.
   *
   * `GET /deployments/{deployment_name}/sessions`
   */
  list(
    deploymentName: string,
    options?: RequestOptions,
  ): APIPromise<ListSessionsResponses[200]['content']['application/json']> {
    return listSessions(this.#client, deploymentName, options);
  }

  /**
   * Make a session
   *
   * Makes a session; a body is ignored.
   *
   * `POST /deployments/{deployment_name}/sessions/create`
   */
  create(deploymentName: string, options?: RequestOptions): APIPromise<SessionDefinition> {
    return createSession(this.#client, deploymentName, options);
  }

  /**
   * Delete a session
   *
   * Deletes a session with its tasks; one that is not there is deleted already.
   *
   * `POST /deployments/{deployment_name}/sessions/delete`
   */
  delete(
    deploymentName: string,
    params: DeleteSessionParams,
    options?: RequestOptions,
  ): APIPromise<DeleteSessionResponses[200]['content']['application/json']> {
    return deleteSession(this.#client, deploymentName, params, options);
  }

  /**
   * Get a session
   *
   * Answers with the session, without its tasks and state.
   *
   * `GET /deployments/{deployment_name}/sessions/{session_id}`
   */
  get(deploymentName: string, sessionId: string, options?: RequestOptions): APIPromise<SessionDefinition> {
    return getSession(this.#client, deploymentName, sessionId, options);
  }
}
