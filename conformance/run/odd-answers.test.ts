/** Targets that give something odd where a later request needs it: the exam goes on, and says what it could not ask. */
import { fileURLToPath } from 'node:url';
import { loadDocument } from '#document';
import { isObject, type Json } from '#document';
import { afterAll, describe, expect, it } from 'vitest';
import { loadSuite, verify } from '../index.ts';
import type { Report } from '../index.ts';
import type { Step } from '../format/scenario.ts';
import { keys, startToy } from '../toy/server.ts';
import { createUpstream } from '../targets/broken/wire/forward.ts';
import { jsonOf, withJson } from '../targets/broken/wire/passing.ts';
import { startProxy } from '../targets/broken/wire/proxy.ts';
import { indexDocument } from '../schema/api-document.ts';

const at = (path: string): string => fileURLToPath(new URL(`../toy/${path}`, import.meta.url));
const toy = await startToy();
const { document } = await loadDocument(at('document.yaml'));
if (document === undefined) throw new Error('the toy document must load');
const api = indexDocument(document);
const suite = await loadSuite({
  api: 'toy',
  folder: at('suite'),
  fixtures: at('fixtures'),
  requirements: at('requirements.yaml'),
});

afterAll(() => toy.close());

/** The right toy, but for one member of the answers of one operation. */
async function examine(
  steps: readonly Step[],
  odd: { operation: string; member: string; value: Json },
): Promise<Report> {
  const upstream = createUpstream(toy.url);
  const proxy = await startProxy({
    upstream,
    api,
    interference: {
      after(answer, { operation }) {
        const body = jsonOf(answer);
        return operation?.id === odd.operation && isObject(body)
          ? withJson(answer, { ...body, [odd.member]: odd.value })
          : answer;
      },
    },
  });
  const [first] = suite.scenarios;
  if (first === undefined) throw new Error('the suite is empty');
  const placed = { ...first, scenario: { scenario: 'odd/answers', summary: 'Odd.', steps } };
  try {
    return await verify({
      suite: { ...suite, scenarios: [placed] },
      document: at('document.yaml'),
      target: proxy.url,
      keys,
    });
  } finally {
    await proxy.close();
    upstream.agent.destroy();
  }
}

const create: Step = {
  step: 'create',
  send: { operation: 'createThing', body: { name: 'odd' } },
  expect: { status: 201 },
  save: { thing: '$.id' },
};

describe('an id that no request can be made of', () => {
  it.each(['', '.', null, 7, ['x'], {}])('%j makes the next step untestable, not the exam broken', async (value) => {
    const read: Step = {
      step: 'read',
      send: { operation: 'getThing', parameters: { id: '$thing' } },
      expect: { status: 200 },
      proves: ['TOY-THING-001'],
    };
    const { errors, outcome, requirements } = await examine([create, read], {
      operation: 'createThing',
      member: 'id',
      value,
    });
    expect(errors).toEqual([]);
    expect(outcome).toBe('violations');
    const proved = requirements.find(({ id }) => id === 'TOY-THING-001');
    expect(proved?.verdict).toBe('untestable');
    expect(proved?.reason).toContain('read: no request can be made of what the target gave as $thing: ');
  });
});

describe('a cursor that no request can be made of', () => {
  it.each([7, true, ['x'], {}])('%j makes the law untestable, not the exam broken', async (value) => {
    const pages: Step = {
      step: 'pages',
      law: { holds: 'list', send: { operation: 'listThings' }, laws: ['partition'] },
      proves: ['TOY-LIST-001'],
    };
    const steps = [create, { ...create, step: 'second' }, { ...create, step: 'third' }, pages];
    const { errors, outcome, requirements } = await examine(steps, {
      operation: 'listThings',
      member: 'last_id',
      value,
    });
    expect(errors).toEqual([]);
    expect(outcome).toBe('violations');
    const proved = requirements.find(({ id }) => id === 'TOY-LIST-001');
    expect(proved?.verdict).toBe('untestable');
    expect(proved?.reason).toContain('no request can be made of what the target gave as the cursor: parameter after');
  });
});
