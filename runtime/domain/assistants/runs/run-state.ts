/** Where a run stands, as the fold of its events: the only memory that its driver has. */
import type { LogRecord } from '../../../run-log/run-log.ts';
import type { FinishReason } from '../../../models/model.ts';
import type { Message } from '../records/message.ts';
import { addUsage, noUsage, type Run, type Usage } from '../records/run.ts';
import type { RunStep, ToolCall } from '../records/step.ts';
import { extendCalls, extendMessage } from './apply-delta.ts';
import type { RunEvent, RunFrame, RunNote, RunPlan } from './run-event.ts';

export interface RunState {
  readonly plan: RunPlan;
  readonly run: Run;
  /** In the order in which they were made; only the last may be open. */
  readonly steps: readonly RunStep[];
  /** Those that the run made. */
  readonly messages: readonly Message[];
  /** How many answers the model has given, those that were cut off included. */
  readonly answers: number;
  /** Which of them were cut off, counted from 0. */
  readonly cutOff: readonly number[];
  /** Why the last of these answers ended, and whether it called anything. */
  readonly answered?: { readonly reason: FinishReason; readonly calls: boolean };
  readonly usage: Usage;
  /** The call of the server that was begun and is not over. */
  readonly calling?: string;
  /** The calls of the server that are over. */
  readonly answeredCalls: readonly string[];
  /** Seconds that tools of the server took: they do not count against the time of the run. */
  readonly toolTime: number;
  /** Files that code of this run has made, by their names. */
  readonly files: { readonly [name: string]: string };
  /** How often answers were cut off since the last that was not. */
  readonly interruptions: number;
  /** The index of the next event. */
  readonly next: number;
}

/** Folds the whole log of a run. Throws for a log that does not begin with the start of one. */
export function foldRun(records: readonly LogRecord<RunEvent>[]): RunState {
  const plan = records.map(({ event }) => event.note).find((note) => note?.kind === 'planned')?.plan;
  const run = records.map(({ event }) => createdRun(event)).find((each) => each !== undefined);
  if (plan === undefined || run === undefined) throw new Error('the log does not begin with a run');
  return records.reduce<RunState>(applyRecord, { ...blank, plan, run });
}

function createdRun({ frame }: RunEvent): Run | undefined {
  return frame?.event === 'thread.run.created' ? frame.data : undefined;
}

const blank: Omit<RunState, 'plan' | 'run'> = {
  steps: [],
  messages: [],
  answers: 0,
  cutOff: [],
  usage: noUsage,
  answeredCalls: [],
  toolTime: 0,
  files: {},
  interruptions: 0,
  next: 0,
};

export function applyRecord(state: RunState, { event }: LogRecord<RunEvent>): RunState {
  return applyEvent(state, event);
}

/** The state after one more event. */
export function applyEvent(state: RunState, { frame, note }: RunEvent): RunState {
  const shown = frame === undefined ? state : applyFrame(state, frame);
  const noted = note === undefined ? shown : applyNote(shown, note);
  return { ...noted, next: state.next + 1 };
}

function applyFrame(state: RunState, frame: RunFrame): RunState {
  if (frame.event === 'thread.created') return state;
  if (frame.event === 'thread.message.delta') {
    return { ...state, messages: changeLast(state.messages, (message) => extendMessage(message, frame.data)) };
  }
  if (frame.event === 'thread.run.step.delta') {
    return withCalls(state, (calls) => extendCalls(calls, frame.data.tool_calls));
  }
  if (isStepFrame(frame)) return { ...state, steps: withObject(state.steps, frame.data) };
  if (isMessageFrame(frame)) return { ...state, messages: withObject(state.messages, frame.data) };
  return { ...state, run: frame.data };
}

export function isStepFrame(frame: RunFrame): frame is Extract<RunFrame, { data: RunStep }> {
  return frame.event.startsWith('thread.run.step.') && frame.event !== 'thread.run.step.delta';
}

export function isMessageFrame(frame: RunFrame): frame is Extract<RunFrame, { data: Message }> {
  return frame.event.startsWith('thread.message.') && frame.event !== 'thread.message.delta';
}

type Notes = {
  readonly [Kind in RunNote['kind']]: (state: RunState, note: Extract<RunNote, { kind: Kind }>) => RunState;
};

const notes: Notes = {
  planned: (state) => state,
  answered: (state, { reason, usage, calls }) => {
    const heard = {
      ...state,
      answers: state.answers + 1,
      answered: { reason, calls: calls.length > 0 },
      usage: addUsage(state.usage, usage),
      interruptions: 0,
    };
    if (calls.length === 0) return heard;
    const spent = changeLast(heard.steps, (step) => ({ ...step, spent: usage }));
    return withCalls({ ...heard, steps: spent }, () => calls);
  },
  calling: (state, { call }) => ({ ...state, calling: call }),
  called: (state, { call, files, took }) => {
    const { calling: _, ...idle } = state;
    return {
      ...withCalls(idle, (calls) => calls.map((each) => (each.id === call.id ? call : each))),
      answeredCalls: [...state.answeredCalls, call.id],
      toolTime: state.toolTime + took,
      files: { ...state.files, ...files },
    };
  },
  interrupted: (state) => ({
    ...state,
    answers: state.answers + 1,
    cutOff: [...state.cutOff, state.answers],
    interruptions: state.interruptions + 1,
  }),
};

function applyNote(state: RunState, note: RunNote): RunState {
  return notes[note.kind](state, note as never);
}

/** Until when the run may take; seconds since 1970, or nothing where it is over. */
export function deadlineOf({ run, toolTime }: RunState): number | null {
  return run.expires_at === null ? null : run.expires_at + toolTime;
}

/** The steps of an answer that never came to its end. */
export function tornSteps(state: RunState): readonly RunStep[] {
  return state.steps.filter((step) => step.answer >= state.answers);
}

/** The step that is not over, which is the last one. */
export function openStep(state: RunState): RunStep | undefined {
  const last = state.steps.at(-1);
  return last?.status === 'in_progress' ? last : undefined;
}

/** The message that is not over. */
export function openMessage(state: RunState): Message | undefined {
  const last = state.messages.at(-1);
  return last?.status === 'in_progress' ? last : undefined;
}

/** The calls of the open step, if it is one of calls. */
export function openCalls(state: RunState): readonly ToolCall[] {
  const details = openStep(state)?.step_details;
  return details?.type === 'tool_calls' ? details.tool_calls : [];
}

function withCalls(state: RunState, change: (calls: readonly ToolCall[]) => readonly ToolCall[]): RunState {
  const steps = changeLast(state.steps, (step): RunStep =>
    step.step_details.type === 'tool_calls'
      ? { ...step, step_details: { type: 'tool_calls', tool_calls: change(step.step_details.tool_calls) } }
      : step,
  );
  return { ...state, steps };
}

function changeLast<Item>(list: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const last = list.at(-1);
  return last === undefined ? list : list.with(-1, change(last));
}

function withObject<Item extends { readonly id: string }>(list: readonly Item[], item: Item): readonly Item[] {
  const at = list.findIndex((each) => each.id === item.id);
  return at === -1 ? [...list, item] : list.with(at, item);
}
