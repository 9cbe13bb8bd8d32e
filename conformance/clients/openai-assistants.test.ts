// The official clients of the Assistants API get on with the reference, and their stories notice a server that is wrong.
import { describe, expect, it } from 'vitest';
import { createRuntime, listen, type Decorators } from '#runtime';
import { loadScripts } from '../format/load-suite.ts';
import { azureAssistantsScript } from './azure-assistants.ts';
import { runClient, type ClientOutcome, type ClientScript } from './client-script.ts';
import { openaiAssistantsV1Script } from './openai-assistants-v1.ts';
import { openaiAssistantsV2Scripts } from './openai-assistants-v2.ts';

const scripts = [openaiAssistantsV1Script, azureAssistantsScript, ...openaiAssistantsV2Scripts];

const both = [
  'cancelRun',
  'createAssistant',
  'createMessage',
  'createRun',
  'createThread',
  'createThreadAndRun',
  'deleteAssistant',
  'deleteThread',
  'getAssistant',
  'getMessage',
  'getRun',
  'getRunStep',
  'getThread',
  'listAssistants',
  'listMessages',
  'listRunSteps',
  'listRuns',
  'modifyAssistant',
  'modifyMessage',
  'modifyRun',
  'modifyThread',
  'submitToolOutputsToRun',
];
const ofV1 = [
  'createAssistantFile',
  'createFile',
  'deleteAssistantFile',
  'getAssistantFile',
  'getMessageFile',
  'listAssistantFiles',
  'listMessageFiles',
];
const covered = ({ name, api }: ClientScript): readonly string[] => {
  if (api === 'assistants-v2') return [...both, 'deleteMessage'].toSorted();
  const files = name === azureAssistantsScript.name ? ['deleteFile', 'getFile', 'listFiles'] : [];
  return [...both, ...ofV1, ...files].toSorted();
};

/** What is deleted stays. */
const undeleted: Decorators = {
  store: (store) => ({
    ...store,
    transaction: (work) => store.transaction((transaction) => work({ ...transaction, delete: async () => true })),
  }),
};

/** Every text of an answer is said twice. */
const doubled: Decorators = {
  response: async (response) => {
    const { status, headers } = response;
    const text = await response.text();
    return new Response(text.replaceAll(/("value":")([^"]+)(?=")/g, '$1$2$2'), { status, headers });
  },
};

/** Pages do not go on where the last one ended. */
const startingOver: Decorators = {
  store: (store) => ({
    ...store,
    list: (collection, options) => {
      const { after: _, ...rest } = options ?? {};
      return collection.collection === 'run-events' ? store.list(collection, options) : store.list(collection, rest);
    },
  }),
};

const defects: Readonly<Record<string, Decorators>> = { undeleted, doubled, startingOver };

describe.each(scripts)('$package', { timeout: 60_000 }, (script) => {
  it('gets on with the reference, over all the operations that it has', async () => {
    const { calls, failure } = await against(script);
    expect(failure).toBeUndefined();
    expect([...new Set(calls.map((call) => call.operation))].toSorted()).toEqual(covered(script));
  });

  it.each(Object.keys(defects))('notices a server whose defect is %s', async (name) => {
    const { failure } = await against(script, defects[name]);
    expect(failure).toBeTypeOf('string');
  });
});

async function against(script: ClientScript, decorate?: Decorators): Promise<ClientOutcome> {
  const runtime = await createRuntime({
    apis: ['assistants-v1', 'assistants-v2', 'assistants-files'],
    configuration: { runs: { grace: 0 }, assistants: { expireAfter: 5 } },
    scripts: [...(await loadScripts(script.api)).values()],
    ...(decorate && { decorate }),
  });
  const listener = await listen(runtime, { port: 0 });
  try {
    return await runClient(script, { url: listener.url, key: 'any', model: (name) => `script:${name}` });
  } finally {
    await listener.close();
    await runtime.close();
  }
}
