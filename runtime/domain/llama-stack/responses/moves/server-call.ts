/** A move of a response: a tool of the server is called. That it will be called is shown, and in the log, before it is. */
import type { OpenAIResponseOutput } from '#generated/llama-stack/types';
import type { AnswerCall } from '../../../model-answer.ts';
import { Parked } from '../../../play.ts';
import { answerName, newItem, type ResponseDriving, type Showing } from './driving.ts';
import { fileSearchPart } from './file-search.ts';
import { mcpPart } from './mcp-call.ts';
import type { ItemPlace } from './message-item.ts';
import type { CallableTool } from './next-response-move.ts';
import type { Unnumbered } from '../response-event.ts';
import type { OpenItem } from '../response-state.ts';
import { webSearchPart } from './web-search.ts';

/** One kind of server tool: how its item looks, what is shown about it, and how it is run. */
export interface ServerCallPart {
  readonly prefix: string;
  /** The item before it is run. */
  readonly begun: (id: string) => OpenAIResponseOutput;
  /** What is shown between the item and its run. */
  readonly announce: (at: ItemAt) => readonly Unnumbered[];
  /** Whether it may be run again after an interruption. */
  readonly idempotent: boolean;
  readonly run: (id: string) => Promise<ServerCallOutcome>;
  /** The outcome of a run that was cut off and may not be repeated. */
  readonly unknown: (id: string) => ServerCallOutcome;
  readonly finish: (at: ItemAt, outcome: ServerCallOutcome) => Unnumbered;
}

export interface ItemAt {
  readonly item_id: string;
  readonly output_index: number;
}

export interface ServerCallOutcome {
  readonly item: OpenAIResponseOutput;
  /** What the model is told. */
  readonly text: string;
  readonly failed: boolean;
}

export interface ServerCall {
  readonly call: AnswerCall;
  readonly tool: CallableTool;
}

export async function callServerTool(driving: ResponseDriving, { call, tool }: ServerCall): Promise<void> {
  const part = partOf(driving, { call, tool });
  const place = newItem(driving, part.prefix);
  const { response_id, id, index } = place;
  await driving.show([
    { frame: { type: 'response.output_item.added', response_id, output_index: index, item: part.begun(id) } },
    ...part.announce({ item_id: id, output_index: index }).map((frame) => ({ frame })),
  ]);
  await complete(driving, { place, call, outcome: await part.run(id), part });
}

/** Goes on with a call that was cut off: runs it again if that does no harm, else says that its outcome is not known. */
export async function mendServerCall(
  driving: ResponseDriving,
  open: OpenItem,
  { call, tool }: ServerCall,
): Promise<void> {
  const part = partOf(driving, { call, tool });
  const id = open.item.id ?? '';
  const place = { response_id: driving.state.plan.response_id, id, index: open.index };
  const outcome = part.idempotent ? await part.run(id) : part.unknown(id);
  await complete(driving, { place, call, outcome, part });
}

type Parts = {
  readonly [Kind in CallableTool['kind']]: (
    driving: ResponseDriving,
    call: AnswerCall,
    tool: Extract<CallableTool, { kind: Kind }>,
  ) => ServerCallPart;
};

const parts: Parts = { 'web-search': webSearchPart, 'file-search': fileSearchPart, mcp: mcpPart };

function partOf(driving: ResponseDriving, { call, tool }: ServerCall): ServerCallPart {
  return parts[tool.kind](driving, call, tool as never);
}

interface Completing {
  readonly place: ItemPlace;
  readonly call: AnswerCall;
  readonly outcome: ServerCallOutcome;
  readonly part: ServerCallPart;
}

async function complete(driving: ResponseDriving, { place, call, outcome, part }: Completing): Promise<void> {
  if (driving.signal.aborted) throw new Parked();
  const { response_id, id, index } = place;
  const done: Showing = {
    frame: { type: 'response.output_item.done', response_id, output_index: index, item: outcome.item },
    note: {
      memory: {
        answer: answerName(driving.state, driving.state.answers.length - 1),
        call: { id: call.id, name: call.name, arguments: call.pieces.join('') },
        outcome: outcome.text,
      },
    },
  };
  await driving.show([{ frame: part.finish({ item_id: id, output_index: index }, outcome) }, done]);
}
