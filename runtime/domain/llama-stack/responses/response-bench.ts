/** Responses on a bench: made, followed in short words, and awaited. */
import { afterEach, beforeEach } from 'vitest';
import type { ModelScript } from '#model-script';
import type {
  CreateOpenaiResponseRequest,
  OpenAIResponseObject,
  OpenAIResponseStreamItem,
} from '#generated/llama-stack/types';
import { collect } from '../../../collect.ts';
import { openBench, type Bench } from '../test-bench.ts';
import { followResponse, responseOutcome } from './follow-response.ts';
import { startResponse } from './start-response.ts';
import type { ResponsePath } from './stored-response.ts';

type Request = Partial<CreateOpenaiResponseRequest>;

export interface ResponseBench {
  readonly bench: Bench;
  start(input: CreateOpenaiResponseRequest['input'], more?: Request): Promise<ResponsePath>;
  outcome(input: CreateOpenaiResponseRequest['input'], more?: Request): Promise<OpenAIResponseObject>;
  frames(path: ResponsePath): Promise<readonly OpenAIResponseStreamItem[]>;
  /** The types of its frames without `response.`; deltas with what they bring. */
  shown(path: ResponsePath): Promise<readonly string[]>;
  /** What the model was asked with, the latest last. */
  roles(): readonly string[];
}

/** Registers a bench for each test of a file. */
export function responsesPerTest(scripts: readonly ModelScript[] = []): ResponseBench {
  let bench: Bench;
  beforeEach(() => {
    bench = openBench({ scripts });
  });
  afterEach(() => bench.close());
  const start: ResponseBench['start'] = (input, more = {}) => {
    const request = { model: 'script:echo', input, ...more };
    return startResponse(bench.ports, { caller: { tenant: 'ann' }, request, signal: new AbortController().signal });
  };
  const frames: ResponseBench['frames'] = (path) => collect(followResponse(bench.ports, path));
  return {
    get bench() {
      return bench;
    },
    start,
    frames,
    shown: async (path) => (await frames(path)).map(inShort),
    outcome: async (input, more) => responseOutcome(bench.ports, await start(input, more)),
    roles: () => (bench.asked.at(-1)?.messages ?? []).map((message) => message.role),
  };
}

function inShort(frame: OpenAIResponseStreamItem): string {
  if (!('type' in frame)) return `error ${frame.error.message}`;
  const name = frame.type.replace('response.', '');
  if ('delta' in frame) return `${name} ${frame.delta}`;
  return 'item' in frame ? `${name} ${frame.item.type}` : name;
}

/** The response that the events of a stream add up to, apart from what only its end can tell. */
export function foldFrames(frames: readonly OpenAIResponseStreamItem[]): unknown[] {
  const output: unknown[] = [];
  for (const frame of frames) {
    if (!('type' in frame)) continue;
    if (frame.type === 'response.output_item.added') output[frame.output_index] = { ...frame.item };
    if (frame.type === 'response.output_item.done') output[frame.output_index] = frame.item;
  }
  return output;
}
