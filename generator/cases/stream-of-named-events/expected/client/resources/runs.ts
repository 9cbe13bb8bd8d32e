// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { createRun } from '../functions/runs.ts';
import type { APIPromise, ApiClient, RequestOptions, Stream } from '../support/index.ts';
import type { RunEvent } from '../../types/run-event.ts';

/** The operations of `runs`. */
export class Runs {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `POST /runs` */
  create(options?: RequestOptions): APIPromise<Stream<Exclude<RunEvent, { event: 'error' | 'done' }>>> {
    return createRun(this.#client, options);
  }
}
