// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getTask } from '../../functions/deployments.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../../support/index.ts';
import type { GetTaskResponses } from '../../../types/operations/deployments.ts';

/** What of `deployments.tasks` belongs to one path: `/deployments/{name}/tasks/{task}`. */
export class DeploymentsTasksHandle<Data = undefined> {
  readonly #client: ApiClient;
  readonly #path: readonly [string, number];
  /** What the server answered when it named the object; undefined where it was not asked. */
  readonly data: Data;

  constructor(client: ApiClient, path: readonly [string, number], data: Data) {
    this.#client = client;
    this.#path = path;
    this.data = data;
  }

  get name(): string {
    return this.#path[0];
  }

  get task(): number {
    return this.#path[1];
  }

  /** `GET /deployments/{name}/tasks/{task}` */
  results(options?: RequestOptions): APIPromise<GetTaskResponses[200]['content']['application/json']> {
    return getTask(this.#client, this.#path[0], this.#path[1], options);
  }
}
