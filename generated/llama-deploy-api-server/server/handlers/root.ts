// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { GetRootRequest, GetRootResult, GetStatusRequest, GetStatusResult } from '../operations/root.ts';

/** Handlers of operations outside of every resource. */
export interface RootHandlers<Context> {
  /**
   * Ask where to look
   *
   * Tells where the description of the API and the status are.
   *
   * `GET /`
   */
  getRoot(request: GetRootRequest, context: Context): GetRootResult | Promise<GetRootResult>;

  /**
   * Ask for the status
   *
   * Tells whether the server works, and which deployments it has.
   *
   * `GET /status/`
   */
  getStatus(request: GetStatusRequest, context: Context): GetStatusResult | Promise<GetStatusResult>;
}
