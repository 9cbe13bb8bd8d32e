// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { getHealth, getVersion } from '../functions/inspect.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';
import type { HealthInfo } from '../../types/health-info.ts';
import type { GetHealthResponses, GetVersionResponses } from '../../types/operations/inspect.ts';
import type { VersionInfo } from '../../types/version-info.ts';

/** The operations of `inspect`. */
export class Inspect {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * Ask for health
   *
   * Tells whether the server is able to work.
   *
   * `GET /v1/health`
   */
  health(options?: RequestOptions): APIPromise<HealthInfo, GetHealthResponses[200]['headers']> {
    return getHealth(this.#client, options);
  }

  /**
   * Ask for the version
   *
   * Tells which version of the API the server speaks.
   *
   * `GET /v1/version`
   */
  version(options?: RequestOptions): APIPromise<VersionInfo, GetVersionResponses[200]['headers']> {
    return getVersion(this.#client, options);
  }
}
