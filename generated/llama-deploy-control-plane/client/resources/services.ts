// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type DeregisterServiceParams,
  type RegisterServiceParams,
  deregisterService,
  getService,
  listServices,
  registerService,
} from '../functions/services.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../support/index.ts';
import type { ControlPlaneConfig } from '../../types/control-plane-config.ts';
import type { DeregisterServiceResponses } from '../../types/operations/services.ts';
import type { ServiceDefinition } from '../../types/service-definition.ts';
import type { ServiceMap } from '../../types/service-map.ts';

/** The operations of `services`. */
export class Services {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * List services
   *
   * Answers with all registered services by their names.
   *
   * `GET /services`
   */
  list(options?: RequestOptions): APIPromise<ServiceMap> {
    return listServices(this.#client, options);
  }

  /**
   * Register a service
   *
   * Makes a service known, or known anew; it gets its tasks at its host and port.
   *
   * `POST /services/register`
   */
  register(params: RegisterServiceParams, options?: RequestOptions): APIPromise<ControlPlaneConfig> {
    return registerService(this.#client, params, options);
  }

  /**
   * Deregister a service
   *
   * Forgets a service; one that is not there is forgotten already.
   *
   * `POST /services/deregister`
   */
  deregister(
    params: DeregisterServiceParams,
    options?: RequestOptions,
  ): APIPromise<DeregisterServiceResponses[200]['content']['application/json']> {
    return deregisterService(this.#client, params, options);
  }

  /**
   * Get a service
   *
   * Answers with the service, if one of this name is registered.
   *
   * `GET /services/{service_name}`
   */
  get(serviceName: string, options?: RequestOptions): APIPromise<ServiceDefinition> {
    return getService(this.#client, serviceName, options);
  }
}
