/** The workflows that the stories of the LlamaDeploy clients deploy. */
import { createWorkflow, workflowEvent } from '@llamaindex/workflow-core';
import { createStatefulMiddleware } from '@llamaindex/workflow-core/middleware/state';

export const startEvent = workflowEvent<{ readonly [name: string]: unknown }>();
export const stopEvent = workflowEvent<unknown>();
export const messageEvent = workflowEvent<object>();
export const inputRequiredEvent = workflowEvent<{ readonly prefix: string }>();
export const humanResponseEvent = workflowEvent<{ readonly response: string }>();

/** Greets by name, or gives back what it was given. */
export const echo = createWorkflow();
echo.handle([startEvent], (_, { data }) => stopEvent.with('name' in data ? `Hello, ${String(data['name'])}!` : data));

/** Greets in another language: what a reload brings. */
export const other = createWorkflow();
other.handle([startEvent], (_, { data }) => stopEvent.with(`Ciao, ${String(data['name'])}!`));

/** Three messages, one after another. */
export const stream = createWorkflow();
stream.handle([startEvent], async ({ sendEvent }) => {
  for (const number of [1, 2, 3]) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    sendEvent(messageEvent.with({ text: `message number ${number}`, _data: { extra: number - 1 } }));
  }
  return stopEvent.with('Done.');
});

/** Waits for a human. */
export const hitl = createWorkflow();
hitl.handle([startEvent], () => inputRequiredEvent.with({ prefix: 'Enter a number: ' }));
hitl.handle([humanResponseEvent], (_, { data }) => stopEvent.with(data.response));

/** Counts the tasks of its session. */
const { withState } = createStatefulMiddleware(() => ({ tasks: 0 }));
export const counting = withState(createWorkflow());
counting.handle([startEvent], ({ state }) => {
  state.tasks += 1;
  return stopEvent.with(state.tasks);
});
