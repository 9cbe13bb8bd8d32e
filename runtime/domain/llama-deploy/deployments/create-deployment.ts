/** Creates and reloads deployments: code of others begins to run here, so whoever asks must be allowed to. */
import type { Transaction } from '../../../storage/store.ts';
import { registerDeployed } from '../control-plane/services.ts';
import { deploymentPlace, deploymentsOf } from '../places.ts';
import type { Ports } from '../ports.ts';
import { deploymentNotFound, Refusal } from '../refusals.ts';
import { readDeploymentFile, type FileProblem, type ReadFile } from './deployment-file.ts';
import { resolveDeployment } from './resolve-deployment.ts';
import type { StoredDeployment } from './stored-deployment.ts';
import { ServiceUnloadable, type PreparedDeployment } from './workshop.ts';

export interface CreateDeployment {
  readonly tenant: string;
  /** YAML. */
  readonly source: string;
  readonly reload: boolean;
}

/** Resolves when all its services are ready. Throws a refusal that says what is wrong, and then nothing has changed. */
export async function createDeployment(ports: Ports, create: CreateDeployment): Promise<StoredDeployment> {
  requireAllowed(ports, create.tenant);
  const read = readDeploymentFile(create.source);
  if ('problems' in read) throw unusable(read);
  const { name } = read.file;
  return ports.creations(JSON.stringify([create.tenant, name]), () => createNamed(ports, create, read));
}

async function createNamed(ports: Ports, create: CreateDeployment, read: ReadFile): Promise<StoredDeployment> {
  await requireRoom(ports.store, ports, { ...create, name: read.file.name });
  const deployment = await resolveDeployment(ports, read);
  if ('problems' in deployment) throw unusable(deployment);
  const prepared = await prepare(ports, deployment, (service) => read.placeOf('services', service));
  try {
    await ports.store.transaction((transaction) => keep(ports, transaction, { ...create, deployment }));
  } catch (problem) {
    await prepared.discard();
    throw problem;
  }
  prepared.adopt(create.tenant);
  return deployment;
}

function requireAllowed({ settings }: Ports, tenant: string): void {
  if (settings.allow === 'keyless' || (settings.allow === 'key' && tenant !== '')) return;
  const detail =
    settings.allow === 'key'
      ? 'Creating a deployment runs code: this server allows it only to those who have a key, and none was sent'
      : 'Creating a deployment runs code: this server does not allow it (start it with --allow-deploy)';
  throw new Refusal(403, detail);
}

interface Named extends Pick<CreateDeployment, 'tenant' | 'reload'> {
  readonly name: string;
}

async function requireRoom(
  reading: Pick<Transaction, 'get' | 'list'>,
  { settings }: Ports,
  { tenant, name, reload }: Named,
): Promise<void> {
  const known = await reading.get(deploymentPlace(tenant, name));
  if (reload && known === undefined) throw deploymentNotFound();
  if (reload) return;
  if (known !== undefined) throw new Refusal(400, `Deployment '${name}' already exists; reload it to replace it`);
  const all = await reading.list(deploymentsOf(tenant), { limit: settings.maximum });
  if (all.length >= settings.maximum) {
    throw new Refusal(400, `Reached the maximum number of deployments, ${settings.maximum}`);
  }
}

/** Whoever reads them mends the first ones first. */
const mostProblems = 10;

function unusable({ problems }: FileProblem): Refusal {
  const more = problems.length - mostProblems;
  const told = [...problems.slice(0, mostProblems), ...(more > 0 ? [`and ${more} more problems`] : [])];
  return new Refusal(400, `The deployment file cannot be used: ${told.join('; ')}`);
}

async function prepare(
  ports: Ports,
  deployment: StoredDeployment,
  placeOf: (service: string) => string,
): Promise<PreparedDeployment> {
  try {
    return await ports.workshop.prepare(deployment);
  } catch (problem) {
    if (!(problem instanceof ServiceUnloadable)) throw problem;
    const place = `${placeOf(problem.service)}: services.${problem.service}`;
    throw new Refusal(400, `The deployment cannot be started: ${place}: ${problem.message}`, problem);
  }
}

interface Keeping extends Pick<CreateDeployment, 'tenant' | 'reload'> {
  readonly deployment: StoredDeployment;
}

/** Someone else may have made one of the same name while our modules were loaded. */
async function keep(ports: Ports, transaction: Transaction, { tenant, reload, deployment }: Keeping): Promise<void> {
  const { name } = deployment;
  await requireRoom(transaction, ports, { tenant, reload, name });
  if (reload) await transaction.replace(deploymentPlace(tenant, name), deployment);
  else await transaction.insert(deploymentPlace(tenant, name), deployment);
  await registerDeployed(ports, transaction, { tenant, deployment });
}
