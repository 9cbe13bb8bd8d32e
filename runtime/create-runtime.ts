/** The reference runtime: ports, workers, and the API in front of them. */
import { buildPorts, type PortsOptions } from './build-ports.ts';
import { driveRun } from './domain/llama-stack/drive-run.ts';
import type { Ports } from './domain/llama-stack/ports.ts';
import { defaultRetention, sweep } from './domain/llama-stack/retention.ts';
import type { Lease } from './engine/engine.ts';
import { startWorkers, type Workers } from './engine/workers.ts';
import type { Decorators } from './handlers/llama-stack/decorate.ts';
import type { RequestContext } from './handlers/llama-stack/request-context.ts';
import { serveLlamaStack } from './handlers/llama-stack/serve.ts';
import type { RuntimeLog } from './log.ts';

export interface RuntimeOptions extends Omit<PortsOptions, 'decorateStore'> {
  readonly decorate?: Decorators;
  /** Refuses to send what the document does not allow; for tests, it costs time. */
  readonly strict?: boolean;
  readonly log?: RuntimeLog;
}

export interface Runtime {
  /** Answers a request; without a context the one tenant of a server without keys asks. Never rejects. */
  fetch(request: Request, context?: Partial<RequestContext>): Promise<Response>;
  /** Lets running turns come to their end for a while, parks the rest for the next start, and closes what it opened. */
  close(): Promise<void>;
}

/** Starts working at once, also on what an earlier life of this process left behind. */
export async function createRuntime(options: RuntimeOptions = {}): Promise<Runtime> {
  const { configuration = {}, decorate, log } = options;
  const built = await buildPorts({
    ...options,
    ...(decorate?.store !== undefined && { decorateStore: decorate.store }),
  });
  const { ports } = built;
  const workers = work(options, ports);
  const sweeping = sweepRegularly(options, ports);
  const answer = serveLlamaStack(ports, {
    version: configuration.server?.version ?? apiVersion,
    onFailure: (problem) => log?.error({ problem: described(problem) }, 'a request failed'),
    ...(decorate !== undefined && { decorate }),
    ...(options.strict !== undefined && { strict: options.strict }),
    ...(configuration.server?.limits?.body !== undefined && { bodyLimit: configuration.server.limits.body }),
  });
  return {
    fetch: (request, context = {}) => answer(request, { tenant: '', ...context }),
    close: async () => {
      clearInterval(sweeping);
      await workers.close(configuration.runs?.grace ?? 5000);
      await built.close();
    },
  };
}

/** Of the Llama Stack API that is served. */
const apiVersion = '0.2.18';

function work({ configuration = {}, log }: RuntimeOptions, ports: Ports): Workers {
  const { concurrency } = configuration.runs ?? {};
  return startWorkers({
    engine: ports.engine,
    ...(concurrency !== undefined && { concurrency }),
    drive: (lease, signal) =>
      driveRun({ ports, lease, signal, onFailure: (problem) => tellFailure(log, lease, problem) }),
    onTrouble: (lease, problem) => {
      log?.error({ run: lease.run, kind: lease.kind, problem: described(problem) }, 'a run cannot go on');
      ports.log.trouble({ tenant: lease.tenant, run: lease.run }, problem);
    },
  });
}

function tellFailure(log: RuntimeLog | undefined, lease: Lease, problem: unknown): void {
  log?.info({ run: lease.run, kind: lease.kind, problem: described(problem) }, 'a run failed');
}

const sweepInterval = 60_000;

function sweepRegularly({ configuration = {}, log }: RuntimeOptions, ports: Ports): NodeJS.Timeout {
  const days = configuration.runs?.keepEvents;
  const retention = { ...defaultRetention, ...(days !== undefined && { turnEvents: days * 24 * 60 * 60 * 1000 }) };
  const timer = setInterval(() => {
    sweep(ports, retention).catch((problem: unknown) =>
      log?.error({ problem: described(problem) }, 'events could not be forgotten'),
    );
  }, sweepInterval);
  return timer.unref();
}

/** Messages with their causes; bodies and headers are in none of them. */
function described(problem: unknown): string {
  const messages: string[] = [];
  for (let cause = problem; cause instanceof Error && messages.length < 5; cause = cause.cause) {
    messages.push(`${cause.name}: ${cause.message}`);
  }
  return messages.length === 0 ? String(problem) : messages.join(' < ');
}
