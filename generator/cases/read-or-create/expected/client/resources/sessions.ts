// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { createSession, getSession, getSessionOrCreate } from '../functions/sessions.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';
import type { CreateSessionResponses } from '../../types/operations/sessions.ts';
import type { Session } from '../../types/session.ts';

/** The operations of `sessions`. */
export class Sessions {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `POST /sessions` */
  create(options?: RequestOptions): APIPromise<CreateSessionResponses[200]['content']['application/json']> {
    return createSession(this.#client, options);
  }

  /** `GET /sessions/{id}` */
  retrieve(id: string, options?: RequestOptions): APIPromise<Session> {
    return getSession(this.#client, id, options);
  }

  /** As `retrieve`; makes one where there is none. */
  getOrCreate(id: string, options?: RequestOptions): Promise<Session> {
    return getSessionOrCreate(this.#client, id, options);
  }
}
