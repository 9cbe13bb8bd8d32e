/** The scripted provider: models whose answers are decided by scripts, for demos, tests and the exam. */
import { attemptKey, chooseScript, reply } from '#model-script';
import type { ModelScript, ScriptedFaults, ScriptedMessage } from '#model-script';
import type { Ids } from '../ids.ts';
import { ModelFailure, type AskOptions, type ChatRequest, type ModelEvent, type Models } from './model.ts';
import { pause } from '../pause.ts';

export interface ScriptedModelsOptions {
  readonly scripts: readonly ModelScript[];
  readonly ids: Ids;
}

/** Serves each script as the model `script:<name>`; scripts given win over built-in ones of the same name. */
export function scriptedModels(options: ScriptedModelsOptions): Models {
  const asked = new Map<string, number>();
  return {
    find: (model) => {
      const script = chooseScript(options.scripts, model);
      if (script === undefined) return undefined;
      return {
        ask: (request, ask) => answer({ script, ids: options.ids, attempt: count(asked, request, ask) }, request, ask),
      };
    },
  };
}

interface Playing {
  readonly script: ModelScript;
  readonly ids: Ids;
  readonly attempt: number;
}

/** Counts as a model server would that sees only conversations; a restarted process knows from the run how often it asked. */
function count(asked: Map<string, number>, request: ChatRequest, options: AskOptions): number {
  const key = attemptKey(request);
  const attempt = Math.max(options.attempt, (asked.get(key) ?? 0) + 1);
  asked.delete(key);
  asked.set(key, attempt);
  const [oldest] = asked.keys();
  if (asked.size > 10_000 && oldest !== undefined) asked.delete(oldest);
  return attempt;
}

async function* answer(playing: Playing, request: ChatRequest, options: AskOptions): AsyncGenerator<ModelEvent> {
  const said = reply(playing.script, request, playing.attempt);
  if (said.kind === 'failure') {
    await pause(said.delay, options.signal);
    const { status, retryAfter } = said;
    throw new ModelFailure(said.message, { status, ...(retryAfter !== undefined && { retryAfter }) });
  }
  await pause(said.faults.delay, options.signal);
  for (const [index, event] of eventsOf(said, playing.ids).entries()) {
    await misbehave(said.faults, index, options.signal);
    if (options.signal.aborted) return;
    yield event;
  }
}

function eventsOf(said: ScriptedMessage, ids: Ids): readonly ModelEvent[] {
  const pieces = said.refusal === undefined ? said.pieces : [...said.pieces, said.refusal];
  return [
    ...pieces.map((text): ModelEvent => ({ kind: 'text', text })),
    ...said.toolCalls.flatMap((call, index) => toolCallEvents(call, index, ids)),
    {
      kind: 'finish',
      reason: said.finishReason,
      usage: { inputTokens: said.usage.promptTokens, outputTokens: said.usage.completionTokens },
    },
  ];
}

function toolCallEvents(call: ScriptedMessage['toolCalls'][number], index: number, ids: Ids): readonly ModelEvent[] {
  const id = call.id ?? `call_${ids.uuid().replaceAll('-', '').slice(0, 24)}`;
  return [
    { kind: 'tool-call', index, id, name: call.name, arguments: '' },
    ...call.pieces.map((piece): ModelEvent => ({ kind: 'tool-call', index, arguments: piece })),
  ];
}

async function misbehave(faults: ScriptedFaults, sent: number, signal: AbortSignal): Promise<void> {
  await pause(faults.chunkDelay, signal);
  if (faults.dropAfter === sent) throw new ModelFailure('the model closed the connection in the middle of its answer');
  if (faults.malformedAfter === sent) throw new ModelFailure('the model sent something that is not JSON');
  if (faults.stallAfter === sent && !signal.aborted)
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
}
