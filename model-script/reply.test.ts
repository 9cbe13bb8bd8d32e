/** What a script answers in each situation. */
import { describe, expect, it } from 'vitest';
import { attemptKey } from './attempt-key.ts';
import { chooseScript } from './choose-script.ts';
import { reply } from './reply.ts';
import type { ModelMessage, ModelRequest } from './request.ts';
import type { Condition, ModelScript, Saying } from './script.ts';

const system: ModelMessage = { role: 'system', content: 'be brief' };
const user: ModelMessage = { role: 'user', content: 'How is the weather?' };
const call: ModelMessage = {
  role: 'assistant',
  content: null,
  tool_calls: [{ id: 'call-1', function: { name: 'get_weather', arguments: '{}' } }],
};
const result: ModelMessage = { role: 'tool', tool_call_id: 'call-1', content: 'sunny' };

describe('the conditions of a reply', () => {
  it.each<[string, Condition, readonly ModelMessage[], boolean]>([
    ['round 1 after a user message', { round: 1 }, [system, user], true],
    ['round 2 after a tool round', { round: 2 }, [system, user, call, result], true],
    ['round 1 after a later user message', { round: 1 }, [user, call, result, user], true],
    ['the round whatever system texts stand between', { round: 2 }, [user, call, system, result, system], true],
    ['the role of the last message', { last_message: 'tool' }, [user, call, result], true],
    ['the role of the last message before a system text', { last_message: 'user' }, [user, system], true],
    ['a part of the last user text', { contains: 'weather' }, [user, call, result], true],
    ['not a part of an earlier user text', { contains: 'weather' }, [user, { role: 'user', content: 'Hi' }], false],
    ['a pattern', { matches: '^How .*\\?$' }, [user], true],
    [
      'a text in parts',
      { contains: 'a\nb' },
      [{ role: 'user', content: [{ type: 'text', text: 'a' }, { type: 'image_url' }, { type: 'text', text: 'b' }] }],
      true,
    ],
    ['the tool that answered last', { tool: 'get_weather' }, [user, call, result], true],
    ['not another tool', { tool: 'get_time' }, [user, call, result], false],
    ['all members together', { round: 1, contains: 'nothing' }, [user], false],
  ])('see %s', (_, when, messages, holds) => {
    expect(reply(scriptOf({ text: 'yes' }, when), { model: 'm', messages }, 1).kind).toBe(
      holds ? 'message' : 'failure',
    );
  });

  it.each<[Condition['tools'], readonly string[], boolean]>([
    [true, ['a'], true],
    [true, [], false],
    [false, [], true],
    [['a', 'b'], ['b', 'c', 'a'], true],
    [['a', 'b'], ['a'], false],
  ])('see the tools on offer: %j of %j', (tools, offered, holds) => {
    const request = { ...ask('x'), tools: offered.map((name) => ({ function: { name } })) };
    expect(reply(scriptOf({ text: 'yes' }, { tools: tools ?? false }), request, 1).kind).toBe(
      holds ? 'message' : 'failure',
    );
  });

  it('fail with a message that says which reply is missing', () => {
    expect(reply(scriptOf({ text: 'x' }, { round: 2 }), ask('x'), 1)).toEqual({
      kind: 'failure',
      status: 400,
      code: 'no_scripted_reply',
      message: "The script 'test' has no reply for round 1, attempt 1, after a message of role 'user'.",
      delay: 0,
    });
  });
});

describe('a message', () => {
  it('holds the text in pieces, with usage and no faults', () => {
    expect(reply(scriptOf({ text: 'abcdefg', chunks: 3 }), ask('x'), 1)).toEqual({
      kind: 'message',
      text: 'abcdefg',
      pieces: ['ab', 'cde', 'fg'],
      toolCalls: [],
      finishReason: 'stop',
      usage: { promptTokens: 8, completionTokens: 2 },
      faults: { delay: 0, chunkDelay: 0 },
    });
  });

  it('keeps the pieces that the script lists, also empty ones', () => {
    expect(reply(scriptOf({ chunks: ['a', '', '🙂'] }), ask('x'), 1)).toMatchObject({
      text: 'a🙂',
      pieces: ['a', '', '🙂'],
    });
  });

  it('cuts no character in two', () => {
    expect(reply(scriptOf({ text: '🙂🙃', chunks: 5 }), ask('x'), 1)).toMatchObject({ pieces: ['🙂', '🙃'] });
  });

  it('fills in placeholders, once, and leaves unknown ones', () => {
    const text =
      '{user.content}|{user.texts}|{system.content}|{tool.name}={tool.content}|{round}|{attempt}|{model}|{roles}|{request.temperature}|{nothing}';
    const messages = [system, { role: 'user', content: 'hi' }, { role: 'user', content: '{round}' }, call, result];
    const spoken = reply(scriptOf({ text }), { model: 'm', messages, temperature: 0.5 }, 3);
    expect(spoken).toMatchObject({
      text: '{round}|hi / {round}|be brief|get_weather=sunny|2|3|m|system,user,user,assistant,tool|0.5|{nothing}',
    });
  });

  it('calls tools with arguments as JSON, filled in, and keeps malformed ones', () => {
    const tool_calls = [
      { name: 'a', arguments: { city: '{user.content}', days: [1] } },
      { id: 'fixed', name: 'b', arguments: '{"city":' },
      { name: 'c' },
    ];
    expect(reply(scriptOf({ tool_calls, chunks: 2 }), ask('Oslo'), 1)).toMatchObject({
      pieces: [],
      finishReason: 'tool_calls',
      toolCalls: [
        { name: 'a', arguments: '{"city":"Oslo","days":[1]}', pieces: ['{"city":"Oslo', '","days":[1]}'] },
        { id: 'fixed', name: 'b', arguments: '{"city":' },
        { name: 'c', arguments: '{}' },
      ],
    });
  });

  it('has no text where only tools are called, and an empty one where the script says so', () => {
    expect(reply(scriptOf({ tool_calls: [{ name: 'a' }] }), ask('x'), 1)).not.toHaveProperty('text');
    expect(reply(scriptOf({ text: '' }), ask('x'), 1)).toMatchObject({ text: '', pieces: [] });
  });

  it('takes finish reason, usage and refusal from the script', () => {
    const say: Saying = {
      refusal: 'No, {user.content}.',
      finish_reason: 'length',
      usage: { prompt_tokens: 7, completion_tokens: 9 },
    };
    expect(reply(scriptOf(say), ask('x'), 1)).toMatchObject({
      refusal: 'No, x.',
      finishReason: 'length',
      usage: { promptTokens: 7, completionTokens: 9 },
    });
  });

  it('shows a repeated inference where the script is salted', () => {
    const salted = { ...scriptOf({ text: 'Hi', chunks: 1 }), salt: true };
    expect([1, 2].map((attempt) => reply(salted, ask('x'), attempt))).toMatchObject([
      { text: 'Hi #1' },
      { text: 'Hi #2' },
    ]);
  });

  it('is the same for the same request', () => {
    const script = scriptOf({ text: '{user.content}', tool_calls: [{ name: 'a' }] });
    expect(reply(script, ask('x'), 1)).toEqual(reply(script, ask('x'), 1));
  });
});

