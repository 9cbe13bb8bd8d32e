// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type RunTaskParams, getTask, runTask } from '../../functions/deployments.ts';
import { DeploymentsTasksHandle } from './tasks.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../../support/index.ts';
import type { GetTaskResponses, RunTaskResponses } from '../../../types/operations/deployments.ts';

/** What of `deployments.tasks` belongs to one path: `/deployments/{name}`. */
export class DeploymentsTasksOfDeployments {
  readonly #client: ApiClient;
  readonly #path: readonly [string];

  constructor(client: ApiClient, path: readonly [string]) {
    this.#client = client;
    this.#path = path;
  }

  /** An object of this resource, with what can be done with it. Nothing is asked of the server. */
  get(task: number): DeploymentsTasksHandle {
    return new DeploymentsTasksHandle(this.#client, [this.#path[0], task], undefined);
  }

  /** `POST /deployments/{name}/tasks` */
  run(
    params: RunTaskParams,
    options?: RequestOptions,
  ): APIPromise<RunTaskResponses[200]['content']['application/json']> {
    return runTask(this.#client, this.#path[0], params, options);
  }

  /** `GET /deployments/{name}/tasks/{task}` */
  results(task: number, options?: RequestOptions): APIPromise<GetTaskResponses[200]['content']['application/json']> {
    return getTask(this.#client, this.#path[0], task, options);
  }
}
