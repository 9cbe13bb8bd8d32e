// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getDeployment } from '../functions/deployments.ts';
import { DeploymentsSessionsOfDeployments } from './deployments/sessions-of-deployments.ts';
import { DeploymentsTasksOfDeployments } from './deployments/tasks-of-deployments.ts';
import { type APIPromise, type ApiClient, type RequestOptions, textAt } from '../support/index.ts';
import type { DeploymentDefinition } from '../../types/deployment-definition.ts';

/** What of `deployments` belongs to one path: `/deployments/{deployment_name}`. */
export class DeploymentsHandle<Data = undefined> {
  readonly #client: ApiClient;
  readonly #path: readonly [string];
  /** What the server answered when it named the object; undefined where it was not asked. */
  readonly data: Data;
  #tasksResource: DeploymentsTasksOfDeployments | undefined;
  #sessionsResource: DeploymentsSessionsOfDeployments | undefined;

  constructor(client: ApiClient, path: readonly [string], data: Data) {
    this.#client = client;
    this.#path = path;
    this.data = data;
  }

  /** The name of the deployment. */
  get deploymentName(): string {
    return this.#path[0];
  }

  get tasks(): DeploymentsTasksOfDeployments {
    this.#tasksResource ??= new DeploymentsTasksOfDeployments(this.#client, this.#path);
    return this.#tasksResource;
  }

  get sessions(): DeploymentsSessionsOfDeployments {
    this.#sessionsResource ??= new DeploymentsSessionsOfDeployments(this.#client, this.#path);
    return this.#sessionsResource;
  }

  /**
   * Get a deployment
   *
   * Answers with the deployment, if there is one of this name.
   *
   * `GET /deployments/{deployment_name}`
   */
  retrieve(options?: RequestOptions): APIPromise<DeploymentsHandle<DeploymentDefinition>> {
    return getDeployment(this.#client, this.#path[0], options).as(
      (data) => new DeploymentsHandle(this.#client, [textAt(data, 'name')], data),
    );
  }
}
