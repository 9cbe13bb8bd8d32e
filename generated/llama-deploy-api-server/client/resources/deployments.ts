// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type CreateDeploymentParams, createDeployment } from '../functions/create-deployment.ts';
import { getDeployment } from '../functions/get-deployment.ts';
import { listDeployments } from '../functions/list-deployments.ts';
import { DeploymentsHandle } from '../handles/deployments.ts';
import { DeploymentsSessions } from './deployments/sessions.ts';
import { DeploymentsTasks } from './deployments/tasks.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';
import type { DeploymentDefinition } from '../../types/deployment-definition.ts';
import type { ListDeploymentsResponses } from '../../types/operations/list-deployments.ts';

/** The operations of `deployments`. */
export class Deployments {
  readonly #client: ApiClient;
  #tasksResource: DeploymentsTasks | undefined;
  #sessionsResource: DeploymentsSessions | undefined;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  get tasks(): DeploymentsTasks {
    this.#tasksResource ??= new DeploymentsTasks(this.#client);
    return this.#tasksResource;
  }

  get sessions(): DeploymentsSessions {
    this.#sessionsResource ??= new DeploymentsSessions(this.#client);
    return this.#sessionsResource;
  }

  /** An object of this resource, with what can be done with it. Nothing is asked of the server. */
  get(deploymentName: string): DeploymentsHandle {
    return new DeploymentsHandle(this.#client, deploymentName);
  }

  /**
   * List deployments
   *
   * Lists the deployments in the order in which they were made.
   *
   * `GET /deployments/`
   */
  list(options?: RequestOptions): APIPromise<ListDeploymentsResponses[200]['content']['application/json']> {
    return listDeployments(this.#client, options);
  }

  /**
   * Make a deployment
   *
   * Starts the workflows that a deployment file names, or starts those of a deployment anew; answers when they
   * are ready.
   *
   * `POST /deployments/create`
   */
  create(params: CreateDeploymentParams, options?: RequestOptions): APIPromise<DeploymentDefinition> {
    return createDeployment(this.#client, params, options);
  }

  /**
   * Get a deployment
   *
   * Answers with the deployment, if there is one of this name.
   *
   * `GET /deployments/{deployment_name}`
   */
  retrieve(deploymentName: string, options?: RequestOptions): APIPromise<DeploymentDefinition> {
    return getDeployment(this.#client, deploymentName, options);
  }
}
