/** Delivers what a foreign service is to be told: one message after another, again and again until it takes them. */
import type { DriveRun } from '../../../engine/driver.ts';
import type { Entry } from '../../../storage/store.ts';
import { outboxOf, servicePlace, taskPlace, taskRun, type TaskPath } from '../places.ts';
import type { Ports } from '../ports.ts';
import { noteEnd } from '../retention.ts';
import { registrationOf, type OutboxMessage } from './outbox.ts';
import { queueMessage } from './queue-message.ts';
import type { ServiceDefinition } from './services.ts';

/** Returns when nothing is left, or when nobody is there who could take it: registering the service wakes it again. With a queue, services fetch themselves. */
export async function driveOutbox(ports: Ports, { lease, signal }: DriveRun): Promise<void> {
  if (ports.settings.queue !== undefined) return;
  const { tenant, run: service } = lease;
  let failures = 0;
  while (!signal.aborted) {
    // Subscribed before looking: who registers the service meanwhile ends the wait.
    const wait = AbortSignal.any([signal, AbortSignal.timeout(failures === 0 ? 0 : waitAfter(failures))]);
    const woken = ports.registrations.next(registrationOf(tenant, service), wait);
    if (failures > 0) await woken.happened;
    else woken.cancel();
    const [first] = await ports.store.list(outboxOf(tenant, service), { limit: 1 });
    const registered = await ports.store.get(servicePlace(tenant, service));
    const address = registered === undefined ? undefined : addressOf(registered.definition);
    if (first === undefined || address === undefined) return;
    const outcome = await deliverWhileThere(ports, { tenant, service, address, first, signal });
    failures = outcome.kind === 'again' ? failures + 1 : 0;
    if (outcome.kind === 'again') continue;
    await settle(ports, { lease, first, ...(outcome.kind === 'refused' && { problem: outcome.problem }) });
  }
}

/** Milliseconds, longer from failure to failure. */
function waitAfter(failures: number): number {
  return Math.min(100 * 2 ** (failures - 1), 30_000);
}

/** Who registers without an address is known by name only. */
function addressOf({ host, port }: ServiceDefinition): string | undefined {
  if (host === null || port === null) return undefined;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/process_message`;
}

type Outcome =
  | { readonly kind: 'taken' }
  | { readonly kind: 'again' }
  /** For good: another try would end alike. */
  | { readonly kind: 'refused'; readonly problem: string };

interface Delivery {
  readonly tenant: string;
  readonly service: string;
  readonly address: string;
  readonly first: Entry<OutboxMessage>;
  readonly signal: AbortSignal;
}

/** Who registers elsewhere meanwhile does not wait for an old address that is silent; there the message goes again. */
async function deliverWhileThere(ports: Ports, delivery: Delivery): Promise<Outcome> {
  const [over, left] = [new AbortController(), new AbortController()];
  // A storage that is in trouble tells nothing; the delivery has its patience.
  void untilElsewhere(ports, delivery, over.signal).then(
    () => left.abort(),
    () => undefined,
  );
  try {
    return await deliver(ports, { ...delivery, signal: AbortSignal.any([delivery.signal, left.signal]) });
  } finally {
    over.abort();
  }
}

async function untilElsewhere(ports: Ports, { tenant, service, address }: Delivery, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    // Subscribed before looking, as ever.
    const woken = ports.registrations.next(registrationOf(tenant, service), over);
    const registered = await ports.store.get(servicePlace(tenant, service));
    if (registered === undefined || addressOf(registered.definition) !== address) return woken.cancel();
    await woken.happened;
  }
}

const patience = 30_000;

/** The message keeps its id from try to try, so that a service can tell that it has it already. */
async function deliver(ports: Ports, { service, address, first, signal }: Delivery): Promise<Outcome> {
  if (!isAddress(address)) return refused(service, 'its host and port are no address');
  try {
    const response = await ports.outward(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(queueMessage(ports, first)),
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
    await response.body?.cancel();
    return judged(service, response.status);
  } catch (problem) {
    const reason = refusalIn(problem);
    return reason === undefined ? { kind: 'again' } : refused(service, reason);
  }
}

/** What is written into a host must not become another part of the address. */
function isAddress(address: string): boolean {
  const url = URL.parse(address);
  return url?.pathname === '/process_message' && url.username === '' && url.password === '' && url.port !== '0';
}

function refused(service: string, reason: string): Outcome {
  return { kind: 'refused', problem: `The service '${service}': ${reason}` };
}

/** Too early, too much and out of order pass; what is wrong with the message itself does not. */
const passing: ReadonlySet<number> = new Set([404, 408, 409, 425, 429]);

function judged(service: string, status: number): Outcome {
  if (status >= 200 && status < 300) return { kind: 'taken' };
  if (status >= 500 || passing.has(status)) return { kind: 'again' };
  return { kind: 'refused', problem: `The service '${service}' refused the task with status ${status}` };
}

/** The guard of outward requests speaks deep inside of what fetch throws; ports of other protocols are as final. */
function refusalIn(problem: unknown): string | undefined {
  for (let cause = problem; cause instanceof Error; cause = cause.cause) {
    if (cause.name === 'OutwardRefusal') return cause.message;
    if (cause.message === 'bad port') return 'its port belongs to another protocol, choose another';
  }
  return undefined;
}

interface Settling {
  readonly lease: DriveRun['lease'];
  readonly first: Entry<OutboxMessage>;
  /** What its task fails with. */
  readonly problem?: string;
}

async function settle(ports: Ports, { lease, first, problem }: Settling): Promise<void> {
  const { tenant, run: service } = lease;
  await ports.store.transaction(async (transaction) => {
    await ports.engine.hold(transaction, lease);
    await transaction.delete({ ...outboxOf(tenant, service), key: first.key });
    const { action, task: definition } = first.document;
    if (problem === undefined || action !== 'new_task') return;
    const path: TaskPath = { tenant, ...definition };
    const task = await transaction.get(taskPlace(path));
    if (task === undefined || task.end !== undefined) return;
    const last = await ports.log.last(taskRun(path), transaction);
    const end = { outcome: { kind: 'failed', problem } as const, at: Math.floor(ports.clock.microseconds() / 1000) };
    await transaction.replace(taskPlace(path), { ...task, end });
    await ports.log.append(transaction, taskRun(path), {
      at: (last?.index ?? -1) + 1,
      events: [{ kind: 'ended', line: { result: null } }],
      rests: true,
    });
    await noteEnd(ports, transaction, path);
  });
}
