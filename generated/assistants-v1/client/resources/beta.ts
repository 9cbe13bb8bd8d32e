// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { BetaAssistants } from './beta/assistants.ts';
import { BetaThreads } from './beta/threads.ts';
import type { ApiClient } from '../support/index.ts';

/** The operations of `beta`. */
export class Beta {
  readonly #client: ApiClient;
  #assistantsResource: BetaAssistants | undefined;
  #threadsResource: BetaThreads | undefined;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  get assistants(): BetaAssistants {
    this.#assistantsResource ??= new BetaAssistants(this.#client);
    return this.#assistantsResource;
  }

  get threads(): BetaThreads {
    this.#threadsResource ??= new BetaThreads(this.#client);
    return this.#threadsResource;
  }
}
