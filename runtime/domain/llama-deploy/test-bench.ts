/** A small world for tests of the domain: a store of its own, workers, and services that run the sample workflows. */
import { systemClock } from '../../clock.ts';
import { collect } from '../../collect.ts';
import { driveByKind } from '../../engine/driver.ts';
import { createEmbeddedEngine } from '../../engine/embedded.ts';
import { startWorkers } from '../../engine/workers.ts';
import { randomIds } from '../../ids.ts';
import type { Fetch } from '../../outward/guarded-fetch.ts';
import { createRunLog } from '../../run-log/run-log.ts';
import { namedShields } from '../../shields/shield.ts';
import type { SqliteStore } from '../../storage/sqlite.ts';
import { sqliteTextIndex } from '../../storage/sqlite-text-index.ts';
import { openTemporaryStore } from '../../storage/temporary-store.ts';
import { namedToolGroups } from '../../tools/tool-groups.ts';
import { buildDeployPorts } from './build-ports.ts';
import { createDeployment } from './deployments/create-deployment.ts';
import { llamaDeployDrivers } from './drivers.ts';
import type { JsonObject } from './json.ts';
import type { TaskPath } from './places.ts';
import type { Ports, Settings } from './ports.ts';
import { createSession } from './sessions.ts';
import { addTask } from './tasks/add-task.ts';
import { followTask } from './tasks/follow-task.ts';

export interface Bench {
  readonly ports: Ports;
  readonly troubles: unknown[];
  /** Deploys services of the sample workflows under their own names. */
  deploy(...services: readonly string[]): Promise<void>;
  /** A session of the deployment; without one, of the control plane. */
  session(deployment?: string): Promise<string>;
  /** A task on its way; in a new session, unless it says otherwise. */
  task(service: string, input?: object, session?: string): Promise<TaskPath>;
  lines(path: TaskPath): Promise<readonly JsonObject[]>;
  close(): Promise<void>;
}

export const samples = new URL('../../workflows/samples/', import.meta.url).pathname;

/** The file of a deployment called `Lab`. */
export function labFile(services: readonly string[], more = ''): string {
  const sections = services.map(
    (name) => `  ${name}: {name: ${name}, source: {type: local, name: .}, path: 'flows:${name}'}`,
  );
  return ['name: Lab', 'control-plane: {}', 'services:', ...sections, more].join('\n');
}

export function openBench(options: BenchOptions = {}): Bench {
  const file = openTemporaryStore();
  const ports = benchPorts(file, options);
  const troubles: unknown[] = [];
  const drive = driveByKind(llamaDeployDrivers(ports), () => () => undefined);
  const onTrouble = (_: unknown, problem: unknown): void => void troubles.push(problem);
  const workers = startWorkers({ engine: ports.engine, drive, retryDelay: 1, onTrouble });
  const session: Bench['session'] = async (deployment) =>
    (await createSession(ports, 'ann', deployment === undefined ? {} : { deployment })).session_id;
  return {
    ports,
    troubles,
    session,
    deploy: async (...services) => {
      await createDeployment(ports, { tenant: 'ann', source: labFile(services), reload: false });
    },
    task: async (service, input = {}, given) => {
      const session_id = given ?? (await session('Lab'));
      const task = { input: JSON.stringify(input), agent_id: service };
      return { tenant: 'ann', session_id, task_id: await addTask(ports, { tenant: 'ann', session_id, task }) };
    },
    lines: (path) => collect(followTask(ports, path, AbortSignal.timeout(30_000))),
    close: async () => {
      await workers.close();
      await ports.workshop.close();
      await file.close();
    },
  };
}

interface BenchOptions {
  readonly settings?: Partial<Settings>;
  readonly outward?: Fetch;
}

const benchSettings: Settings = {
  allow: 'keyless',
  roots: [samples],
  timeout: 20_000,
  maximum: 10,
  results: 'json',
};

function benchPorts(store: SqliteStore, options: BenchOptions): Ports {
  const [clock, ids] = [systemClock(), randomIds()];
  const given = {
    store,
    clock,
    ids,
    log: createRunLog(store),
    engine: createEmbeddedEngine({ store, clock, ids }),
    models: { find: () => undefined },
    tools: namedToolGroups({}),
    shields: namedShields({}),
    texts: sqliteTextIndex(store),
    outward: options.outward ?? fetch,
  };
  const settings = { ...benchSettings, ...options.settings };
  return buildDeployPorts(given, { settings, environment: process.env });
}
