/** Defects of the API server's operations. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Decorators } from '#runtime';

type DecorateApiServer = NonNullable<Decorators['apiServer']>;

/** What could not be deployed is listed as if it had been. */
export const listsTheRefused: DecorateApiServer = (handlers) => {
  const refused = new Set<string>();
  return {
    ...handlers,
    deployments: {
      ...handlers.deployments,
      async createDeployment(request, context) {
        try {
          return await handlers.deployments.createDeployment(request, context);
        } catch (refusal) {
          const name = /^name: (\S+)$/m.exec(await request.body.config_file.text())?.[1];
          if (name !== undefined) refused.add(name);
          throw refusal;
        }
      },
      async listDeployments(request, context) {
        const listed = await handlers.deployments.listDeployments(request, context);
        if (listed.status !== 200) return listed;
        return { ...listed, body: [...listed.body, ...[...refused].map((name) => ({ name }))] };
      },
    },
  };
};

/** Answers that a deployment was made, although its name is taken; the old one goes on. */
export const welcomesTheTaken: DecorateApiServer = (handlers) => {
  const taken = new Set<string>();
  return {
    ...handlers,
    deployments: {
      ...handlers.deployments,
      async createDeployment(request, context) {
        const name = /^name: (\S+)$/m.exec(await request.body.config_file.text())?.[1] ?? '';
        if (taken.has(name)) return { status: 200, body: { name } };
        taken.add(name);
        return handlers.deployments.createDeployment(request, context);
      },
    },
  };
};

/** Longer than a refusal may take. */
const LATE = 2_500;

/** The events of a task that is not there are waited for, before they are refused. */
export const waitsForTheUnknown: DecorateApiServer = (handlers) => ({
  ...handlers,
  deploymentsTasks: {
    ...handlers.deploymentsTasks,
    async streamTaskEvents(request, context) {
      try {
        return await handlers.deploymentsTasks.streamTaskEvents(request, context);
      } catch (refusal) {
        await pause(LATE, undefined, { ref: false });
        throw refusal;
      }
    },
  },
});

type Context = Parameters<ReturnType<DecorateApiServer>['deployments']['listDeployments']>[1];

/** Whoever asks is taken for the first that has a key. */
function asFirst<Request, Result>(
  operation: (request: Request, context: Context) => Result,
): (request: Request, context: Context) => Result {
  return (request, context) => operation(request, { ...context, tenant: 'first' });
}

/** Sessions are everybody's. */
export const showsSessionsToAll: DecorateApiServer = (handlers) => ({
  ...handlers,
  deploymentsSessions: {
    ...handlers.deploymentsSessions,
    getSession: asFirst(handlers.deploymentsSessions.getSession),
  },
});

export const deletesForAll: DecorateApiServer = (handlers) => ({
  ...handlers,
  deploymentsSessions: {
    ...handlers.deploymentsSessions,
    deleteSession: asFirst(handlers.deploymentsSessions.deleteSession),
  },
});

export const listsTasksForAll: DecorateApiServer = (handlers) => ({
  ...handlers,
  deploymentsTasks: { ...handlers.deploymentsTasks, listTasks: asFirst(handlers.deploymentsTasks.listTasks) },
});

export const showsResultsToAll: DecorateApiServer = (handlers) => ({
  ...handlers,
  deploymentsTasks: { ...handlers.deploymentsTasks, getTaskResult: asFirst(handlers.deploymentsTasks.getTaskResult) },
});

export const runsForAll: DecorateApiServer = (handlers) => ({
  ...handlers,
  deploymentsTasks: { ...handlers.deploymentsTasks, runTask: asFirst(handlers.deploymentsTasks.runTask) },
});
