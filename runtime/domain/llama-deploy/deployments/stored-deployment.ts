/** A deployment in the store: what is needed to start its services again. */
import type { WorkflowAddress } from '../../../workflows/protocol.ts';

export interface StoredDeployment {
  readonly name: string;
  /** Another one after each reload. */
  readonly generation: string;
  /** Only where it is one of the services. */
  readonly defaultService?: string;
  readonly services: readonly DeployedService[];
}

export interface DeployedService {
  /** By which tasks name it. */
  readonly id: string;
  readonly address: WorkflowAddress;
  /** Where its process starts: the root of its source. */
  readonly folder: string;
  readonly environment: { readonly [name: string]: string };
  /** Files with more of it; absolute, read at every start. */
  readonly environmentFiles: readonly string[];
  readonly host?: string;
  readonly port?: number;
}
