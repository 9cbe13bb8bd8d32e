/** Events of workflows, as they are shown, and as they are found by those who send them. */
import { workflowEvent } from '@llamaindex/workflow-core';
import { describe, expect, it } from 'vitest';
import { eventLine } from './event-line.ts';
import { findEvent } from './find-event.ts';

const plain = workflowEvent<unknown>();
const declared = { ...workflowEvent<unknown>(), schema: { shape: { text: {} } } };

describe('the line of an event', () => {
  it.each([
    [plain, { text: 'a', extra: 1 }, { text: 'a', extra: 1 }],
    [declared, { text: 'a' }, { text: 'a' }],
    [declared, { text: 'a', extra: 1, _data: { more: 2 } }, { text: 'a', _data: { more: 2, extra: 1 } }],
    [plain, undefined, {}],
    [plain, null, {}],
    [plain, 'bare', { value: 'bare' }],
    [plain, [1], { value: [1] }],
    [plain, new Date(0), { value: '1970-01-01T00:00:00.000Z' }],
    [plain, { toJSON: () => undefined }, { value: null }],
    [plain, () => 1, {}],
  ])('%# is its bare content', (event, content, line) => {
    expect(JSON.parse(eventLine(event, content))).toEqual(line);
  });

  it('has bounds', () => {
    expect(() => eventLine(plain, { text: 'x'.repeat(2 ** 20) })).toThrow('an event is longer than 1048576 characters');
  });
});

describe('an event that is sent', () => {
  const human = workflowEvent<unknown>();
  const message = workflowEvent<unknown>({ debugLabel: 'Message' });
  const events = new Map([
    ['humanResponseEvent', human],
    ['messageEvent', message],
  ]);

  it.each([
    ['HumanResponseEvent', human],
    ['flows.deep.HumanResponseEvent', human],
    ['humanResponseEvent', human],
    ['flows.Message', message],
    [undefined, human],
    ['Other', undefined],
    ['constructor', undefined],
  ])('as %s is found', (name, event) => {
    expect(findEvent(events, name)).toBe(event);
  });
});
