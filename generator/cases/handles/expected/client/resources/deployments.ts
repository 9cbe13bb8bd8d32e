// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getDeployment } from '../functions/get-deployment.ts';
import { listDeployments } from '../functions/list-deployments.ts';
import { DeploymentsHandle } from '../handles/deployments.ts';
import { DeploymentsTasks } from './deployments/tasks.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';

/** The operations of `deployments`. */
export class Deployments {
  readonly #client: ApiClient;
  #tasksResource: DeploymentsTasks | undefined;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  get tasks(): DeploymentsTasks {
    this.#tasksResource ??= new DeploymentsTasks(this.#client);
    return this.#tasksResource;
  }

  /** An object of this resource, with what can be done with it. Nothing is asked of the server. */
  get(name: string): DeploymentsHandle {
    return new DeploymentsHandle(this.#client, name);
  }

  /** `GET /deployments` */
  list(options?: RequestOptions): APIPromise<void> {
    return listDeployments(this.#client, options);
  }

  /** `GET /deployments/{name}` */
  retrieve(name: string, options?: RequestOptions): APIPromise<void> {
    return getDeployment(this.#client, name, options);
  }
}
