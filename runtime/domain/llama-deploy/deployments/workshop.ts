/** The services that are at work in this process: started when they are needed, replaced when they are reloaded. */
import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import type { Clock } from '../../../clock.ts';
import type { RuntimeLog } from '../../../log.ts';
import type { Store } from '../../../storage/store.ts';
import { workerEnvironment, type Environment } from '../../../workflows/worker-environment.ts';
import { openService, type WorkflowService } from '../../../workflows/workflow-service.ts';
import { deploymentPlace, type Target } from '../places.ts';
import type { Settings } from '../ports.ts';
import type { DeployedService, StoredDeployment } from './stored-deployment.ts';

export interface Workshop {
  /** Starts the services of a deployment, and waits until all have loaded. Rejects with `ServiceUnloadable`. */
  prepare(deployment: StoredDeployment): Promise<PreparedDeployment>;
  /** The service at work, started where it is not, or why there is none. */
  find(tenant: string, target: Target): Promise<FoundService>;
  close(): Promise<void>;
}

export interface PreparedDeployment {
  /** From now on its services do the tasks; those that they replace finish what they have. */
  adopt(tenant: string): void;
  discard(): Promise<void>;
}

export type FoundService = { readonly service: WorkflowService } | { readonly problem: string };

/** A service of a deployment cannot be started. */
export class ServiceUnloadable extends Error {
  override readonly name = 'ServiceUnloadable';
  readonly service: string;

  constructor(service: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.service = service;
  }
}

export interface WorkshopOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly environment: Environment;
  readonly log?: RuntimeLog;
}

export function openWorkshop(options: WorkshopOptions): Workshop {
  const shop: Shop = { ...options, living: new Map(), retired: new Set() };
  return {
    prepare: (deployment) => prepare(shop, deployment),
    find: (tenant, target) => find(shop, tenant, target),
    close: async () => {
      const all = [...[...shop.living.values()].map(({ service }) => service), ...shop.retired];
      await Promise.all(all.map((service) => service.close()));
    },
  };
}

interface Shop extends WorkshopOptions {
  /** By tenant, deployment and service. */
  readonly living: Map<string, Living>;
  /** They finish what they have. */
  readonly retired: Set<WorkflowService>;
}

interface Living {
  readonly generation: string;
  readonly service: WorkflowService;
}

async function prepare(shop: Shop, deployment: StoredDeployment): Promise<PreparedDeployment> {
  const opened: Adoption['opened'][number][] = [];
  const discard = async (): Promise<void> => {
    await Promise.all(opened.map(({ service }) => service.close()));
  };
  const open = async (each: DeployedService): Promise<void> => {
    const service = await start(shop, deployment, each);
    opened.push({ id: each.id, service });
    await service.ready();
  };
  const loaded = await Promise.allSettled(deployment.services.map(open));
  const failed = loaded.findIndex(({ status }) => status === 'rejected');
  const reason = loaded[failed];
  if (reason?.status === 'rejected') {
    await discard();
    throw new ServiceUnloadable(deployment.services[failed]?.id ?? '', reason.reason);
  }
  return { adopt: (tenant) => adopt(shop, { tenant, deployment, opened }), discard };
}

interface Adoption {
  readonly tenant: string;
  readonly deployment: StoredDeployment;
  readonly opened: readonly { readonly id: string; readonly service: WorkflowService }[];
}

function adopt(shop: Shop, { tenant, deployment, opened }: Adoption): void {
  const prefix = JSON.stringify([tenant, deployment.name]).slice(0, -1);
  for (const name of [...shop.living.keys()].filter((each) => each.startsWith(`${prefix},`))) retire(shop, name);
  for (const { id, service } of opened) {
    shop.living.set(JSON.stringify([tenant, deployment.name, id]), { generation: deployment.generation, service });
  }
}

function retire(shop: Shop, name: string): void {
  const old = shop.living.get(name);
  if (old === undefined) return;
  shop.living.delete(name);
  shop.retired.add(old.service);
  old.service.retire();
}

async function find(shop: Shop, tenant: string, { deployment: name, service: id }: Target): Promise<FoundService> {
  const deployment = await shop.store.get(deploymentPlace(tenant, name));
  const described = deployment?.services.find((each) => each.id === id);
  if (deployment === undefined || described === undefined) {
    return { problem: `The deployment '${name}' has no service '${id}' any more` };
  }
  const key = JSON.stringify([tenant, name, id]);
  const living = shop.living.get(key);
  if (living?.generation === deployment.generation) return living;
  // What was allowed in an earlier life of the server need not be allowed now.
  if (shop.settings.allow === 'no') return { problem: 'This server does not run deployments' };
  return revive(shop, key, { deployment, described });
}

interface Revival {
  readonly deployment: StoredDeployment;
  readonly described: DeployedService;
}

async function revive(shop: Shop, key: string, { deployment, described }: Revival): Promise<FoundService> {
  try {
    const service = await start(shop, deployment, described);
    const other = shop.living.get(key);
    // Someone else was faster; nothing of ours has begun.
    if (other?.generation === deployment.generation) return other;
    retire(shop, key);
    shop.living.set(key, { generation: deployment.generation, service });
    return { service };
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    return { problem: `The service '${described.id}' cannot be started: ${reason}` };
  }
}

/** Files win over what the deployment says itself. Nothing runs before it is asked to. */
async function start(shop: Shop, deployment: StoredDeployment, service: DeployedService): Promise<WorkflowService> {
  const files = await Promise.all(service.environmentFiles.map((file) => readFile(file, 'utf8')));
  const own = Object.assign({ ...service.environment }, ...files.map((text) => parseEnv(text))) as Record<
    string,
    string
  >;
  const facts = { deployment: deployment.name, service: service.id };
  return openService({
    name: service.id,
    address: service.address,
    folder: service.folder,
    environment: workerEnvironment(own, shop.environment),
    clock: shop.clock,
    timeout: shop.settings.timeout,
    onWords: (line) => shop.log?.info({ ...facts, line }, 'a workflow says'),
    onCrash: (how) => shop.log?.error({ ...facts, how }, 'the process of a service ended'),
  });
}
