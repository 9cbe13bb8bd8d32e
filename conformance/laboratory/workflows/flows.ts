/** Workflows that a deployment under examination runs. The same ones stand in `flows.py`, with the same names and lines. */
import { createWorkflow, workflowEvent } from '@llamaindex/workflow-core';
import { createStatefulMiddleware } from '@llamaindex/workflow-core/middleware/state';

interface Input {
  readonly [name: string]: unknown;
}

export const startEvent = workflowEvent<Input>();
export const stopEvent = workflowEvent<unknown>();
export const messageEvent = workflowEvent<object>({ debugLabel: 'Message' });
export const inputRequiredEvent = workflowEvent<{ readonly prefix: string }>({ debugLabel: 'InputRequiredEvent' });
export const humanResponseEvent = workflowEvent<{ readonly response: string }>({ debugLabel: 'HumanResponseEvent' });

/** Gives back the member `value` of its input, whatever it is; without one, the whole input. */
export const echo = createWorkflow();
echo.handle([startEvent], (_, { data }) => stopEvent.with(Object.hasOwn(data, 'value') ? data['value'] : data));

/** Shows `count` messages (3), `delay` seconds (0) before each; then says that it is done. */
export const stream = createWorkflow();
stream.handle([startEvent], async ({ sendEvent }, { data }) => {
  for (let at = 0; at < Number(data['count'] ?? 3); at += 1) {
    await seconds(Number(data['delay'] ?? 0));
    sendEvent(messageEvent.with({ text: `message number ${at + 1}`, _data: { extra: at } }));
  }
  return stopEvent.with('Done.');
});

/** Asks a person for a number, and gives back what is answered. */
export const human = createWorkflow();
human.handle([startEvent], () => inputRequiredEvent.with({ prefix: 'Enter a number: ' }));
human.handle([humanResponseEvent], (_, { data }) => stopEvent.with(data.response));

/** Fails after it has shown something. */
export const failing = createWorkflow();
failing.handle([startEvent], async ({ sendEvent }) => {
  sendEvent(messageEvent.with({ text: 'before' }));
  await seconds(0);
  throw new Error('boom');
});

/** Counts the tasks of its session. */
const { withState } = createStatefulMiddleware(() => ({ tasks: 0 }));
export const counting = withState(createWorkflow());
counting.handle([startEvent], ({ state }) => {
  state.tasks += 1;
  return stopEvent.with(state.tasks);
});

/** Waits for what never comes, for half a second. */
const patient = createWorkflow();
patient.handle([startEvent], () => new Promise<void>(() => undefined));
export const waiting = { workflow: patient, startEvent, stopEvent, timeout: 0.5 };

/** The same as `echo`, but says so: to tell whether a deployment was reloaded. */
export const shout = createWorkflow();
shout.handle([startEvent], (_, { data }) => stopEvent.with(`${String(data['value'])}!`));

function seconds(count: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, count * 1000));
}
