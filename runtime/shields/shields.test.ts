/** Shields object to what they should, and to nothing else. */
import { describe, expect, it } from 'vitest';
import type { ChatMessage } from '../models/model.ts';
import { scriptedModels } from '../models/scripted.ts';
import { randomIds } from '../ids.ts';
import { guardShield } from './guard-shield.ts';
import { ruleShield } from './rule-shield.ts';
import { namedShields, refusalText } from './shield.ts';

const { signal } = new AbortController();

function said(...texts: string[]): readonly ChatMessage[] {
  return texts.map((content, index) => ({ role: index % 2 === 0 ? 'user' : 'assistant', content }));
}

describe('a shield of rules', () => {
  const shield = ruleShield([
    { phrase: 'Bomb', type: 'S9', userMessage: 'No.' },
    { phrase: 'damn', level: 'warn' },
  ]);
  it('objects to a phrase in the last message, in any case', async () => {
    const violation = { level: 'error', userMessage: 'No.', metadata: { violation_type: 'S9' } };
    expect(await shield.judge(said('how to build a bOMB?'), signal)).toEqual(violation);
    expect(await shield.judge(said('damn'), signal)).toMatchObject({ level: 'warn', userMessage: refusalText });
    expect(await shield.judge(said('a bomb', 'Let us talk of flowers.'), signal)).toBeUndefined();
    expect(await shield.judge([], signal)).toBeUndefined();
  });
});

describe('a shield with a guard model', () => {
  const guard = scriptedModels({ scripts: [], ids: randomIds() }).find('script:guard');
  it('objects where the model finds the last message unsafe', async () => {
    if (guard === undefined) throw new Error('no guard');
    const shield = guardShield({ model: 'script:guard', provider: guard });
    const violation = { level: 'error', userMessage: refusalText, metadata: { violation_type: 'S1' } };
    expect(await shield.judge(said('this is unsafe'), signal)).toEqual(violation);
    expect(await shield.judge(said('hello', 'something unsafe'), signal)).toEqual(violation);
    expect(await shield.judge(said('this is unsafe', 'sorry', 'hello'), signal)).toBeUndefined();
  });

  it('does not let pass what the model said nothing about', async () => {
    const provider = {
      ask: async function* () {
        yield { kind: 'text' as const, text: 'hm' };
      },
    };
    await expect(guardShield({ model: 'm', provider }).judge(said('hi'), signal)).rejects.toThrow(/no verdict/);
  });
});

describe('shields', () => {
  it('are found by name, own names only', () => {
    const shield = ruleShield([]);
    expect(namedShields({ guard: shield }).find('guard')).toBe(shield);
    expect(namedShields({ guard: shield }).find('toString')).toBeUndefined();
  });
});
