/** Drives a response: which function makes which move. */
import type { OpenAIResponseOutput } from '#generated/llama-stack/types';
import { perform, type Play } from '../../play.ts';
import type { DriveFor } from '../drive-run.ts';
import { shownFailure } from '../failure.ts';
import { invalid } from '../refusals.ts';
import { responseDriving, type ResponseDriving } from './moves/driving.ts';
import { fail, finish } from './moves/finish.ts';
import { handOver } from './moves/hand-over.ts';
import { closeMessage, infer } from './moves/infer.ts';
import { listServer, mendListing } from './moves/list-server.ts';
import { nextResponseMove, type ResponseMove } from './moves/next-response-move.ts';
import type { ResponseEvent } from './response-event.ts';
import { applyResponseRecord, foldResponse, type OpenItem, type ResponseState } from './response-state.ts';
import { callServerTool, mendServerCall } from './moves/server-call.ts';
import { responseRun } from './stored-response.ts';

/** Returns when the response rests or is to be left to someone else. Throws where the storage fails. */
export function driveResponse(options: DriveFor): Promise<void> {
  const { lease } = options;
  const play: Play<ResponseEvent, ResponseState, ResponseMove> = {
    fold: foldResponse,
    apply: applyResponseRecord,
    next: nextResponseMove,
    perform: (driving, move) => performers[move.kind](responseDriving(driving, options), move as never),
    fail: (driving, problem) => fail(responseDriving(driving, options), shownFailure(problem)),
  };
  return perform(play, { ...options, key: responseRun({ tenant: lease.tenant, response_id: lease.run }) });
}

type Performers = {
  readonly [Kind in ResponseMove['kind']]: (
    driving: ResponseDriving,
    move: Extract<ResponseMove, { kind: Kind }>,
  ) => Promise<void>;
};

const performers: Performers = {
  mend: (driving, { open }) => menders[open.item.type](driving, open),
  list: (driving, { server }) => listServer(driving, server),
  infer: (driving, { attempt }) => infer(driving, attempt),
  call: callServerTool,
  'hand-over': (driving, { calls }) => handOver(driving, calls),
  'refuse-call': async (_, { name }) => {
    throw invalid(`Unknown tool ${name} called`);
  },
  finish,
  'give-up': async () => {
    throw new Error('the response was interrupted too often');
  },
};

type Menders = {
  readonly [Type in OpenAIResponseOutput['type']]: (driving: ResponseDriving, open: OpenItem) => Promise<void>;
};

/** What would come next if the item had never been begun tells what it is about. */
function beforeItem({ state }: ResponseDriving): ResponseMove | undefined {
  const { open: _, ...closed } = state;
  return nextResponseMove(closed);
}

async function mendCall(driving: ResponseDriving, open: OpenItem): Promise<void> {
  const move = beforeItem(driving);
  if (move?.kind !== 'call') throw new Error('an item of a tool that was not called');
  await mendServerCall(driving, open, move);
}

const menders: Menders = {
  message: closeMessage,
  mcp_call: mendCall,
  web_search_call: mendCall,
  file_search_call: mendCall,
  mcp_list_tools: async (driving, open) => {
    const move = beforeItem(driving);
    if (move?.kind !== 'list') throw new Error('a list of tools that was not asked for');
    await mendListing(driving, move.server, open);
  },
  function_call: async () => {
    throw new Error('a function call is shown whole or not at all');
  },
};
