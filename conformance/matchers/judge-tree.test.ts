/** Expected trees, held against values. */
import type { Json } from '#document';
import { describe, expect, it } from 'vitest';
import { formatPath } from '../values/path.ts';
import type { Scope } from '../values/scope.ts';
import { judgeTree } from './judge-tree.ts';

const scope: Scope = {
  values: new Map<string, Json>([
    ['agent', 'a1'],
    ['turn', { id: 't1', steps: [1, 2] }],
    ['dollar', '$agent'],
  ]),
  fixtures: new Map<string, Json>([['tool', { name: 'weather' }]]),
  missing: new Map([['later', "step 'x' failed"]]),
  own: new Set(),
};

function failures(tree: Json, actual: Json | undefined): readonly string[] {
  const { findings } = judgeTree(tree, actual, { scope, now: Date.UTC(2026, 10, 21) });
  return findings
    .filter(({ outcome }) => outcome !== 'pass')
    .map(
      (finding) =>
        finding.reason ??
        `${finding.assertion}: ${finding.mismatches.map(({ path, expected }) => `${formatPath(path)} ${expected}`).join('; ')}`,
    );
}

describe('an expected tree', () => {
  it('accepts further members of objects, and counts the items of lists', () => {
    expect(failures({ a: 1, list: [{ b: 2 }] }, { a: 1, c: 3, list: [{ b: 2, d: 4 }] })).toEqual([]);
    expect(failures({ list: [1, 2] }, { list: [1, 2, 3] })).toEqual(['$.list.length: $.list 2 items']);
  });

  it('compares a saved value exactly', () => {
    expect(failures({ turn: '$turn' }, { turn: { id: 't1', steps: [1, 2] } })).toEqual([]);
    expect(failures({ turn: '$turn' }, { turn: { id: 't1', steps: [1, 2], more: 1 } })).toEqual([
      '$.turn: $.turn.more no such member',
    ]);
    expect(failures({ id: '$turn.id' }, { id: 't2' })).toEqual(['$.id: $.id "t1"']);
  });

  it('compares a saved value as a part, where only a part is asked for', () => {
    const part = { turn: { $match: 'subset', value: '$turn' }, said: { $match: 'subset', value: '$dollar' } };
    expect(failures(part, { turn: { id: 't1', steps: [1, 2], more: 1 }, said: '$agent' })).toEqual([]);
    expect(failures(part, { turn: { id: 't1', steps: [1], more: 1 }, said: 'a1' })).toEqual([
      '$.turn: $.turn.steps [1,2]',
      '$.said: $.said "$agent"',
    ]);
    expect(failures(part, { turn: { steps: [1, 2] }, said: '$agent' })).toEqual(['$.turn: $.turn.id "t1"']);
  });

  it('takes a text from a target as it is, even if it looks like a reference', () => {
    expect(failures({ a: '$dollar' }, { a: '$agent' })).toEqual([]);
    expect(failures({ a: '$dollar' }, { a: 'a1' })).toHaveLength(1);
  });

  it('says why a leaf cannot be judged', () => {
    expect(failures({ a: '$later' }, { a: 1 })).toEqual(["$later has no value: step 'x' failed"]);
  });

  it('fails every leaf where nothing is there', () => {
    expect(failures({ a: { b: 1, c: { $match: 'string' } } }, { a: null })).toHaveLength(2);
    expect(failures({ a: 1 }, undefined)).toHaveLength(1);
  });

  it('saves what a matcher accepted, for the leaves after it', () => {
    const tree = { id: { $match: 'id', save: 'run' }, steps: [{ run: '$run' }] };
    const { findings, saved } = judgeTree(tree, { id: 'r1', steps: [{ run: 'r1' }] }, { scope, now: 0 });
    expect(findings.every(({ outcome }) => outcome === 'pass')).toBe(true);
    expect(saved.get('run')).toBe('r1');
    expect(failures(tree, { id: 'r1', steps: [{ run: 'r2' }] })).toEqual(['$.steps[0].run: $.steps[0].run "r1"']);
  });

  it('does not save what a failing tree inside a matcher accepted', () => {
    const tree = { $match: 'any-of', values: [{ id: { $match: 'id', save: 'run' }, kind: 'a' }, { kind: 'b' }] };
    expect(judgeTree(tree, { id: 'r1', kind: 'b' }, { scope, now: 0 }).saved.size).toBe(0);
  });

  it('accepts fixtures as trees and calls of functions as values', () => {
    expect(failures({ tool: { $fixture: 'tool' } }, { tool: { name: 'weather', parameters: [] } })).toEqual([]);
    expect(failures({ all: { $concat: [['$agent'], ['b']] } }, { all: ['a1', 'b'] })).toEqual([]);
    expect(failures({ n: { $length: '$turn.steps' } }, { n: 3 })).toEqual(['$.n: $.n 2']);
  });

  it('resolves what stands inside matchers', () => {
    expect(failures({ a: { $match: 'contains', value: 'x-${agent}' } }, { a: 'see x-a1.' })).toEqual([]);
    expect(failures({ a: { $match: 'each', value: { id: '$agent' } } }, { a: [{ id: 'a1' }] })).toEqual([]);
    expect(failures({ a: { $match: 'any-of', values: ['$agent', 'b'] } }, { a: 'a1' })).toEqual([]);
  });

  it('does not trust names of prototypes', () => {
    expect(failures({ toString: { $match: 'any', because: 'it is inherited' } }, {})).toHaveLength(1);
    expect(failures(JSON.parse('{"__proto__": {"a": 1}}') as Json, {})).toHaveLength(1);
  });
});

