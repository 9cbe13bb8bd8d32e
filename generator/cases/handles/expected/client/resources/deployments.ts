// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type RunTaskParams, getDeployment, getTask, listDeployments, runTask } from '../functions/deployments.ts';
import { DeploymentsHandle } from '../handles/deployments.ts';
import { DeploymentsTasksHandle } from '../handles/deployments/tasks.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';
import type { GetTaskResponses, RunTaskResponses } from '../../types/operations/deployments.ts';

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
    return new DeploymentsHandle(this.#client, [name], undefined);
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

/** The operations of `deployments.tasks`. */
export class DeploymentsTasks {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** An object of this resource, with what can be done with it. Nothing is asked of the server. */
  get(name: string, task: number): DeploymentsTasksHandle {
    return new DeploymentsTasksHandle(this.#client, [name, task], undefined);
  }

  /** `POST /deployments/{name}/tasks` */
  run(
    name: string,
    params: RunTaskParams,
    options?: RequestOptions,
  ): APIPromise<RunTaskResponses[200]['content']['application/json']> {
    return runTask(this.#client, name, params, options);
  }

  /** `GET /deployments/{name}/tasks/{task}` */
  results(
    name: string,
    task: number,
    options?: RequestOptions,
  ): APIPromise<GetTaskResponses[200]['content']['application/json']> {
    return getTask(this.#client, name, task, options);
  }
}
