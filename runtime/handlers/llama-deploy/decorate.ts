/** The seam at which broken targets of this family are made: the runtime itself never does what it should not. */
import type { Handlers as ApiServerHandlers } from '#generated/llama-deploy-api-server/server';
import type { Handlers as ControlPlaneHandlers } from '#generated/llama-deploy-control-plane/server';
import type { RequestContext } from '../../request-context.ts';

export interface LlamaDeployDecorators {
  /** Around the operations of the API server: sees parsed requests and typed results. */
  readonly apiServer?: (handlers: ApiServerHandlers<RequestContext>) => ApiServerHandlers<RequestContext>;
  /** The same for the control plane. */
  readonly controlPlane?: (handlers: ControlPlaneHandlers<RequestContext>) => ControlPlaneHandlers<RequestContext>;
  /** Around the lines of tasks, on their way to one reader. */
  readonly lines?: DecorateLines;
}

export type DecorateLines = (lines: AsyncIterable<TaskLine>) => AsyncIterable<TaskLine>;

/** The content of an event. */
export interface TaskLine {
  readonly [name: string]: unknown;
}

/** No decoration. */
export const plainLines: DecorateLines = (lines) => lines;
