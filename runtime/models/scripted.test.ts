/** Scripted models: the answers of a script as events, its faults, and its count of attempts. */
import { describe, expect, it } from 'vitest';
import { collect } from '../collect.ts';
import type { ModelScript } from '#model-script';
import { anyOfModels, servedModels } from './models.ts';
import { ModelFailure, type ChatRequest, type ModelEvent, type Models } from './model.ts';
import { reliable } from './reliable.ts';
import { scriptedModels } from './scripted.ts';

const weather: ModelScript = {
  script: 'weather',
  salt: true,
  replies: [
    {
      when: { round: 1 },
      say: { text: 'Let me see', chunks: 2, tool_calls: [{ name: 'w', arguments: { c: 'Oslo' } }] },
    },
    { say: { text: 'It is {tool.content}', chunks: 1 } },
  ],
};
const faulty: ModelScript = {
  script: 'faulty',
  replies: [{ say: { text: 'abcd', chunks: 4 } }],
  faults: [
    { when: { contains: 'drop' }, drop_after: 2 },
    { when: { contains: 'busy', attempt: 1 }, status: 429 },
    { when: { contains: 'wrong' }, status: 400 },
    { when: { contains: 'stall' }, stall_after: 0 },
  ],
};
const models = (): Models => scriptedModels({ scripts: [weather, faulty], ids: { uuid: () => '0123-4567' } });

function ask(model: string, content: string): ChatRequest {
  return { model, messages: [{ role: 'user', content }] };
}

async function said(source: Models, request: ChatRequest, attempt = 1): Promise<readonly ModelEvent[]> {
  const provider = source.find(request.model);
  if (provider === undefined) throw new Error('no such model');
  return collect(provider.ask(request, { attempt, signal: new AbortController().signal }));
}

function textOf(events: readonly ModelEvent[]): string {
  return events.map((event) => (event.kind === 'text' ? event.text : '')).join('');
}

describe('scripted models', () => {
  it('say what the script says, call by call, and finish with usage', async () => {
    const events = await said(models(), ask('script:weather', 'How is the weather?'));
    expect(textOf(events)).toBe('Let me see #1');
    expect(events.filter((event) => event.kind === 'tool-call')[0]).toEqual({
      kind: 'tool-call',
      index: 0,
      id: 'call_01234567',
      name: 'w',
      arguments: '',
    });
    const pieces = events.map((event) => (event.kind === 'tool-call' ? event.arguments : '')).join('');
    expect(JSON.parse(pieces)).toEqual({ c: 'Oslo' });
    expect(events.at(-1)).toMatchObject({
      kind: 'finish',
      reason: 'tool_calls',
      usage: { inputTokens: expect.any(Number) },
    });
  });

  it('count the attempts at a conversation, also those of an earlier life', async () => {
    const source = models();
    expect(textOf(await said(source, ask('script:weather', 'a')))).toContain('#1');
    expect(textOf(await said(source, ask('script:weather', 'a')))).toContain('#2');
    expect(textOf(await said(source, ask('script:weather', 'b')))).toContain('#1');
    expect(textOf(await said(models(), ask('script:weather', 'a'), 3))).toContain('#3');
  });

  it('know the built-in scripts and no others', () => {
    expect(models().find('script:echo')).toBeDefined();
    expect(models().find('script:nope')).toBeUndefined();
    expect(models().find('gpt')).toBeUndefined();
  });

  it.each([
    { fault: 'drop', status: undefined, before: 'ab' },
    { fault: 'wrong', status: 400, before: '' },
  ])('fail as the script wants: $fault', async ({ fault, status, before }) => {
    const events: ModelEvent[] = [];
    const provider = models().find('script:faulty');
    const answer =
      provider?.ask(ask('script:faulty', fault), { attempt: 1, signal: new AbortController().signal }) ?? [];
    const failing = (async () => {
      for await (const event of answer) events.push(event);
    })();
    await expect(failing).rejects.toMatchObject({ name: 'ModelFailure', status });
    expect(textOf(events)).toBe(before);
  });
});

describe('a reliable provider', () => {
  const patient = (): Models => {
    const provider = models().find('script:faulty');
    if (provider === undefined) throw new Error('no such model');
    return servedModels([{ name: '*', provider: reliable(provider, { retryDelay: 1, idleTimeout: 20 }) }]);
  };

  it('asks again after a failure that may pass, and not after one that will not', async () => {
    expect(textOf(await said(patient(), ask('script:faulty', 'busy')))).toBe('abcd');
    await expect(said(patient(), ask('script:faulty', 'wrong'))).rejects.toMatchObject({ status: 400 });
  });

  it('does not ask again once something was said', async () => {
    await expect(said(patient(), ask('script:faulty', 'drop'))).rejects.toThrow(ModelFailure);
  });

  it('gives up on silence', async () => {
    await expect(said(patient(), ask('script:faulty', 'stall'))).rejects.toMatchObject({ status: 504 });
  });
});

describe('models', () => {
  it('are served by the first source that knows the name, and by the one for all other names', () => {
    const provider = { ask: () => (async function* () {})() };
    const named = servedModels([{ name: 'a', provider }]);
    expect(anyOfModels([models(), named]).find('a')).toBe(provider);
    expect(anyOfModels([models(), named]).find('b')).toBeUndefined();
    expect(anyOfModels([named, servedModels([{ name: '*', provider }])]).find('b')).toBe(provider);
  });
});
