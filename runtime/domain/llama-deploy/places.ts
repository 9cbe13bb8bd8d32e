/** Where the documents of the domain stand in the store. */
import type { RunKey } from '../../run-log/run-log.ts';
import type { Collection, Place } from '../../storage/store.ts';
import type { KeptState } from '../../workflows/protocol.ts';
import type { StoredDeployment } from './deployments/stored-deployment.ts';
import type { OutboxMessage } from './control-plane/outbox.ts';
import type { StoredService } from './control-plane/services.ts';
import type { Topic } from './control-plane/topics.ts';
import type { StoredSession } from './sessions.ts';
import type { InboxEvent } from './tasks/inbox.ts';
import type { StoredTask } from './tasks/stored-task.ts';
import type { TaskEvent } from './tasks/task-event.ts';

export interface SessionPath {
  readonly tenant: string;
  readonly session_id: string;
}

export interface TaskPath extends SessionPath {
  readonly task_id: string;
}

/** Which service of which deployment. */
export interface Target {
  readonly deployment: string;
  readonly service: string;
}

export function deploymentsOf(tenant: string): Collection<StoredDeployment> {
  return { tenant, collection: 'deploy-deployments', parent: '' };
}

export function deploymentPlace(tenant: string, name: string): Place<StoredDeployment> {
  return { ...deploymentsOf(tenant), key: name };
}

export function sessionsOf(tenant: string): Collection<StoredSession> {
  return { tenant, collection: 'deploy-sessions', parent: '' };
}

export function sessionPlace({ tenant, session_id }: SessionPath): Place<StoredSession> {
  return { ...sessionsOf(tenant), key: session_id };
}

/** Sessions that were made for one task, of all tenants; since when, in milliseconds since 1970. */
export const temporarySessions: Collection<SessionPath & { readonly at: number }> = {
  tenant: '',
  collection: 'deploy-temporary',
  parent: '',
};

export function temporaryPlace({ tenant, session_id }: SessionPath): Place<SessionPath & { readonly at: number }> {
  return { ...temporarySessions, key: JSON.stringify([tenant, session_id]) };
}

export function tasksOf({ tenant, session_id }: SessionPath): Collection<StoredTask> {
  return { tenant, collection: 'deploy-tasks', parent: session_id };
}

export function taskPlace(path: TaskPath): Place<StoredTask> {
  return { ...tasksOf(path), key: path.task_id };
}

/** What the workflows of services keep between the tasks of a session; its text alone where an earlier version kept it. */
export function contextsOf({ tenant, session_id }: SessionPath): Collection<KeptState | string> {
  return { tenant, collection: 'deploy-contexts', parent: session_id };
}

export function contextPlace(path: SessionPath, { deployment, service }: Target): Place<KeptState | string> {
  return { ...contextsOf(path), key: JSON.stringify([deployment, service]) };
}

/** Events for a task, some of them before it exists. */
export function inboxOf({ tenant, session_id }: SessionPath): Collection<InboxEvent> {
  return { tenant, collection: 'deploy-inbox', parent: session_id };
}

export function servicesOf(tenant: string): Collection<StoredService> {
  return { tenant, collection: 'deploy-services', parent: '' };
}

export function servicePlace(tenant: string, name: string): Place<StoredService> {
  return { ...servicesOf(tenant), key: name };
}

/** What a foreign service is still to be told, in order. */
export function outboxOf(tenant: string, service: string): Collection<OutboxMessage> {
  return { tenant, collection: 'deploy-outbox', parent: service };
}

/** What a service that fetches its messages has of them. */
export function topicPlace(tenant: string, service: string): Place<Topic> {
  return { tenant, collection: 'deploy-topics', parent: '', key: service };
}

/** The session of a task that a foreign service has: results do not say it. */
export function foreignTaskPlace(tenant: string, task_id: string): Place<string> {
  return { tenant, collection: 'deploy-foreign-tasks', parent: '', key: task_id };
}

/** The log of a task; ids of tasks may be anything, and the same in two sessions. */
export function taskRun({ tenant, session_id, task_id }: TaskPath): RunKey<TaskEvent> {
  return { tenant, run: JSON.stringify(['deploy', session_id, task_id]) };
}

/** The task whose log this is. */
export function taskOfRun({ tenant, run }: { readonly tenant: string; readonly run: string }): TaskPath {
  const [, session_id = '', task_id = ''] = JSON.parse(run) as readonly string[];
  return { tenant, session_id, task_id };
}
