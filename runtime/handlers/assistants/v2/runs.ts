/** The operations of version 2 on runs and their steps. */
import type { BetaThreadsRunsHandlers, BetaThreadsRunsStepsHandlers } from '#generated/assistants-v2/server';
import type { Ports } from '../../../domain/assistants/ports.ts';
import { cancelRun } from '../../../domain/assistants/runs/cancel-run.ts';
import { createRun } from '../../../domain/assistants/runs/create-run.ts';
import { getRun, getStep, listRuns, listSteps, modifyRun } from '../../../domain/assistants/runs/read-runs.ts';
import { submitToolOutputs } from '../../../domain/assistants/runs/submit-tool-outputs.ts';
import { listOf } from '../list-of.ts';
import type { AssistantsContext } from '../stream-memory.ts';
import { runV2, stepV2, type Including } from './project-v2.ts';
import { newRunV2 } from './read-v2.ts';
import { streamedRun } from './run-stream.ts';

export function runHandlersV2(ports: Ports): BetaThreadsRunsHandlers<AssistantsContext> {
  return {
    createRun: async ({ path: thread, query, body, signal }, context) => {
      const { tenant } = context;
      const start = () => createRun(ports, { ...thread, tenant }, { wanted: newRunV2(body), signal });
      if (body.stream !== true) return { status: 200, body: runV2((await start()).run) };
      const begin = async () => ({ ...(await start()), from: 0 });
      return streamedRun(ports, context, { begin, signal, ...including(query) });
    },
    listRuns: async ({ path, query }, { tenant }) => ({
      status: 200,
      body: listOf(await listRuns(ports, { ...path, tenant }, query), runV2),
    }),
    getRun: async ({ path }, { tenant }) => ({
      status: 200,
      body: runV2(await getRun(ports.store, { ...path, tenant })),
    }),
    modifyRun: async ({ path, body }, { tenant }) => ({
      status: 200,
      body: runV2(await modifyRun(ports, { ...path, tenant }, body.metadata)),
    }),
    cancelRun: async ({ path }, { tenant }) => ({
      status: 200,
      body: runV2(await cancelRun(ports, { ...path, tenant })),
    }),
    submitToolOutputsToRun: async ({ path: given, body, signal }, context) => {
      const path = { ...given, tenant: context.tenant };
      const submit = () => submitToolOutputs(ports, path, body.tool_outputs);
      if (body.stream !== true) return { status: 200, body: runV2((await submit()).run) };
      return streamedRun(ports, context, { begin: async () => ({ path, from: (await submit()).from }), signal });
    },
  };
}

export function stepHandlersV2(ports: Ports): BetaThreadsRunsStepsHandlers<AssistantsContext> {
  return {
    listRunSteps: async ({ path, query }, { tenant }) => ({
      status: 200,
      body: listOf(await listSteps(ports, { ...path, tenant }, query), (step) => stepV2(step, including(query))),
    }),
    getRunStep: async ({ path, query }, { tenant }) => {
      const { step_id, ...run } = path;
      return { status: 200, body: stepV2(await getStep(ports.store, { ...run, tenant }, step_id), including(query)) };
    },
  };
}

/** The parameter has but one value. */
function including(query: { readonly 'include[]'?: readonly string[] }): Including {
  return { content: (query['include[]'] ?? []).length > 0 };
}
