/** The law of lifecycles, against a target that changes as it is told. */
import type { Json, OpenApiDocument } from '#document';
import { describe, expect, it } from 'vitest';
import type { Exam, StepContext } from '../run/exam.ts';
import type { Inquiry } from './law.ts';
import { lifecycle } from './lifecycle.ts';

const schemas = {
  Status: {
    type: 'string',
    'x-etalon-lifecycle': {
      initial: ['queued'],
      transitions: { queued: ['running'], running: ['done', 'failed'] },
      terminal: ['done', 'failed'],
    },
  },
};

async function outcomes(states: readonly string[]): Promise<readonly string[]> {
  const document = { components: { schemas, securitySchemes: {} } } as unknown as OpenApiDocument;
  const exam = { api: { document }, signal: new AbortController().signal } as unknown as Exam;
  let asked = 0;
  const inquiry: Inquiry = {
    ask: () => {
      const status = states[Math.min(asked, states.length - 1)] ?? '';
      asked += 1;
      const body: Json = { status };
      return Promise.resolve({
        body,
        received: {
          status: 200,
          headers: new Headers(),
          at: 0,
          body: new Uint8Array(),
          text: '',
          ending: 'complete',
          endedAt: 0,
        },
      });
    },
    option: () => undefined,
    context: { exam } as unknown as StepContext,
  };
  const findings = await lifecycle.judge(
    { holds: 'lifecycle', send: { operation: 'get' }, schema: 'Status', status: 'status', within: '300ms' },
    inquiry,
  );
  return findings.map(({ assertion, outcome }) => `${assertion} ${outcome}`);
}

describe('a lifecycle', () => {
  it('may go its declared way, however often it is looked at', async () => {
    expect(await outcomes(['queued', 'queued', 'running', 'done'])).toEqual([
      'law.transitions pass',
      'law.terminal pass',
    ]);
  });

  it('may pass a state more quickly than anyone looks', async () => {
    expect(await outcomes(['queued', 'done'])).toEqual(['law.transitions pass', 'law.terminal pass']);
  });

  it('may not go where nothing leads, go back, or come to life again', async () => {
    expect(await outcomes(['queued', 'paused', 'done'])).toContain('law.transitions fail');
    expect(await outcomes(['running', 'queued', 'running', 'done'])).toContain('law.transitions fail');
    expect(await outcomes(['running', 'done', 'running'])).toContain('law.terminal fail');
  });

  it('must end', async () => {
    expect(await outcomes(['running'])).toContain('law.terminal fail');
  });
});
