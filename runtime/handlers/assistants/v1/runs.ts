/** The operations of version 1 on runs and their steps. */
import type { BetaThreadsRunsHandlers, BetaThreadsRunsStepsHandlers } from '#generated/assistants-v1/server';
import type { Ports } from '../../../domain/assistants/ports.ts';
import { cancelRun } from '../../../domain/assistants/runs/cancel-run.ts';
import { createRun } from '../../../domain/assistants/runs/create-run.ts';
import { getRun, getStep, listRuns, listSteps, modifyRun } from '../../../domain/assistants/runs/read-runs.ts';
import { submitToolOutputs } from '../../../domain/assistants/runs/submit-tool-outputs.ts';
import type { RequestContext } from '../../../request-context.ts';
import { listOf } from '../list-of.ts';
import { runV1, stepV1 } from './project-v1.ts';
import { newRunV1 } from './read-v1.ts';

export function runHandlersV1(ports: Ports): BetaThreadsRunsHandlers<RequestContext> {
  return {
    createRun: async ({ path, body, signal }, { tenant }) => {
      const { run } = await createRun(ports, { ...path, tenant }, { wanted: newRunV1(body), signal });
      return { status: 200, body: runV1(run) };
    },
    listRuns: async ({ path, query }, { tenant }) => ({
      status: 200,
      body: listOf(await listRuns(ports, { ...path, tenant }, query), runV1),
    }),
    getRun: async ({ path }, { tenant }) => ({
      status: 200,
      body: runV1(await getRun(ports.store, { ...path, tenant })),
    }),
    modifyRun: async ({ path, body }, { tenant }) => ({
      status: 200,
      body: runV1(await modifyRun(ports, { ...path, tenant }, body.metadata)),
    }),
    cancelRun: async ({ path }, { tenant }) => ({
      status: 200,
      body: runV1(await cancelRun(ports, { ...path, tenant })),
    }),
    submitToolOutputsToRun: async ({ path, body }, { tenant }) => {
      const { run } = await submitToolOutputs(ports, { ...path, tenant }, body.tool_outputs);
      return { status: 200, body: runV1(run) };
    },
  };
}

export function stepHandlersV1(ports: Ports): BetaThreadsRunsStepsHandlers<RequestContext> {
  return {
    listRunSteps: async ({ path, query }, { tenant }) => ({
      status: 200,
      body: listOf(await listSteps(ports, { ...path, tenant }, query), stepV1),
    }),
    getRunStep: async ({ path: { step_id, ...run } }, { tenant }) => ({
      status: 200,
      body: stepV1(await getStep(ports.store, { ...run, tenant }, step_id)),
    }),
  };
}
