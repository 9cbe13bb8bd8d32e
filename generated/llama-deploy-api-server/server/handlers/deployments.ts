// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateDeploymentRequest, CreateDeploymentResult } from '../operations/create-deployment.ts';
import type { GetDeploymentRequest, GetDeploymentResult } from '../operations/get-deployment.ts';
import type { ListDeploymentsRequest, ListDeploymentsResult } from '../operations/list-deployments.ts';

/** Handlers of `deployments`. */
export interface DeploymentsHandlers<Context> {
  /**
   * List deployments
   *
   * Lists the deployments in the order in which they were made.
   *
   * `GET /deployments/`
   */
  listDeployments(
    request: ListDeploymentsRequest,
    context: Context,
  ): ListDeploymentsResult | Promise<ListDeploymentsResult>;

  /**
   * Make a deployment
   *
   * Starts the workflows that a deployment file names, or starts those of a deployment anew; answers when they
   * are ready.
   *
   * `POST /deployments/create`
   */
  createDeployment(
    request: CreateDeploymentRequest,
    context: Context,
  ): CreateDeploymentResult | Promise<CreateDeploymentResult>;

  /**
   * Get a deployment
   *
   * Answers with the deployment, if there is one of this name.
   *
   * `GET /deployments/{deployment_name}`
   */
  getDeployment(request: GetDeploymentRequest, context: Context): GetDeploymentResult | Promise<GetDeploymentResult>;
}
