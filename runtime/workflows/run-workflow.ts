/** Runs a workflow for one task: its input becomes the start event, what it sends is shown, the stop event ends it. */
import { eventLine, jsonText } from './event-line.ts';
import { findEvent } from './find-event.ts';
import type { LoadedWorkflow } from './load-workflow.ts';
import type { KeptState, RunOrder, SentEvent, TaskEnd, TaskReport } from './protocol.ts';
import type { SessionStates } from './session-states.ts';
import { isObject, type EventData, type HandlerCall, type WorkflowContext } from './workflow-shapes.ts';

export interface RunningWorkflow {
  /** What the workflow does not know is dropped: it may wait for something else. */
  send(event: SentEvent): void;
  /** Nothing more is told. */
  drop(): void;
  /** Something of it was thrown where nobody could catch it. */
  blame(problem: unknown): void;
}

export interface RunSurroundings {
  readonly loaded: LoadedWorkflow;
  readonly states: SessionStates;
  /** Called in the order of what happens, and no more after an end. */
  readonly report: (report: TaskReport) => void;
}

/** Starts at once. Never throws: what the workflow throws is its failure. */
export function runWorkflow(order: RunOrder, surroundings: RunSurroundings): RunningWorkflow {
  const run: Run = { ...surroundings, order, received: new WeakSet(), over: false };
  run.states.join(order.session);
  const context = attempt(run, () => openContext(run));
  if (context !== undefined) attempt(run, () => start(run, context));
  return {
    send: (event) => void (context !== undefined && attempt(run, () => deliver(run, context, event))),
    drop: () => close(run),
    blame: (problem) =>
      end(run, { kind: 'failed', problem: `Error outside of a step: ${messageOf(problem)}`, worn: true }),
  };
}

interface Run extends RunSurroundings {
  readonly order: RunOrder;
  /** What came from outside is not shown. */
  readonly received: WeakSet<object>;
  /** What is kept for the session. */
  state?: unknown;
  over: boolean;
}

function openContext(run: Run): WorkflowContext {
  const context = run.loaded.workflow.createContext(JSON.parse(run.order.input));
  const known = run.states.recall(run.order.session, run.order.state);
  if (context.state !== undefined && known !== undefined) context.state = known;
  else if (context.state !== undefined) run.states.remember(run.order.session, context.state);
  run.state = context.state;
  return context;
}

function start(run: Run, context: WorkflowContext): void {
  const { startEvent, stopEvent, events } = run.loaded;
  watchHandlers(run, context);
  for (const event of new Set([...events.values(), stopEvent])) {
    if (event === startEvent) continue;
    const ends = event === stopEvent;
    const show = (sent: EventData) => tell(run, { kind: 'shown', line: eventLine(event, sent.data) });
    const stop = (sent: EventData) => end(run, { kind: 'finished', result: jsonText(sent.data) });
    const hear = ends ? stop : show;
    context.stream.on(event, (sent) => void (run.received.has(sent) || attempt(run, () => hear(sent))));
  }
  // Nobody reads the stream itself: it would only fill the memory.
  context.stream.cancel().catch(() => undefined);
  send(run, context, startEvent.with(JSON.parse(run.order.input)));
}

/** The library lets what asynchronous handlers throw go lost; the step that failed shall be named. */
function watchHandlers(run: Run, context: WorkflowContext): void {
  context.__internal__call_context?.subscribe((call, next) => {
    const { handler } = call;
    const step = stepName(run, call);
    const failed = (problem: unknown): void => fail(run, `Error in step '${step}': ${messageOf(problem)}`);
    call.handler = (...given) => {
      try {
        const result = handler(...given);
        return result instanceof Promise ? result.catch(failed) : result;
      } catch (problem) {
        return failed(problem);
      }
    };
    next(call);
  });
}

/** Most handlers have no name of their own: they are called like the event that they take. */
function stepName({ loaded: { events } }: Run, { handler, inputs = [] }: HandlerCall): string {
  if (handler.name !== '') return handler.name;
  return [...events].find(([, event]) => inputs.some((input) => event.include(input)))?.[0] ?? 'without a name';
}

function deliver(run: Run, context: WorkflowContext, { name, content }: SentEvent): void {
  const event = findEvent(run.loaded.events, name);
  if (event === undefined || event === run.loaded.startEvent || event === run.loaded.stopEvent) return;
  send(run, context, event.with(JSON.parse(content)));
}

function send(run: Run, context: WorkflowContext, event: EventData): void {
  run.received.add(event);
  if (!run.over) context.sendEvent(event);
}

function attempt<Result>(run: Run, work: () => Result): Result | undefined {
  try {
    return work();
  } catch (problem) {
    fail(run, messageOf(problem));
    return undefined;
  }
}

function fail(run: Run, problem: string): void {
  end(run, { kind: 'failed', problem });
}

function end(run: Run, end: TaskEnd): void {
  tell(run, { ...end, ...stateOf(run) });
  close(run);
}

function close(run: Run): void {
  if (!run.over) run.states.leave(run.order.session);
  run.over = true;
}

function tell(run: Run, report: TaskReport): void {
  if (!run.over) run.report(report);
}

/** A state that is no JSON lives as long as the process. */
function stateOf({ state, states }: Run): { readonly state?: KeptState } {
  if (!isObject(state) && !Array.isArray(state)) return {};
  try {
    return { state: { text: jsonText(state), keeper: states.sign() } };
  } catch {
    return {};
  }
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
