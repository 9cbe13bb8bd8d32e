/** The reference runtime: ports, workers, and the APIs in front of them. */
import { buildPorts, type BuiltPorts, type PortsOptions } from './build-ports.ts';
import { declaredServers } from './gateway/declared-servers.ts';
import type { Decorators } from './decorators.ts';
import { describeProblem } from './describe-problem.ts';
import type { Lease } from './engine/engine.ts';
import { driveByKind, type Drivers } from './engine/driver.ts';
import { startWorkers, type Workers } from './engine/workers.ts';
import type { Family, ServedApi } from './family.ts';
import { createGateway, type Gateway } from './gateway/gateway.ts';
import type { RuntimeLog } from './log.ts';
import { openFamilies, servedBy } from './open-families.ts';
import type { Ports } from './ports.ts';
import type { RequestContext } from './request-context.ts';
import { requireConfiguration } from './settings/parse-configuration.ts';
import { sweepRegularly } from './sweep-regularly.ts';

export interface RuntimeOptions extends Omit<PortsOptions, 'decorateStore' | 'decorateOutward'> {
  /** The APIs that are served, by name; default: all that the runtime has. */
  readonly apis?: readonly string[];
  readonly decorate?: Decorators;
  /** Refuses to send what the document does not allow; for tests, it costs time. */
  readonly strict?: boolean;
  readonly log?: RuntimeLog;
}

export interface Runtime extends Omit<Gateway, 'fetch'> {
  /**
   * Answers a request to any of the APIs, each behind the relative mount of its document; without a context the one
   * tenant of a server without keys asks. Never rejects.
   */
  fetch(request: Request, context?: Partial<RequestContext>): Promise<Response>;
  /** Each API by its name, without a mount: to be put behind a gateway of one's own. */
  readonly apis: ReadonlyMap<string, ServedApi>;
  /** Lets running turns come to their end for a while, parks the rest for the next start, and closes what it opened, once. */
  close(): Promise<void>;
}

/** Starts working at once, also on what an earlier life of this process left behind. */
export async function createRuntime(options: RuntimeOptions = {}): Promise<Runtime> {
  const { decorate } = options;
  requireConfiguration(options.configuration);
  const built = await buildPorts({
    ...options,
    ...(decorate?.store !== undefined && { decorateStore: decorate.store }),
    ...(decorate?.outward !== undefined && { decorateOutward: decorate.outward }),
  });
  const opened: Family[] = [];
  try {
    opened.push(...(await openFamilies(built, options)));
    return start(options, built, opened);
  } catch (problem) {
    await closeAll(built, opened);
    throw problem;
  }
}

function start(options: RuntimeOptions, built: BuiltPorts, families: readonly Family[]): Runtime {
  const apis = servedBy(families, options);
  // First what may fail: nothing works yet.
  const gateway = gatewayOf([...apis.values()]);
  const workers = work(options, built.ports, driversOf(families));
  const stopSweeping = sweepRegularly(families, options.log);
  return {
    ...gateway,
    apis,
    fetch: (request, context = {}) => gateway.fetch(request, { tenant: '', ...context }),
    close: once(async () => {
      stopSweeping();
      await workers.close(options.configuration?.runs?.grace ?? 5000);
      await closeAll(built, families);
    }),
  };
}

/** Whoever asks again waits for the same end. */
function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let begun: Promise<Result> | undefined;
  return () => (begun ??= work());
}

async function closeAll(built: BuiltPorts, families: readonly Family[]): Promise<void> {
  await Promise.all(families.map((family) => family.close?.()));
  await built.close();
}

/** All behind one address, as the relative servers of their documents say. */
function gatewayOf(apis: readonly ServedApi[]): Gateway {
  const documented = apis.filter(({ ownPort }) => ownPort === undefined);
  return createGateway(
    documented.flatMap((api) => declaredServers(api.name).prefixes.map((mount) => ({ api, mount }))),
  );
}

function driversOf(families: readonly Family[]): Drivers {
  return new Map(families.flatMap((family) => [...family.drivers]));
}

function work({ configuration = {}, log }: RuntimeOptions, ports: Ports, drivers: Drivers): Workers {
  const { concurrency } = configuration.runs ?? {};
  return startWorkers({
    engine: ports.engine,
    kinds: new Set(drivers.keys()),
    ...(concurrency !== undefined && { concurrency }),
    drive: driveByKind(drivers, (lease) => (problem) => tellFailure(log, lease, problem)),
    onTrouble: (lease, problem) => {
      log?.error({ run: lease.run, kind: lease.kind, problem: describeProblem(problem) }, 'a run cannot go on');
      ports.log.trouble({ tenant: lease.tenant, run: lease.run }, problem);
    },
  });
}

function tellFailure(log: RuntimeLog | undefined, lease: Lease, problem: unknown): void {
  log?.info({ run: lease.run, kind: lease.kind, problem: describeProblem(problem) }, 'a run failed');
}
