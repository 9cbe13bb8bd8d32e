/** Starts a response: everything that can be refused is refused here, before anything is shown. */
import type { CreateOpenaiResponseRequest } from '#generated/llama-stack/types';
import { unixSeconds } from '../../../clock.ts';
import type { Transaction } from '../../../storage/store.ts';
import type { Caller, Ports } from '../ports.ts';
import { requireModel } from '../require-model.ts';
import { completeInput } from './complete-input.ts';
import { mcpHeadersOf, planResponseTools } from './plan-response-tools.ts';
import { numbered, type ResponseEvent } from './response-event.ts';
import type { ResponsePlan } from './response-plan.ts';
import { foldResponse, responseNow } from './response-state.ts';
import { findResponse, responsePlace, responseRun, type ResponsePath } from './stored-response.ts';
import { completeText } from './text-format.ts';

export interface StartResponse {
  readonly caller: Caller;
  readonly request: CreateOpenaiResponseRequest;
  readonly signal: AbortSignal;
}

/** The response is on its way when this returns. */
export async function startResponse(ports: Ports, { caller, request, signal }: StartResponse): Promise<ResponsePath> {
  await requireModel(ports, request.model, signal);
  const previous = await previousResponse(ports, caller, request.previous_response_id ?? undefined);
  const path = { tenant: caller.tenant, response_id: `resp-${ports.ids.uuid()}` };
  const plan = planResponse(ports, { path, request, previous });
  const mcpHeaders = new Map([...(caller.mcpHeaders ?? []), ...mcpHeadersOf(request.tools ?? [])]);
  ports.callers.remember(path.response_id, { ...caller, mcpHeaders });
  await ports.store.transaction((transaction) => begin(ports, transaction, { path, plan }));
  return path;
}

async function previousResponse(ports: Ports, { tenant }: Caller, response_id: string | undefined) {
  return response_id === undefined ? undefined : findResponse(ports.store, { tenant, response_id });
}

interface Planning {
  readonly path: ResponsePath;
  readonly request: CreateOpenaiResponseRequest;
  readonly previous: Awaited<ReturnType<typeof previousResponse>>;
}

/** The effective input is what the previous response read and wrote, and then what is new. */
function planResponse(ports: Ports, { path, request, previous }: Planning): ResponsePlan {
  const before = previous === undefined ? [] : [...previous.input, ...previous.response.output];
  return {
    response_id: path.response_id,
    created_at: unixSeconds(ports.clock),
    model: request.model,
    instructions: request.instructions ?? null,
    previous_response_id: previous?.response_id ?? null,
    temperature: request.temperature ?? null,
    text: completeText(request.text),
    store: request.store ?? true,
    maxInferences: request.max_infer_iters ?? 10,
    input: [...before, ...completeInput(ports.ids, request.input)],
    memories: previous?.memories ?? {},
    tools: planResponseTools(ports, request.tools ?? []),
  };
}

interface Beginning {
  readonly path: ResponsePath;
  readonly plan: ResponsePlan;
}

/** Everything that makes a response exist, at once. It takes its place in the list now, and is seen there once it is made. */
async function begin(ports: Ports, transaction: Transaction, { path, plan }: Beginning): Promise<void> {
  const state = foldResponse([{ index: 0, event: { note: { plan } }, rests: false }]);
  const response = responseNow(state, 'in_progress');
  const events: ResponseEvent[] = [
    { frame: numbered({ type: 'response.created', response }, 0), note: { plan } },
    { frame: numbered({ type: 'response.in_progress', response }, 1) },
  ];
  if (plan.store) {
    const { response_id, input, memories } = plan;
    await transaction.insert(responsePlace(path), { response_id, input, memories }, plan.model);
  }
  await ports.log.append(transaction, responseRun(path), { at: 0, events });
  await ports.engine.enqueue(transaction, { kind: 'response', tenant: path.tenant, run: path.response_id });
}
