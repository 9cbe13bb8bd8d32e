/** The registry of services: those of deployments, and foreign ones that get their tasks by HTTP. */
import type { Reading, Transaction } from '../../../storage/store.ts';
import type { StoredDeployment } from '../deployments/stored-deployment.ts';
import type { JsonObject } from '../json.ts';
import { outboxOf, servicePlace, servicesOf, taskPlace, taskRun, type Target } from '../places.ts';
import type { Ports } from '../ports.ts';
import { serviceNotFound } from '../refusals.ts';
import { putEvent } from '../tasks/inbox.ts';
import { registrationOf, taskKind, wakeOutbox } from './outbox.ts';

export interface ServiceDefinition {
  readonly service_name: string;
  readonly description: string;
  readonly prompt: readonly JsonObject[];
  readonly host: string | null;
  readonly port: number | null;
}

export interface StoredService {
  readonly definition: ServiceDefinition;
  /** Absent: it is a foreign one. */
  readonly deployment?: string;
}

/** A name that is known gets its new definition. What waits for the service is on its way at once. */
export async function registerService(ports: Ports, tenant: string, definition: ServiceDefinition): Promise<void> {
  await ports.store.transaction(async (transaction) => {
    await put(transaction, tenant, { definition });
    const waiting = await transaction.list(outboxOf(tenant, definition.service_name), { limit: 1 });
    if (waiting.length > 0) await wakeOutbox(ports, transaction, { tenant, service: definition.service_name });
    transaction.afterCommit(() => ports.registrations.wake(registrationOf(tenant, definition.service_name)));
  });
}

/** The services of a deployment stand beside the foreign ones. */
export async function registerDeployed(
  ports: Ports,
  transaction: Transaction,
  { tenant, deployment }: { readonly tenant: string; readonly deployment: StoredDeployment },
): Promise<void> {
  for (const { key, document } of await transaction.list(servicesOf(tenant))) {
    if (document.deployment === deployment.name) await transaction.delete(servicePlace(tenant, key));
  }
  for (const { id, host = 'localhost', port = 0 } of deployment.services) {
    const described = { description: 'A service that runs a workflow of a deployment.', prompt: [] };
    const definition = { service_name: id, ...described, host, port: port === 0 ? null : port };
    await put(transaction, tenant, { definition, deployment: deployment.name });
    await takeWaiting(ports, transaction, { tenant, target: { deployment: deployment.name, service: id } });
  }
}

/** Tasks that waited for a service of this name are done by the deployment's. */
async function takeWaiting(
  ports: Ports,
  transaction: Transaction,
  { tenant, target }: { readonly tenant: string; readonly target: Target },
): Promise<void> {
  const outbox = outboxOf(tenant, target.service);
  for (const { key, document } of await transaction.list(outbox)) {
    const path = { tenant, ...document.task };
    await transaction.delete({ ...outbox, key });
    if (document.action === 'send_event') {
      await putEvent(ports, transaction, { path, agent_id: target.service, text: document.task.input });
      continue;
    }
    const task = await transaction.get(taskPlace(path));
    if (task !== undefined) await transaction.replace(taskPlace(path), { ...task, target });
    await ports.engine.enqueue(transaction, { kind: taskKind, tenant, run: taskRun(path).run });
  }
}

async function put(transaction: Transaction, tenant: string, service: StoredService): Promise<void> {
  const place = servicePlace(tenant, service.definition.service_name);
  if (!(await transaction.replace(place, service))) await transaction.insert(place, service);
}

/** What waits for it keeps waiting; an unknown one is deregistered already. */
export async function deregisterService(ports: Ports, tenant: string, name: string): Promise<void> {
  await ports.store.transaction(async (transaction) => {
    await transaction.delete(servicePlace(tenant, name));
    transaction.afterCommit(() => ports.registrations.wake(registrationOf(tenant, name)));
  });
}

/** Throws a refusal where there is none of this name. */
export async function getService(reading: Reading, tenant: string, name: string): Promise<ServiceDefinition> {
  const found = await reading.get(servicePlace(tenant, name));
  if (found === undefined) throw serviceNotFound();
  return found.definition;
}

export async function listServices(reading: Reading, tenant: string): Promise<readonly ServiceDefinition[]> {
  return (await reading.list(servicesOf(tenant))).map((entry) => entry.document.definition);
}
