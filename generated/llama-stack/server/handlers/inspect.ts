// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { GetHealthRequest, GetHealthResult, GetVersionRequest, GetVersionResult } from '../operations/inspect.ts';

/** Handlers of `inspect`. */
export interface InspectHandlers<Context> {
  /**
   * Ask for health
   *
   * Tells whether the server is able to work.
   *
   * `GET /v1/health`
   */
  getHealth(request: GetHealthRequest, context: Context): GetHealthResult | Promise<GetHealthResult>;

  /**
   * Ask for the version
   *
   * Tells which version of the API the server speaks.
   *
   * `GET /v1/version`
   */
  getVersion(request: GetVersionRequest, context: Context): GetVersionResult | Promise<GetVersionResult>;
}
