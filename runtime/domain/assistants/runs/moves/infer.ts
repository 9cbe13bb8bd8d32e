/** A move of a run: the model is asked, and every piece of its answer is shown as it comes. */
import type { ModelEvent } from '../../../../models/model.ts';
import { emptyAnswer, extendAnswer, type ModelAnswer } from '../../../model-answer.ts';
import { Parked } from '../../../play.ts';
import { chatRequest } from '../../conversation/chat-request.ts';
import { newId } from '../../identifiers.ts';
import { noUsage, type Usage } from '../../records/run.ts';
import { modelNotFound } from '../../refusals.ts';
import { callDeltas, callOf, stepDelta, wholeCalls } from '../calls.ts';
import { append, type RunDriving } from './driving.ts';
import { newStep, stepEvent } from '../new-objects.ts';
import { openMessage, openStep } from '../run-state.ts';
import { closeMessage, sayText } from './say.ts';

/** Something came for the run while the model spoke; what it said so far stays where it is. */
export class Interrupted extends Error {
  constructor() {
    super('the answer was interrupted');
    this.name = 'Interrupted';
  }
}

/** Asks for the `attempt`-th time. Throws what the provider throws, and what `append` throws. */
export async function infer(driving: RunDriving, attempt: number): Promise<void> {
  const used = new Set(driving.state.steps.flatMap(callIds));
  let answer = emptyAnswer;
  for await (const event of ask(driving, attempt)) {
    const known = answer.calls.length;
    const fresh = () => newId(driving.ports.ids, 'call');
    answer = extendAnswer(answer, unique(event, used, fresh), fresh);
    if (event.kind === 'text') await sayText(driving, event.text);
    if (event.kind === 'tool-call') await showCall(driving, answer, { ...event, known });
  }
  if (driving.signal.aborted) throw new Parked();
  if (driving.attention.aborted) throw new Interrupted();
  await conclude(driving, answer);
}

/** A model may use an id again; each call of a run has its own. */
function unique(event: ModelEvent, used: Set<string>, fresh: () => string): ModelEvent {
  if (event.kind !== 'tool-call' || event.id === undefined || event.name === undefined) return event;
  const id = used.has(event.id) ? fresh() : event.id;
  used.add(id);
  return { ...event, id };
}

function callIds({ step_details: details }: RunDriving['state']['steps'][number]): readonly string[] {
  return details.type === 'tool_calls' ? details.tool_calls.map((call) => call.id) : [];
}

async function* ask(driving: RunDriving, attempt: number): AsyncGenerator<ModelEvent> {
  const { ports, state } = driving;
  const provider = ports.models.find(state.run.model);
  if (provider === undefined) throw modelNotFound(state.run.model);
  const signal = AbortSignal.any([driving.signal, driving.attention]);
  yield* provider.ask(await chatRequest(driving), { signal, attempt });
}

/** The pieces of calls to functions are shown as they come; those of other tools only when they are whole. */
async function showCall(driving: RunDriving, answer: ModelAnswer, event: CallPiece & { known: number }): Promise<void> {
  const index = answer.calls.findLastIndex((call) => call.index === event.index);
  const call = answer.calls[index];
  if (call === undefined || !mayCall(driving, index)) return;
  await closeText(driving);
  if (openStep(driving.state) === undefined) {
    const step = newStep(driving, { type: 'tool_calls', tool_calls: [] });
    await append(driving, [stepEvent('thread.run.step.created', step), stepEvent('thread.run.step.in_progress', step)]);
  }
  const step = openStep(driving.state);
  const deltas = callDeltas(driving.state.run.tools, {
    call,
    at: index,
    begun: index >= event.known,
    piece: event.arguments,
  });
  if (step === undefined || deltas.length === 0) return;
  await append(
    driving,
    deltas.map((delta) => stepDelta(step.id, [delta])),
  );
}

type CallPiece = Extract<ModelEvent, { kind: 'tool-call' }>;

/** Only one call where the client wants them one by one. */
function mayCall({ state }: RunDriving, index: number): boolean {
  return state.run.parallel_tool_calls || index === 0;
}

/** What was said before the calls is a message of its own; what the answer took belongs to the calls. */
async function closeText(driving: RunDriving): Promise<void> {
  if (openMessage(driving.state) !== undefined) await append(driving, closeMessage(driving, noUsage));
}

async function conclude(driving: RunDriving, answer: ModelAnswer): Promise<void> {
  const { run } = driving.state;
  const calls = answer.calls.filter((_, index) => mayCall(driving, index)).map((call) => callOf(run.tools, call));
  const usage = usageOf(answer);
  const step = openStep(driving.state);
  const whole = step === undefined || calls.length === 0 ? [] : wholeCalls(step.id, calls);
  const said = openMessage(driving.state) === undefined ? [] : closeMessage(driving, usage, answer.reason);
  await append(driving, [...whole, ...said, { note: { kind: 'answered', reason: answer.reason, usage, calls } }]);
}

function usageOf({ usage }: ModelAnswer): Usage {
  const { inputTokens = 0, outputTokens = 0 } = usage ?? {};
  return { prompt_tokens: inputTokens, completion_tokens: outputTokens, total_tokens: inputTokens + outputTokens };
}
