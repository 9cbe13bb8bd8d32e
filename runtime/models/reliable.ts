/** Makes a provider patient but not endlessly so: asks again where nothing was said yet, gives up on silence. */
import { ModelFailure, type AskOptions, type ChatRequest, type ModelEvent, type ModelProvider } from './model.ts';
import { pause } from '../pause.ts';

export interface ReliableOptions {
  /** How often to ask again. */
  readonly retries?: number;
  /** The first wait before asking again, in milliseconds; doubled each time, unless the provider says how long. */
  readonly retryDelay?: number;
  /** The longest silence in an answer, in milliseconds. */
  readonly idleTimeout?: number;
}

/** The same provider, asked again after a failure that may pass, as long as not a single event was given out. */
export function reliable(provider: ModelProvider, options: ReliableOptions = {}): ModelProvider {
  return { ...provider, ask: (request, ask) => askPatiently({ provider, options, request }, ask) };
}

interface Asking {
  readonly provider: ModelProvider;
  readonly options: ReliableOptions;
  readonly request: ChatRequest;
}

async function* askPatiently(asking: Asking, ask: AskOptions): AsyncGenerator<ModelEvent> {
  const { retries = 2 } = asking.options;
  for (let failed = 0; ; failed += 1) {
    let said = false;
    try {
      for await (const event of withoutSilence(asking, { ...ask, attempt: ask.attempt + failed })) {
        said = true;
        yield event;
      }
      return;
    } catch (problem) {
      if (said || failed === retries || ask.signal.aborted || !mayPass(problem)) throw problem;
      await pause(delayAfter(problem, failed, asking.options), ask.signal);
    }
  }
}

async function* withoutSilence(asking: Asking, ask: AskOptions): AsyncGenerator<ModelEvent> {
  const { idleTimeout = 120_000 } = asking.options;
  const silence = new AbortController();
  const signal = AbortSignal.any([ask.signal, silence.signal]);
  let timer = setTimeout(() => silence.abort(), idleTimeout);
  try {
    for await (const event of asking.provider.ask(asking.request, { ...ask, signal })) {
      clearTimeout(timer);
      yield event;
      timer = setTimeout(() => silence.abort(), idleTimeout);
    }
  } catch (problem) {
    if (!silence.signal.aborted) throw problem;
  } finally {
    clearTimeout(timer);
  }
  if (silence.signal.aborted) throw new ModelFailure(`the model was silent for ${idleTimeout} ms`, { status: 504 });
}

/** Without a status it was the connection; 408, 409, 429 and the server's own troubles may pass, a wrong request not. */
function mayPass(problem: unknown): boolean {
  if (!(problem instanceof ModelFailure)) return false;
  const { status } = problem;
  return status === undefined || [408, 409, 429].includes(status) || status >= 500;
}

function delayAfter(problem: unknown, failed: number, options: ReliableOptions): number {
  const asked = problem instanceof ModelFailure ? problem.retryAfter : undefined;
  if (asked !== undefined) return Math.min(asked * 1000, 20_000);
  return (options.retryDelay ?? 250) * 2 ** failed;
}
