/** The provider for every server that speaks the chat-completions API: one streamed request, its chunks as events. */
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
  return { ask: (request, ask) => stream(options, request, ask) };
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
    ...(options.apiKey !== undefined && { authorization: `Bearer ${options.apiKey}` }),
  };
  try {
    return await (options.fetch ?? fetch)(url, { method: 'POST', headers, body: JSON.stringify(body), signal });
  } catch (problem) {
    throw new ModelFailure('the model server cannot be reached', { cause: problem });
  }
}

async function failureOf(response: Response): Promise<ModelFailure> {
  const text = (await response.text().catch(() => '')).slice(0, 2000);
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  return new ModelFailure(messageIn(text) ?? `the model server answered with status ${response.status}`, {
    status: response.status,
    ...(Number.isFinite(retryAfter) && { retryAfter }),
  });
}

/** `{"error": {"message": …}}`, where the server keeps to it. */
function messageIn(text: string): string | undefined {
  try {
    const message = (JSON.parse(text) as { error?: { message?: unknown } } | null)?.error?.message;
    return typeof message === 'string' ? message : undefined;
  } catch {
    return undefined;
  }
}
