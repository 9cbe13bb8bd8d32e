// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getDeployment } from '../functions/deployments.ts';
import { DeploymentsTasksOfDeployments } from './deployments/tasks-of-deployments.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';

/** What of `deployments` belongs to one path: `/deployments/{name}`. */
export class DeploymentsHandle<Data = undefined> {
  readonly #client: ApiClient;
  readonly #path: readonly [string];
  /** What the server answered when it named the object; undefined where it was not asked. */
  readonly data: Data;
  #tasksResource: DeploymentsTasksOfDeployments | undefined;

  constructor(client: ApiClient, path: readonly [string], data: Data) {
    this.#client = client;
    this.#path = path;
    this.data = data;
  }

  get name(): string {
    return this.#path[0];
  }

  get tasks(): DeploymentsTasksOfDeployments {
    this.#tasksResource ??= new DeploymentsTasksOfDeployments(this.#client, this.#path);
    return this.#tasksResource;
  }

  /** `GET /deployments/{name}` */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return getDeployment(this.#client, this.#path[0], options);
  }
}
