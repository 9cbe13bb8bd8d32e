// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getTask } from '../../functions/deployments.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../../support/index.ts';
import type { GetTaskResponses } from '../../../types/operations/deployments.ts';

/** What of `deployments.tasks` belongs to one path: `/deployments/{name}/tasks/{task}`. */
export class DeploymentsTasksHandle {
  readonly #client: ApiClient;
  readonly #path: readonly [string, number];

  constructor(client: ApiClient, ...path: readonly [string, number]) {
    this.#client = client;
    this.#path = path;
  }

  /** `GET /deployments/{name}/tasks/{task}` */
  results(options?: RequestOptions): APIPromise<GetTaskResponses[200]['content']['application/json']> {
    return getTask(this.#client, this.#path[0], this.#path[1], options);
  }
}
