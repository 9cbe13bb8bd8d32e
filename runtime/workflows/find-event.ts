/** Which event of a workflow a sender means. */
import type { EventType } from './workflow-shapes.ts';

/**
 * By the name it is exported under, its label, or its id. Python calls its events by module and class
 * (`flows.HumanResponseEvent`): only the class counts, and its first letter may be small here. Without a name: the event
 * by which people answer.
 */
export function findEvent(events: ReadonlyMap<string, EventType>, name: string | undefined): EventType | undefined {
  const wanted = name === undefined ? humanResponse : name.slice(name.lastIndexOf('.') + 1);
  for (const candidate of [wanted, lowerFirst(wanted)]) {
    const found = events.get(candidate) ?? byLabel(events, candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

const humanResponse = 'humanResponseEvent';

function byLabel(events: ReadonlyMap<string, EventType>, name: string): EventType | undefined {
  return [...events.values()].find((event) => event.debugLabel === name || event.uniqueId === name);
}

function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
