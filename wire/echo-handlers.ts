/** Handlers that say what they received: whatever a client meant must come back. */
import { type Handlers, type RequestBase, sse, type StreamItem } from '#generated/wire/server';
import type { Received, Step } from '#generated/wire/types';
import { answerHandlers } from './answer-handlers.ts';

/** What a test may watch or decide. */
export interface WireContext {
  /** Names of things that happened to streams. */
  readonly seen: string[];
}

export const handlers: Handlers<WireContext> = {
  ...answerHandlers,
  parametersPath: {
    pathSimple: echo,
    pathSimpleExploded: echo,
    pathLabel: echo,
    pathLabelExploded: echo,
    pathMatrix: echo,
    pathMatrixExploded: echo,
    pathPieces: echo,
  },
  parametersQuery: {
    queryForm: echo,
    queryFormRecord: echo,
    queryFormJoined: echo,
    queryDelimited: echo,
    queryDeep: echo,
    queryContent: echo,
    queryMethod: echo,
  },
  parameters: {
    headers: (request) => ({
      status: 200,
      headers: {
        'x-count': 3,
        'x-list': [1, 2],
        'x-record': { R: 1, G: 2 },
        'x-exploded': { R: 3, G: 4 },
        'set-cookie': ['a=1; Path=/', 'b=2'],
      },
      body: received(request),
    }),
    cookies: echo,
    clash: echo,
  },
  bodies: {
    sendJson: echo,
    sendOptional: echo,
    sendForm: echo,
    sendMultipart: async (request) => ({
      status: 200,
      body: { ...received(request), body: await describe(request.body) },
    }),
    sendText: echo,
    sendBinary: (request) => ({ status: 200, body: request.body }),
    sendLines: echo,
    sendSeveral: echo,
  },
  secure: { secureBearer: echo, secureBasic: echo, secureKeys: echo, secureOptional: echo },
  streams: {
    chat: ({ body }, { seen }) =>
      body.stream === true
        ? {
            status: 200,
            contentType: 'text/event-stream',
            stream: speak(body.words, { seen, breaks: body.break === true }),
          }
        : { status: 200, body: { text: body.words.join(' ') } },
    ordered: ({ query, header }) => ({
      status: 200,
      contentType: 'text/event-stream',
      stream: play(query.script, header['Last-Event-ID']),
    }),
    frames: () => ({ status: 200, contentType: 'text/event-stream', stream: frames() }),
    lines: ({ query, signal }, { seen }) => ({
      status: 200,
      contentType: 'application/x-ndjson',
      stream: count(query.count ?? 3, { seen, signal, padding: ' '.repeat(query.padding ?? 0) }),
    }),
  },
};

function echo(request: RequestBase): { readonly status: 200; readonly body: Received } {
  return { status: 200, body: received(request) };
}

/** The sections, without what no two runs have alike. */
function received(request: RequestBase): Received {
  const { incoming: _, signal: __, credentials, ...sections } = request;
  return { ...sections, credentials: credentials.map(({ scheme, value }) => `${scheme}=${value}`) };
}

/** Files cannot travel as JSON: their names and contents do. */
async function describe(body: object): Promise<unknown> {
  const text = async (value: unknown): Promise<unknown> => {
    if (Array.isArray(value)) return Promise.all(value.map(text));
    return value instanceof File ? { name: value.name, type: value.type, text: await value.text() } : value;
  };
  return Object.fromEntries(
    await Promise.all(Object.entries(body).map(async ([name, value]) => [name, await text(value)])),
  );
}

async function* speak(words: readonly string[], { seen, breaks }: WireContext & { readonly breaks: boolean }) {
  try {
    for (const [index, word] of words.entries()) {
      seen.push(`gave ${word}`);
      yield sse({ text: word }, { id: String(index) });
    }
    if (breaks) throw new Error('the handler broke');
  } finally {
    seen.push('closed');
  }
}

async function* play(script: readonly string[], after: string | undefined): AsyncGenerator<StreamItem<Step>> {
  for (const [index, type] of script.entries()) {
    if (after !== undefined && index <= Number(after)) continue;
    if (type === 'error') yield { error: { message: 'as the script says' } };
    else if (type === 'step') yield sse({ type: 'step', number: index }, { id: String(index) });
    else if (type === 'begin' || type === 'end' || type === 'failed') yield sse({ type }, { id: String(index) });
  }
}

async function* frames() {
  yield { event: 'delta', data: { text: 'a' }, id: '1' } as const;
  yield { event: 'delta', data: { text: 'two\nlines' } } as const;
  yield { event: 'done', data: '[DONE]' } as const;
}

interface Counting extends WireContext {
  readonly signal: AbortSignal;
  readonly padding: string;
}

async function* count(until: number, { seen, signal, padding }: Counting) {
  try {
    for (let index = 0; index < until; index += 1) {
      seen.push(`gave ${index}`);
      yield { text: `${index}${padding}` };
    }
  } finally {
    seen.push(signal.aborted ? 'closed, aborted' : 'closed');
  }
}
