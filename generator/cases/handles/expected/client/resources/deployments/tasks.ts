// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getTask } from '../../functions/get-task.ts';
import { type RunTaskParams, runTask } from '../../functions/run-task.ts';
import { DeploymentsTasksHandle } from '../../handles/deployments/tasks.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../../support/index.ts';
import type { GetTaskResponses } from '../../../types/operations/get-task.ts';
import type { RunTaskResponses } from '../../../types/operations/run-task.ts';

/** The operations of `deployments.tasks`. */
export class DeploymentsTasks {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** An object of this resource, with what can be done with it. Nothing is asked of the server. */
  get(name: string, task: number): DeploymentsTasksHandle {
    return new DeploymentsTasksHandle(this.#client, name, task);
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
