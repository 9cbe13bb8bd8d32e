/** The LlamaDeploy family: an API server and its control plane, over one store. */
import { realpathSync } from 'node:fs';
import { createFetchHandler as createApiServer } from '#generated/llama-deploy-api-server/server';
import { operations as apiServerOperations } from '#generated/llama-deploy-api-server/operations';
import { createFetchHandler as createControlPlane } from '#generated/llama-deploy-control-plane/server';
import { operations as controlPlaneOperations } from '#generated/llama-deploy-control-plane/operations';
import type { Configuration } from '../../settings/configuration.ts';
import { buildDeployPorts, settingsOf } from '../../domain/llama-deploy/build-ports.ts';
import { llamaDeployDrivers } from '../../domain/llama-deploy/drivers.ts';
import type { Ports, Settings } from '../../domain/llama-deploy/ports.ts';
import { sweep } from '../../domain/llama-deploy/retention.ts';
import type { FamilyOptions, ListenerRefusal, OpenFamily, ServedApi } from '../../family.ts';
import { describeProblem } from '../../describe-problem.ts';
import { driveByKind } from '../../engine/driver.ts';
import { startWorkers, type Workers } from '../../engine/workers.ts';
import type { RuntimeLog } from '../../log.ts';
import { apiServerHandlers } from './api-server.ts';
import { controlPlaneHandlers } from './control-plane.ts';
import { messageQueue } from './message-queue.ts';
import { serveApi, type ServeOptions } from './serve.ts';

export const openLlamaDeploy: OpenFamily = (given, options) => {
  const { configuration, log } = options;
  const settings = reachableSettings(configuration);
  const ports = buildDeployPorts(given, { settings, environment: process.env, ...(log !== undefined && { log }) });
  const workers = work(ports, log);
  return {
    name: 'llama-deploy',
    apis: [apiServer(ports, options), ...controlPlaneAndQueue(ports, options)],
    // Tasks may wait for people for as long as they like: who drives them must not be missed by anybody else.
    drivers: new Map(),
    sweep: () => sweep(ports, (configuration.runs?.keepEvents ?? 7) * 24 * 60 * 60 * 1000),
    close: async () => {
      await workers.close(configuration.runs?.grace ?? 5000);
      await ports.workshop.close();
    },
  };
};

/** A task that waits costs little more than its lease. */
const concurrency = 1000;

function work(ports: Ports, log: RuntimeLog | undefined): Workers {
  const drivers = llamaDeployDrivers(ports);
  return startWorkers({
    engine: ports.engine,
    kinds: new Set(drivers.keys()),
    concurrency,
    drive: driveByKind(drivers, ({ run, kind }) => (problem) => {
      log?.info({ run, kind, problem: describeProblem(problem) }, 'a run failed');
    }),
    onTrouble: ({ run, kind, tenant }, problem) => {
      log?.error({ run, kind, problem: describeProblem(problem) }, 'a run cannot go on');
      ports.log.trouble({ tenant, run }, problem);
    },
  });
}

/** Keyless means from this machine; a server that others reach wants keys. Links are resolved once, for all judgements. */
function reachableSettings(configuration: Configuration): Settings {
  const settings = settingsOf(configuration, process.cwd());
  const host = configuration.server?.host ?? '127.0.0.1';
  const allow = settings.allow === 'keyless' && !loopback.has(host) ? 'key' : settings.allow;
  return { ...settings, allow, roots: settings.roots.map(resolved) };
}

const loopback: ReadonlySet<string> = new Set(['', 'localhost', '127.0.0.1', '::1']);

/** A folder that is not there yet may come. */
function resolved(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

function apiServer(ports: Ports, options: FamilyOptions): ServedApi {
  const handlers = apiServerHandlers(ports, options.decorate);
  const serving = serveOptions(options, apiServerOperations);
  const fetch = serveApi((hooks) => createApiServer(handlers, hooks), serving);
  return { name: 'llama-deploy-api-server', operations: apiServerOperations, fetch, refuse };
}

function controlPlane(ports: Ports, options: FamilyOptions): ServedApi {
  const { configuration, decorate } = options;
  const host = configuration.server?.host ?? '127.0.0.1';
  const address = { host, port: configuration.server?.port ?? 8000 };
  const handlers = controlPlaneHandlers(ports, { ...address, ...(decorate !== undefined && { decorate }) });
  const serving = serveOptions(options, controlPlaneOperations);
  const fetch = serveApi((hooks) => createControlPlane(handlers, hooks), serving);
  return { name: 'llama-deploy-control-plane', operations: controlPlaneOperations, fetch, refuse };
}

/** Without its control plane there is no queue. */
function controlPlaneAndQueue(ports: Ports, options: FamilyOptions): readonly ServedApi[] {
  const plane = controlPlane(ports, options);
  const { queue: port } = ports.settings;
  return port === undefined || !options.apis.includes(plane.name)
    ? [plane]
    : [plane, messageQueue(ports, { port, controlPlane: plane })];
}

function serveOptions(options: FamilyOptions, operations: ServeOptions['operations']): ServeOptions {
  const { strict, bodyLimit, onFailure, decorate } = options;
  return {
    operations,
    onFailure,
    ...(strict !== undefined && { strict }),
    ...(bodyLimit !== undefined && { bodyLimit }),
    ...(decorate?.response !== undefined && { decorate: decorate.response }),
  };
}

function refuse({ status, reason, traceId }: ListenerRefusal): Response {
  return Response.json({ detail: reason }, { status, headers: { 'x-trace-id': traceId } });
}
