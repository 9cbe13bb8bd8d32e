/** Deployments as they are, and the services that tasks name. */
import type { Reading } from '../../../storage/store.ts';
import { deploymentPlace, deploymentsOf } from '../places.ts';
import { deploymentNotFound, noDefaultService, serviceNotDeployed } from '../refusals.ts';
import type { StoredDeployment } from './stored-deployment.ts';

/** Throws a refusal where there is none of this name. */
export async function getDeployment(reading: Reading, tenant: string, name: string): Promise<StoredDeployment> {
  const deployment = await reading.get(deploymentPlace(tenant, name));
  if (deployment === undefined) throw deploymentNotFound();
  return deployment;
}

/** In the order in which they were made. */
export async function listDeployments(reading: Reading, tenant: string): Promise<readonly StoredDeployment[]> {
  return (await reading.list(deploymentsOf(tenant))).map((entry) => entry.document);
}

/** The service that a task is for. Throws a refusal where the deployment has it not, or no default one. */
export function serviceFor(deployment: StoredDeployment, wanted: string | undefined): string {
  const service = wanted ?? deployment.defaultService;
  if (service === undefined) throw noDefaultService();
  if (!deployment.services.some(({ id }) => id === service)) throw serviceNotDeployed(service, deployment.name);
  return service;
}
