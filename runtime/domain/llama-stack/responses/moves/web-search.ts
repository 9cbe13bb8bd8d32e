/** A web search within a response. */
import type { AnswerCall } from '../../../model-answer.ts';
import { parseArguments } from '../../../model-answer.ts';
import { outcomeText } from '../../../../tools/tool.ts';
import { webSearchGroup } from '../../../../tools/web-search.ts';
import type { ResponseDriving } from './driving.ts';
import type { ServerCallOutcome, ServerCallPart } from './server-call.ts';

export function webSearchPart(driving: ResponseDriving, call: AnswerCall): ServerCallPart {
  return {
    prefix: 'ws_',
    begun: (id) => ({ type: 'web_search_call', id, status: 'in_progress' }),
    announce: (at) => [
      { type: 'response.web_search_call.in_progress', ...at },
      { type: 'response.web_search_call.searching', ...at },
    ],
    idempotent: true,
    run: (id) => search(driving, call, id),
    unknown: (id) => failed(id),
    finish: (at) => ({ type: 'response.web_search_call.completed', ...at }),
  };
}

/** A search that fails does not end the response: the model is told, and the item says so. */
async function search(driving: ResponseDriving, call: AnswerCall, id: string): Promise<ServerCallOutcome> {
  const { ports, caller, signal } = driving;
  if (ports.webSearch === undefined) return failed(id);
  const given = parseArguments(call.pieces.join('')) ?? {};
  try {
    const outcome = await webSearchGroup(ports.webSearch).call(
      { tool: call.name, arguments: given },
      { ...caller, signal },
    );
    return { item: { type: 'web_search_call', id, status: 'completed' }, text: outcomeText(outcome), failed: false };
  } catch {
    return failed(id);
  }
}

function failed(id: string): ServerCallOutcome {
  return { item: { type: 'web_search_call', id, status: 'failed' }, text: 'The search failed.', failed: true };
}
