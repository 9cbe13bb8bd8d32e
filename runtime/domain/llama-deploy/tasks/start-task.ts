/** Starts a task: it is in its session, and on its way to whoever does it, in one transaction. */
import type { Transaction } from '../../../storage/store.ts';
import { putMessage, taskKind } from '../control-plane/outbox.ts';
import {
  deploymentPlace,
  foreignTaskPlace,
  servicePlace,
  taskPlace,
  taskRun,
  type Target,
  type TaskPath,
} from '../places.ts';
import type { Ports } from '../ports.ts';
import { Refusal } from '../refusals.ts';
import { findSession, type StoredSession } from '../sessions.ts';
import { takeEvents } from './inbox.ts';
import type { StoredTask, TaskDefinition } from './stored-task.ts';

/** Throws a refusal where there is no such session, or another task of this name. Started twice alike, it is started once. */
export async function startTask(ports: Ports, transaction: Transaction, start: StartTask): Promise<void> {
  const { tenant, definition } = start;
  const path: TaskPath = { tenant, ...definition };
  const session = await findSession(transaction, path);
  const known = await transaction.get(taskPlace(path));
  if (known !== undefined) return requireSame(known, definition);
  const target = start.target ?? (await targetOf(transaction, path, { session, service: definition.agent_id }));
  await transaction.insert(taskPlace(path), { definition, ...(target !== undefined && { target }) });
  await ports.log.append(transaction, taskRun(path), { at: 0, events: [{ kind: 'created' }] });
  if (target === undefined) await handOver(ports, transaction, start);
  else await ports.engine.enqueue(transaction, { kind: taskKind, tenant: path.tenant, run: taskRun(path).run });
}

export interface StartTask {
  readonly tenant: string;
  readonly definition: TaskDefinition;
  /** Absent: whoever has the name of the service. */
  readonly target?: Target;
}

function requireSame(known: StoredTask, { input, agent_id }: TaskDefinition): void {
  const same = known.definition.input === input && known.definition.agent_id === agent_id;
  if (!same) throw new Refusal(409, 'The session has another task with this task_id');
}

interface Wanted {
  readonly session: StoredSession;
  readonly service: string;
}

/** The session's own deployment first; then the deployment that registered the name. A foreign service is no target. */
async function targetOf(transaction: Transaction, { tenant }: TaskPath, wanted: Wanted): Promise<Target | undefined> {
  const { session, service } = wanted;
  if (session.deployment !== undefined) {
    const deployment = await transaction.get(deploymentPlace(tenant, session.deployment));
    if (deployment?.services.some((each) => each.id === service)) return { deployment: deployment.name, service };
  }
  const registered = await transaction.get(servicePlace(tenant, service));
  return registered?.deployment === undefined ? undefined : { deployment: registered.deployment, service };
}

/** Foreign services get their tasks through their queue; what was sent to the task before follows it. */
async function handOver(ports: Ports, transaction: Transaction, { tenant, definition }: StartTask): Promise<void> {
  const path: TaskPath = { tenant, ...definition };
  const session = foreignTaskPlace(tenant, path.task_id);
  // The same id in two sessions: results that name no session are for the later one.
  if (!(await transaction.replace(session, path.session_id))) await transaction.insert(session, path.session_id);
  await putMessage(ports, transaction, { tenant, action: 'new_task', task: definition });
  for (const { agent_id, text } of await takeEvents(transaction, path)) {
    if (agent_id !== definition.agent_id) continue;
    await putMessage(ports, transaction, { tenant, action: 'send_event', task: { ...definition, input: text } });
  }
}
