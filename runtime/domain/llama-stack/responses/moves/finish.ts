/** The last move of a response: it is stored as it now is, and shown as complete, in one transaction. */
import type { Transaction } from '../../../../storage/store.ts';
import type { ShownFailure } from '../../failure.ts';
import { noteRest } from '../../retention.ts';
import type { ResponseDriving } from './driving.ts';
import { responseNow } from '../response-state.ts';
import { responsePlace } from '../stored-response.ts';

/** A response that was deleted meanwhile is not stored again. */
export async function finish(driving: ResponseDriving): Promise<void> {
  const { plan, answers, memories } = driving.state;
  const status = answers.at(-1)?.cutShort === true ? 'incomplete' : 'completed';
  const response = responseNow(driving.state, status);
  const { response_id, input } = plan;
  const stored = { response_id, response, input, memories: { ...plan.memories, ...memories } };
  await driving.show([{ frame: { type: `response.${status}`, response } }], {
    rests: true,
    also: async (transaction) => {
      if (plan.store) await transaction.replace(responsePlace({ tenant: driving.caller.tenant, response_id }), stored);
      await noteEnd(driving, transaction);
    },
  });
}

/** What failed is not stored; who reads the stream is told in the way of the older servers. */
export async function fail(driving: ResponseDriving, { status, detail }: ShownFailure): Promise<void> {
  const place = responsePlace({ tenant: driving.caller.tenant, response_id: driving.state.plan.response_id });
  await driving.append([{ frame: { error: { message: `${status}: ${detail}` } } }], {
    rests: true,
    also: async (transaction) => {
      await transaction.delete(place);
      await noteEnd(driving, transaction);
    },
  });
}

function noteEnd({ ports, caller, state }: ResponseDriving, transaction: Transaction): Promise<void> {
  const path = { tenant: caller.tenant, agent_id: '', session_id: '', turn_id: state.plan.response_id };
  return noteRest(ports, transaction, { kind: 'response', path });
}
