// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getDeployment } from '../functions/deployments.ts';
import { DeploymentsTasksOfDeployments } from './deployments/tasks-of-deployments.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';

/** What of `deployments` belongs to one path: `/deployments/{name}`. */
export class DeploymentsHandle {
  readonly #client: ApiClient;
  readonly #path: readonly [string];
  #tasksResource: DeploymentsTasksOfDeployments | undefined;

  constructor(client: ApiClient, ...path: readonly [string]) {
    this.#client = client;
    this.#path = path;
  }

  get tasks(): DeploymentsTasksOfDeployments {
    this.#tasksResource ??= new DeploymentsTasksOfDeployments(this.#client, this.#path[0]);
    return this.#tasksResource;
  }

  /** `GET /deployments/{name}` */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return getDeployment(this.#client, this.#path[0], options);
  }
}
