// The makers' own SDKs get on with the reference, and their stories notice a server that is wrong.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadScripts } from '../format/load-suite.ts';
import { startLaboratory, type Laboratory } from '../laboratory/start-laboratory.ts';
import { type ReferenceOptions, referenceTarget } from '../targets/reference.ts';
import { type ClientOutcome, type ClientScript, clientScripts, runClient } from './index.ts';

type Defect = NonNullable<ReferenceOptions['decorate']>;

const covered = {
  'llama-stack-client': [
    'createAgent',
    'createAgentSession',
    'createAgentTurn',
    'createResponse',
    'deleteAgent',
    'deleteAgentSession',
    'getAgent',
    'getAgentSession',
    'getAgentStep',
    'getAgentTurn',
    'getHealth',
    'getResponse',
    'getVersion',
    'listAgentSessions',
    'listAgents',
    'listResponseInputItems',
    'listResponses',
    'resumeAgentTurn',
  ],
  'openai-responses': ['createResponse', 'deleteResponse', 'getResponse', 'listResponseInputItems'],
} as const;

/** Streams lose their last frame. */
const withoutEnd: Defect = {
  events: async function* (events) {
    let held: (typeof events extends AsyncIterable<infer Event> ? Event : never) | undefined;
    for await (const event of events) {
      if (held !== undefined) yield held;
      held = event;
    }
  },
};

/** Every text that is streamed is said twice. */
const doubled: Defect = {
  response: async (response) =>
    rewritten(response, (text) => text.replaceAll(/("(?:text|delta)":")([^"]+)(?=")/g, '$1$2$2')),
};

/** What is deleted stays. */
const undeleted: Defect = {
  handlers: (handlers) => ({
    ...handlers,
    agents: { ...handlers.agents, deleteAgent: () => ({ status: 204 }) },
    responses: {
      ...handlers.responses,
      deleteResponse: ({ path }) => ({
        status: 200,
        body: { id: path.response_id, object: 'response', deleted: true },
      }),
    },
  }),
};

const defects: Readonly<Record<string, Defect>> = { withoutEnd, doubled, undeleted };

let laboratory: Laboratory;
beforeAll(async () => {
  laboratory = await startLaboratory();
});
afterAll(() => laboratory.close());

describe.each(clientScripts)('$package', (script) => {
  it('gets on with the reference, over all the operations that it has', async () => {
    const { calls, failure } = await against(script);
    expect(failure).toBeUndefined();
    const operations = [...new Set(calls.map((call) => call.operation))].toSorted();
    expect({ [script.name]: operations }).toEqual({ [script.name]: covered[script.name as keyof typeof covered] });
  });

  it.each(Object.keys(defects))('notices a server whose defect is %s', async (name) => {
    const { failure } = await against(script, defects[name]);
    expect(failure).toBeTypeOf('string');
  });
});

async function against(script: ClientScript, decorate?: Defect): Promise<ClientOutcome> {
  const target = await referenceTarget({
    scripts: (await loadScripts(script.api)).values(),
    laboratory: laboratory.url,
    ...(decorate && { decorate }),
  });
  try {
    return await runClient(script, {
      url: target.url.origin,
      key: target.keys.first ?? '',
      model: (name) => `script:${name}`,
    });
  } finally {
    await target.close();
  }
}

async function rewritten(response: Response, change: (text: string) => string): Promise<Response> {
  if (!response.headers.get('content-type')?.includes('event-stream')) return response;
  const { status, headers } = response;
  return new Response(change(await response.text()), { status, headers });
}