describe('faults', () => {
  const script: ModelScript = {
    ...scriptOf({ text: 'Hi' }),
    faults: [
      { when: { attempt: 1 }, status: 429, retry_after: 2, delay_ms: 5 },
      { when: { attempt: 2 }, drop_after: 1 },
      { when: { round: 1 }, chunk_delay_ms: 3 },
    ],
  };

  it('turn an answer into a failure', () => {
    expect(reply(script, ask('x'), 1)).toMatchObject({
      kind: 'failure',
      status: 429,
      code: 'rate_limit_exceeded',
      retryAfter: 2,
      delay: 5,
    });
  });

  it('add up where the conditions of several hold', () => {
    expect(reply(script, ask('x'), 2)).toMatchObject({
      kind: 'message',
      faults: { delay: 0, chunkDelay: 3, dropAfter: 1 },
    });
  });

  it('end with the attempt that they are for', () => {
    expect(reply(script, ask('x'), 3)).toMatchObject({
      kind: 'message',
      text: 'Hi',
      faults: { delay: 0, chunkDelay: 3 },
    });
  });
});

describe('a guard prompt', () => {
  const prompt = (...lines: readonly string[]) =>
    ask(
      `Task: check for unsafe content.\n<BEGIN CONVERSATION>\n\n${lines.join('\n\n')}\n\n<END CONVERSATION>\n\nJudge.`,
    );
  const script = { ...scriptOf({ text: 'not a verdict' }), faults: [{ status: 500 }] };

  it.each([
    ['safe', ['User: Hello']],
    ['unsafe\nS1', ['User: Hello', 'Agent: this is unsafe']],
    ['safe', ['User: this is unsafe', 'Agent: I cannot help']],
    ['unsafe\nS1', ['User: Hello\nand something\nunsafe\nin it']],
  ])('is answered with %j for %j', (verdict, lines) => {
    expect(reply(script, prompt(...lines), 1)).toMatchObject({ kind: 'message', text: verdict });
  });

  it('is answered by the guard of the script where it has one', () => {
    const guard = [{ when: { contains: 'Hello' }, say: { text: 'unsafe\nS9' } }];
    expect(reply({ ...script, guard }, prompt('User: Hello'), 1)).toMatchObject({ text: 'unsafe\nS9' });
  });
});

describe('a model name', () => {
  const own = scriptOf({ text: 'mine' });
  it.each([
    ['script:test', 'test'],
    ['vllm/script:test', 'test'],
    ['script:echo', 'echo'],
    ['script:guard', 'guard'],
    ['script:other', undefined],
    ['test', undefined],
  ])('%s asks for %s', (model, name) => {
    expect(chooseScript([own], model)?.script).toBe(name);
  });
});

describe('the key of attempts', () => {
  it('is equal for the same conversation, whatever the parameters', () => {
    expect(attemptKey({ ...ask('x'), temperature: 1 })).toBe(
      attemptKey({ model: 'm', messages: [{ role: 'user', content: [{ type: 'text', text: 'x' }] }] }),
    );
  });

  it('differs by model and by what was said', () => {
    expect(new Set([ask('x'), ask('y'), { ...ask('x'), model: 'n' }].map(attemptKey)).size).toBe(3);
  });
});

function scriptOf(say: Saying, when?: Condition): ModelScript {
  return { script: 'test', replies: [{ ...(when && { when }), say }] };
}

function ask(content: string): ModelRequest {
  return { model: 'm', messages: [{ role: 'user', content }] };
}