describe('the matchers', () => {
  const good: readonly (readonly [string, Json, Json])[] = [
    ['id', {}, 'abc-1'],
    ['id', { prefix: 'resp-' }, 'resp-1'],
    ['uuid', {}, 'c9116e74-bd7d-4ee9-bb1a-748ab505d50f'],
    ['uuid', { prefix: 'resp-' }, 'resp-c9116e74-bd7d-4ee9-bb1a-748ab505d50f'],
    ['timestamp', {}, '2026-11-20T18:10:32.351693Z'],
    ['timestamp', { form: 'unix' }, 1795198281],
    ['near-now', { within: '1s' }, '2026-11-21T00:00:01Z'],
    ['number', { min: 0, max: 1 }, 0.5],
    ['number', { near: 0.3, tolerance: 0.01 }, 0.305],
    ['integer', { min: 1 }, 1],
    ['string', { min: 1 }, 'a'],
    ['boolean', {}, false],
    ['any', { because: 'free' }, null],
    ['any-of', { values: [400, { $match: 'integer', min: 404 }] }, 404],
    ['all-of', { values: [{ $match: 'string' }, { $match: 'prefix', value: 'a' }] }, 'ab'],
    ['regex', { pattern: '^[0-9a-f]{4}$' }, '00ff'],
    ['prefix', { value: 'Invalid value: ' }, 'Invalid value: x'],
    ['unordered', { items: [1, { a: 2 }] }, [{ a: 2, b: 3 }, 1]],
    ['subset', { value: { a: 1 } }, { a: 1, b: 2 }],
    ['exact', { value: { a: { b: 1 } } }, { a: { b: 1 } }],
    ['contains', { value: 'ell' }, 'hello'],
    ['contains', { value: { a: 1 } }, [{ a: 2 }, { a: 1, b: 1 }]],
    ['length', { is: 2 }, [1, 2]],
    ['length', { min: 1, max: 3 }, 'abc'],
    ['same-as', { value: { a: 1 } }, { a: 1 }],
    ['differs-from', { value: 'a' }, 'b'],
    ['differs-from', { values: ['a', 'b'] }, 'c'],
    ['not', { value: { a: 1 } }, { a: 2 }],
    ['null-or', { value: { $match: 'string' } }, null],
    ['null-or', { value: { $match: 'string' } }, 'x'],
    ['each', { value: { id: { $match: 'id' } } }, [{ id: 'a' }, { id: 'b' }]],
    ['non-empty', {}, 'a'],
    ['text-equals', { value: 'Hello world' }, [{ type: 'text', text: 'Hello ' }, 'world']],
    ['text-equals', { value: 'Hello' }, { type: 'text', text: 'Hello' }],
    ['json-text', { value: { city: 'Oslo' } }, '{ "city": "Oslo" }'],
    ['sorted', { by: 'at', direction: 'descending' }, [{ at: 3 }, { at: 1 }]],
    ['unique', { by: 'id' }, [{ id: 1 }, { id: 2 }]],
    ['optional', { value: 1 }, 1],
    [
      'chronological',
      { paths: ['a', 'b'], from: '2026-01-01T00:00:00.000001Z' },
      [
        { a: '2026-01-01T00:00:00.000001Z', b: '2026-01-01T00:00:00.000002Z' },
        { a: '2026-01-01T01:00:00+01:00', b: '2026-01-01T00:00:01Z' },
      ].slice(0, 1),
    ],
  ];
  it.each(good)('%s %j accepts %j', (name, options, actual) => {
    expect(failures({ x: { $match: name, ...(options as object) } }, { x: actual })).toEqual([]);
  });

  const bad: readonly (readonly [string, Json, Json | undefined])[] = [
    ['absent', {}, null],
    ['id', {}, ''],
    ['id', {}, 'a b'],
    ['id', { prefix: 'resp-' }, 'resp-'],
    ['uuid', {}, 'c9116e74bd7d4ee9bb1a748ab505d50f'],
    ['timestamp', {}, 1795198281000],
    ['timestamp', {}, 0],
    ['timestamp', {}, '2026-11-20 18:10'],
    ['timestamp', { form: 'unix' }, '2026-11-20T18:10:32Z'],
    ['near-now', {}, '2026-11-20T18:10:32Z'],
    ['number', { max: 1 }, 2],
    ['integer', {}, 1.5],
    ['string', { min: 1 }, ''],
    ['boolean', {}, 'true'],
    ['any', { because: 'free' }, undefined],
    ['any-of', { values: [400, 404] }, 500],
    ['all-of', { values: [{ $match: 'string' }, { $match: 'prefix', value: 'a' }] }, 'b'],
    ['regex', { pattern: '^a$' }, 'b'],
    ['regex', { pattern: '^(a+)+$' }, `${'a'.repeat(60)}b`],
    ['prefix', { value: 'a' }, 'b'],
    ['unordered', { items: [1, 1] }, [1, 2]],
    ['subset', { value: { a: 1 } }, { b: 1 }],
    ['exact', { value: { a: { b: 1 } } }, { a: { b: 1, c: 2 } }],
    ['contains', { value: 'x' }, 'hello'],
    ['contains', { value: { a: 1 } }, [{ a: 2 }]],
    ['length', { is: 2 }, [1]],
    ['same-as', { value: { a: 1 } }, { a: 1, b: 2 }],
    ['differs-from', { value: 'a' }, 'a'],
    ['differs-from', { value: 'a' }, undefined],
    ['not', { value: { a: 1 } }, { a: 1 }],
    ['null-or', { value: 1 }, undefined],
    ['each', { value: 1 }, []],
    ['each', { value: 1 }, [1, 2]],
    ['non-empty', {}, []],
    ['text-equals', { value: 'Hello' }, [{ type: 'image' }]],
    ['json-text', { value: { a: 1 } }, '{'],
    ['sorted', { by: 'at' }, [{ at: 3 }, { at: 1 }]],
    ['sorted', { by: 'at', strict: true }, [{ at: 1 }, { at: 1 }]],
    ['unique', { by: 'id' }, [{ id: 1 }, { id: 1 }]],
    ['optional', { value: 1 }, null],
    ['chronological', { paths: ['a'] }, [{ a: '2026-01-01T00:00:00.000002Z' }, { a: '2026-01-01T00:00:00.000001Z' }]],
    ['chronological', { paths: ['a'], until: '2025-01-01T00:00:00Z' }, [{ a: '2026-01-01T00:00:00Z' }]],
    ['chronological', { paths: ['a'] }, [{ a: '2026-01-01T00:00:00Z' }, { a: null }]],
  ];
  it.each(bad)('%s %j refuses %j', (name, options, actual) => {
    expect(
      failures({ x: { $match: name, ...(options as object) } }, actual === undefined ? {} : { x: actual }).length,
    ).toBeGreaterThan(0);
  });

  it('accepts the absence of what must be absent', () => {
    expect(failures({ x: { $match: 'absent' }, y: { $match: 'optional', value: 1 } }, {})).toEqual([]);
  });
});
