/**
 * A workflow out of a module. The module exports it under some name, and beside it the events by which the outside knows
 * it: `startEvent`, `stopEvent`, and whatever shall be shown or sent. A module of several workflows with events of their
 * own exports them as `{ workflow, startEvent, stopEvent, events, timeout }`.
 */
import { pathToFileURL } from 'node:url';
import type { WorkflowAddress } from './protocol.ts';
import { isEventType, isObject, isWorkflow, type EventType, type Workflow } from './workflow-shapes.ts';

export interface LoadedWorkflow {
  readonly workflow: Workflow;
  readonly startEvent: EventType;
  readonly stopEvent: EventType;
  /** By the names that they are exported under: these can be sent, and are shown when the workflow sends them. */
  readonly events: ReadonlyMap<string, EventType>;
  /** Seconds. */
  readonly timeout?: number;
}

/** Throws an error that says what the module lacks, or whatever the module itself throws. */
export async function loadWorkflow({ file, member }: WorkflowAddress): Promise<LoadedWorkflow> {
  const module: unknown = await import(pathToFileURL(file).href);
  const exported = isObject(module) ? { ...module } : {};
  const found = Object.hasOwn(exported, member) ? exported[member] : undefined;
  if (found === undefined) throw new Error(`the module exports no '${member}'; it exports ${listed(exported)}`);
  if (isWorkflow(found)) return withEvents({ workflow: found }, { ...exported, ...ownEvents(found) }, member);
  if (isObject(found) && isWorkflow(found['workflow'])) {
    const own = isObject(found['events']) ? { ...found['events'] } : exported;
    const named = { ...own, ...startAndStop(exported), ...startAndStop(found) };
    return withEvents({ workflow: found['workflow'], ...timeoutOf(found) }, named, member);
  }
  throw new Error(`'${member}' is no workflow: it has no handle() and createContext()`);
}

type WithoutEvents = Pick<LoadedWorkflow, 'workflow' | 'timeout'>;

function withEvents(
  base: WithoutEvents,
  candidates: { readonly [name: string]: unknown },
  member: string,
): LoadedWorkflow {
  const { startEvent, stopEvent } = startAndStop(candidates);
  if (startEvent === undefined) throw missing('startEvent', member);
  if (stopEvent === undefined) throw missing('stopEvent', member);
  const events = Object.entries(candidates).filter((entry): entry is [string, EventType] => isEventType(entry[1]));
  return { ...base, startEvent, stopEvent, events: new Map(events) };
}

function missing(event: string, member: string): Error {
  return new Error(`there is no event '${event}' beside '${member}': the module must export it`);
}

interface StartAndStop {
  readonly startEvent?: EventType;
  readonly stopEvent?: EventType;
}

function startAndStop(from: { readonly [name: string]: unknown }): StartAndStop {
  const startEvent = from['startEvent'] ?? from['StartEvent'];
  const stopEvent = from['stopEvent'] ?? from['StopEvent'];
  return { ...(isEventType(startEvent) && { startEvent }), ...(isEventType(stopEvent) && { stopEvent }) };
}

/** Events that hang on the workflow itself. */
function ownEvents(workflow: Workflow): { readonly [name: string]: unknown } {
  return startAndStop({ ...workflow }) as { readonly [name: string]: unknown };
}

function timeoutOf(found: { readonly [name: string]: unknown }): { readonly timeout?: number } {
  const { timeout } = found;
  return typeof timeout === 'number' && timeout > 0 && Number.isFinite(timeout) ? { timeout } : {};
}

function listed(exported: object): string {
  const names = Object.keys(exported);
  return names.length === 0 ? 'nothing' : names.map((name) => `'${name}'`).join(', ');
}
