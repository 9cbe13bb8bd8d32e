// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { secureBasic, secureBearer, secureKeys, secureOptional } from '../functions/secure.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';
import type { Received } from '../../types/received.ts';

/** The operations of `secure`. */
export class Secure {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /secure/bearer` */
  bearer(options?: RequestOptions): APIPromise<Received> {
    return secureBearer(this.#client, options);
  }

  /** `GET /secure/basic` */
  basic(options?: RequestOptions): APIPromise<Received> {
    return secureBasic(this.#client, options);
  }

  /** `GET /secure/keys` */
  keys(options?: RequestOptions): APIPromise<Received> {
    return secureKeys(this.#client, options);
  }

  /** `GET /secure/optional` */
  optional(options?: RequestOptions): APIPromise<Received> {
    return secureOptional(this.#client, options);
  }
}
