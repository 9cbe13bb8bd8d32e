/** Where a response stands, as the fold of its events. */
import type {
  OpenAIResponseObject,
  OpenAIResponseObjectStream,
  OpenAIResponseOutput,
  OpenAIResponseUsage,
} from '#generated/llama-stack/types';
import type { LogRecord } from '../../../run-log/run-log.ts';
import type { ItemMemories } from './item-memory.ts';
import type { AnswerNote, ListedServer, ResponseEvent, ResponseNote } from './response-event.ts';
import type { ResponsePlan } from './response-plan.ts';

export interface ResponseState {
  readonly plan: ResponsePlan;
  /** The number of the next event that is shown. */
  readonly sequence: number;
  readonly output: readonly OpenAIResponseOutput[];
  /** An item that was added and is not done. */
  readonly open?: OpenItem;
  readonly memories: ItemMemories;
  readonly servers: readonly ListedServer[];
  readonly answers: readonly AnswerNote[];
  /** How many items were done since the last answer: one for each call that was dealt with. */
  readonly doneSinceAnswer: number;
  readonly interruptions: number;
  readonly rests: boolean;
}

export interface OpenItem {
  readonly item: OpenAIResponseOutput;
  readonly index: number;
  /** The text that it has so far. */
  readonly text: string;
}

/** Folds the whole log of a response. Throws for a log that does not begin with the start of one. */
export function foldResponse(records: readonly LogRecord<ResponseEvent>[]): ResponseState {
  const [first, ...others] = records;
  const plan = first?.event.note?.plan;
  if (first === undefined || plan === undefined) throw new Error('the log does not begin with a response');
  const state: ResponseState = {
    plan,
    sequence: 1,
    output: [],
    memories: {},
    servers: [],
    answers: [],
    doneSinceAnswer: 0,
    interruptions: 0,
    rests: first.rests,
  };
  return others.reduce(applyResponseRecord, state);
}

/** The state after one more event. */
export function applyResponseRecord(state: ResponseState, { event, rests }: LogRecord<ResponseEvent>): ResponseState {
  const { frame, note } = event;
  const moved = { ...state, rests, sequence: frame === undefined ? state.sequence : state.sequence + 1 };
  const shown = frame !== undefined && 'type' in frame ? applyFrame(moved, frame, note) : moved;
  return applyNote(shown, note);
}

function applyFrame(state: ResponseState, frame: OpenAIResponseObjectStream, note: ResponseNote = {}): ResponseState {
  if (frame.type === 'response.output_item.added') {
    return { ...state, open: { item: frame.item, index: frame.output_index, text: '' } };
  }
  if (frame.type === 'response.output_text.delta' && state.open !== undefined) {
    return { ...state, open: { ...state.open, text: state.open.text + frame.delta } };
  }
  if (frame.type !== 'response.output_item.done') return state;
  const { open: _, ...closed } = state;
  const interrupted = note.memory?.interrupted === true;
  return {
    ...closed,
    output: [...state.output, frame.item],
    doneSinceAnswer: state.doneSinceAnswer + 1,
    interruptions: interrupted ? state.interruptions + 1 : state.interruptions,
    memories:
      note.memory === undefined || frame.item.id === null
        ? state.memories
        : { ...state.memories, [frame.item.id]: note.memory },
  };
}

function applyNote(state: ResponseState, note: ResponseNote = {}): ResponseState {
  const servers = note.server === undefined ? state.servers : [...state.servers, note.server];
  if (note.answered === undefined) return { ...state, servers };
  return { ...state, servers, answers: [...state.answers, note.answered], doneSinceAnswer: 0, interruptions: 0 };
}

/** The response as it now is. */
export function responseNow(state: ResponseState, status: OpenAIResponseObject['status']): OpenAIResponseObject {
  const { plan } = state;
  return {
    id: plan.response_id,
    object: 'response',
    created_at: plan.created_at,
    status,
    error: null,
    incomplete_details: status === 'incomplete' ? { reason: 'max_output_tokens' } : null,
    model: plan.model,
    output: [...state.output],
    parallel_tool_calls: false,
    previous_response_id: plan.previous_response_id,
    temperature: plan.temperature,
    text: plan.text,
    top_p: null,
    truncation: null,
    user: null,
    usage: usageOf(state),
  };
}

/** Known only where every answer told its own. */
function usageOf({ answers }: ResponseState): OpenAIResponseUsage | null {
  const usages = answers.flatMap((answer) => answer.usage ?? []);
  if (usages.length === 0 || usages.length < answers.length) return null;
  const input_tokens = usages.reduce((sum, usage) => sum + usage.inputTokens, 0);
  const output_tokens = usages.reduce((sum, usage) => sum + usage.outputTokens, 0);
  return {
    input_tokens,
    output_tokens,
    total_tokens: input_tokens + output_tokens,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens_details: { reasoning_tokens: 0 },
  };
}
