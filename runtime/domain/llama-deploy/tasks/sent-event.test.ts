/** Events as clients write them. */
import { describe, expect, it } from 'vitest';
import { parseSentEvent } from './sent-event.ts';

const name = 'llama_index.core.workflow.events.HumanResponseEvent';

describe('an event in a text', () => {
  it.each([
    ['of a class', { __is_pydantic: true, value: { response: '42' }, qualified_name: name }, name, { response: '42' }],
    ['of a component', { __is_component: 1, value: { a: 1 }, qualified_name: 'x.Y' }, 'x.Y', { a: 1 }],
    [
      'with members that its class does not declare',
      { __is_pydantic: true, value: { response: '42', _data: { user: 'x', response: 'no' } }, qualified_name: name },
      name,
      { response: '42', user: 'x' },
    ],
    [
      'of the TypeScript library',
      { type: 'humanResponseEvent', data: { response: '42' } },
      'humanResponseEvent',
      { response: '42' },
    ],
    ['of its streams', { uniqueId: '7', data: 1 }, '7', 1],
  ])('%s has a name', (_, sent, wanted, content) => {
    const found = parseSentEvent(JSON.stringify(sent));
    expect([found?.name, JSON.parse(found?.content ?? '')]).toEqual([wanted, content]);
  });

  it.each([
    [{ response: '42' }],
    [{ type: 'answer', response: '42' }],
    [{ __is_pydantic: true, value: {} }],
    [{ __is_pydantic: true, value: {}, qualified_name: '' }],
    ['42'],
    [null],
  ])('%j has none', (sent) => {
    expect(parseSentEvent(JSON.stringify(sent))).toEqual({ content: JSON.stringify(sent) });
  });

  it('that is no JSON is none', () => {
    expect(parseSentEvent('{broken')).toBeUndefined();
  });
});
