/** Workflows for tests: what a deployment may bring along, well behaved and not. */
import { createWorkflow, workflowEvent } from '@llamaindex/workflow-core';
import { createStatefulMiddleware } from '@llamaindex/workflow-core/middleware/state';

export const startEvent = workflowEvent<{ readonly [name: string]: unknown }>();
export const stopEvent = workflowEvent<unknown>();
export const messageEvent = workflowEvent<object>({ debugLabel: 'Message' });
export const inputRequiredEvent = workflowEvent<{ readonly prefix: string }>();
export const humanResponseEvent = workflowEvent<{ readonly response: string }>();
const innerEvent = workflowEvent<number>();

/** Gives back what it was given. */
export const echo = createWorkflow();
echo.handle([startEvent], (_, { data }) => stopEvent.with(data));

/** Shows some messages, then says how many. */
export const stream = createWorkflow();
stream.handle([startEvent], async ({ sendEvent }, { data }) => {
  const count = Number(data['count'] ?? 3);
  for (let at = 0; at < count; at += 1) {
    await later(Number(data['delay'] ?? 0));
    sendEvent(messageEvent.with({ text: `message number ${at + 1}`, _data: { extra: at } }), innerEvent.with(at));
  }
  return stopEvent.with(`${count} messages`);
});

/** Asks a human. */
export const human = createWorkflow();
human.handle([startEvent], () => inputRequiredEvent.with({ prefix: 'Enter a number: ' }));
human.handle([humanResponseEvent], (_, { data }) => stopEvent.with(data.response));

/** Counts the tasks of a session. */
const { withState } = createStatefulMiddleware(() => ({ tasks: 0 }));
export const counting = withState(createWorkflow());
counting.handle([startEvent], async ({ state }, { data }) => {
  state.tasks += 1;
  const { tasks } = state;
  await later(Number(data['delay'] ?? 0));
  return stopEvent.with(tasks);
});

/** Fails after it has shown something. */
export const failing = createWorkflow();
failing.handle([startEvent], async function explode({ sendEvent }) {
  sendEvent(messageEvent.with({ text: 'before' }));
  await later(1);
  throw new Error('boom');
});

/** Fails in handlers that have no name. */
export const nameless = createWorkflow();
nameless.handle([startEvent], async ({ sendEvent }) => void sendEvent(messageEvent.with({ text: 'before' })));
nameless.handle([messageEvent], () => {
  throw new Error('boom');
});

/** Takes its process down. */
export const crashing = createWorkflow();
crashing.handle([startEvent], ({ sendEvent }) => {
  sendEvent(messageEvent.with({ text: 'before' }));
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 20);
});

/** Throws where nobody can catch it. */
export const stray = createWorkflow();
stray.handle([startEvent], (_, { data }) => {
  setTimeout(
    () => {
      throw new Error('stray');
    },
    Number(data['delay'] ?? 0),
  );
});

/** Speaks to the runtime past its events. */
export const forging = createWorkflow();
forging.handle([startEvent], () => {
  for (const nonsense of [
    null,
    7,
    'x',
    {},
    { kind: 'shown' },
    { kind: 'finished', task: 't', result: 1 },
    { kind: 'toString' },
  ]) {
    process.send?.(nonsense);
  }
  return stopEvent.with('still here');
});

/** Never yields again. */
export const hanging = createWorkflow();
hanging.handle([startEvent], ({ sendEvent }) => {
  sendEvent(messageEvent.with({ text: String(process.pid) }));
  setTimeout(spin, 20);
});

/** Shows events without end. */
export const flooding = createWorkflow();
flooding.handle([startEvent], ({ sendEvent }) => {
  const flood = (): void => {
    for (let at = 0; at < 100; at += 1) sendEvent(messageEvent.with({ text: 'again' }));
    setImmediate(flood);
  };
  flood();
});

/** Waits for what never comes, with a patience of its own. */
const waitingWorkflow = createWorkflow();
waitingWorkflow.handle([startEvent], () => new Promise<void>(() => undefined));
export const waiting = { workflow: waitingWorkflow, startEvent, stopEvent, timeout: 0.1 };

/** Shows what it finds in its environment. */
export const environment = createWorkflow();
environment.handle([startEvent], () => stopEvent.with({ ...process.env }));

/** Brings about what no JSON can hold. */
export const unspeakable = createWorkflow();
unspeakable.handle([startEvent], () => stopEvent.with(1n));

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function spin(): void {
  for (;;) Math.random();
}
