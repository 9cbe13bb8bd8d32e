// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  DeregisterServiceRequest,
  DeregisterServiceResult,
  GetServiceRequest,
  GetServiceResult,
  ListServicesRequest,
  ListServicesResult,
  RegisterServiceRequest,
  RegisterServiceResult,
} from '../operations/services.ts';

/** Handlers of `services`. */
export interface ServicesHandlers<Context> {
  /**
   * List services
   *
   * Answers with all registered services by their names.
   *
   * `GET /services`
   */
  listServices(request: ListServicesRequest, context: Context): ListServicesResult | Promise<ListServicesResult>;

  /**
   * Register a service
   *
   * Makes a service known, or known anew; it gets its tasks at its host and port.
   *
   * `POST /services/register`
   */
  registerService(
    request: RegisterServiceRequest,
    context: Context,
  ): RegisterServiceResult | Promise<RegisterServiceResult>;

  /**
   * Deregister a service
   *
   * Forgets a service; one that is not there is forgotten already.
   *
   * `POST /services/deregister`
   */
  deregisterService(
    request: DeregisterServiceRequest,
    context: Context,
  ): DeregisterServiceResult | Promise<DeregisterServiceResult>;

  /**
   * Get a service
   *
   * Answers with the service, if one of this name is registered.
   *
   * `GET /services/{service_name}`
   */
  getService(request: GetServiceRequest, context: Context): GetServiceResult | Promise<GetServiceResult>;
}
