/** The provider for every server that speaks the chat-completions API: one streamed request, its chunks as events. */
import { plainFetch } from '../outward/plain-fetch.ts';
import { readChunks } from './chat-chunks.ts';
import { chatBody, type ChatBodyOptions } from './chat-body.ts';
import { ModelFailure, type AskOptions, type ChatRequest, type ModelEvent, type ModelProvider } from './model.ts';

export interface OpenAiCompatibleOptions extends ChatBodyOptions {
  /** Like `https://models.example/v1`. */
  readonly baseUrl: string;
  readonly apiKey?: string;
  /** The name that the server knows the model by, where it is another one. */
  readonly servedName?: string;
  readonly fetch?: typeof fetch;
}

/** A provider that asks the server at `baseUrl`. */
export function openAiCompatible(options: OpenAiCompatibleOptions): ModelProvider {
  return { ask: (request, ask) => stream(options, request, ask), serves: knowing(options) };
}

const remembered = 60_000;

/** Asks once in a while. Only a server that says so in OpenAI's words is believed not to have a model. */
function knowing(options: OpenAiCompatibleOptions): NonNullable<ModelProvider['serves']> {
  const known = new Map<string, { readonly until: number; readonly serves: boolean }>();
  return async (asked, signal) => {
    const model = options.servedName ?? asked;
    const found = known.get(model);
    if (found !== undefined && found.until > performance.now()) return found.serves;
    const serves = !(await isDenied(options, model, signal));
    known.set(model, { until: performance.now() + remembered, serves });
    return serves;
  };
}

async function isDenied(options: OpenAiCompatibleOptions, model: string, signal: AbortSignal): Promise<boolean> {
  const url = `${options.baseUrl.replace(/\/+$/, '')}/models/${encodeURIComponent(model)}`;
  const init = { headers: authorization(options), signal: AbortSignal.any([signal, AbortSignal.timeout(5000)]) };
  try {
    const response = await (options.fetch ?? plainFetch)(url, init);
    const text = await response.text();
    return response.status === 404 && errorIn(text)?.['code'] === 'model_not_found';
  } catch {
    return false;
  }
}

async function* stream(
  options: OpenAiCompatibleOptions,
  request: ChatRequest,
  { signal }: AskOptions,
): AsyncGenerator<ModelEvent> {
  const body = await chatBody({ ...request, model: options.servedName ?? request.model }, options, signal);
  const response = await send(options, body, signal);
  if (!response.ok) throw await failureOf(response);
  try {
    yield* readChunks(response);
  } catch (problem) {
    if (signal.aborted) return;
    throw problem instanceof ModelFailure ? problem : new ModelFailure('the answer broke off', { cause: problem });
  }
}

async function send(options: OpenAiCompatibleOptions, body: object, signal: AbortSignal): Promise<Response> {
  const url = `${options.baseUrl.replace(/\/+$/, '')}/chat/completions`;
  const headers = {
    'content-type': 'application/json',
    accept: 'text/event-stream',
    ...authorization(options),
  };
  try {
    return await (options.fetch ?? plainFetch)(url, { method: 'POST', headers, body: JSON.stringify(body), signal });
  } catch (problem) {
    throw new ModelFailure('the model server cannot be reached', { cause: problem });
  }
}

function authorization({ apiKey }: OpenAiCompatibleOptions): { readonly [name: string]: string } {
  return apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` };
}

async function failureOf(response: Response): Promise<ModelFailure> {
  const text = (await response.text().catch(() => '')).slice(0, 2000);
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  return new ModelFailure(messageOf(response.status, text), {
    status: response.status,
    ...(Number.isFinite(retryAfter) && { retryAfter }),
  });
}

/** What a server says of the key that it was sent may show the key, and is nothing that a client could mend. */
function messageOf(status: number, text: string): string {
  if (status === 401 || status === 403) return 'the model server refuses the key that this server has for it';
  const message = errorIn(text)?.['message'];
  return typeof message === 'string' ? message : `the model server answered with status ${status}`;
}

/** `{"error": {"message": …, "code": …}}`, where the server keeps to it. */
function errorIn(text: string): { readonly [member: string]: unknown } | undefined {
  try {
    const error = (JSON.parse(text) as { error?: unknown } | null)?.error;
    return typeof error === 'object' && error !== null ? { ...error } : undefined;
  } catch {
    return undefined;
  }
}
