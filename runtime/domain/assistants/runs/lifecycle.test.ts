/** The states of a run are those of the documents, and no other way leads from one to another. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { RunStatus } from '../records/run.ts';
import { isTerminal, moved, transitions } from './lifecycle.ts';

interface Declared {
  readonly enum: readonly RunStatus[];
  readonly 'x-etalon-lifecycle': {
    readonly transitions: { readonly [status: string]: readonly RunStatus[] };
    readonly terminal: readonly RunStatus[];
  };
}

function declared(version: string): Declared {
  const file = new URL(`../../../../spec/assistants/schemas/${version}/run-status.yaml`, import.meta.url);
  return parse(readFileSync(file, 'utf8')) as Declared;
}

const all = Object.keys(transitions) as RunStatus[];

describe.each(['v1', 'v2'])('the lifecycle of a run in %s', (version) => {
  it('is the declared one', () => {
    const { enum: states, 'x-etalon-lifecycle': lifecycle } = declared(version);
    const known = all.filter((status) => states.includes(status));
    expect(known.toSorted()).toEqual(states.toSorted());
    for (const status of known) {
      const ways = transitions[status].filter((next) => states.includes(next));
      expect([status, ...ways.toSorted()]).toEqual([status, ...(lifecycle.transitions[status] ?? []).toSorted()]);
    }
    expect(known.filter(isTerminal).toSorted()).toEqual(lifecycle.terminal.toSorted());
  });
});

function attempted(work: () => string): string {
  try {
    return work();
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}

describe('a run', () => {
  it.each(all.flatMap((from) => all.map((to) => [from, to] as const)))(
    'goes from %s to %s only if it may',
    (from, to) => {
      const run = { status: from, expires_at: 5, required_action: null } as Parameters<typeof moved>[0];
      const went = () => moved(run, to).status;
      expect(attempted(went)).toBe(transitions[from].includes(to) ? to : `a run cannot go from ${from} to ${to}`);
    },
  );

  it('has no time to expire once it is over', () => {
    const run = { status: 'in_progress', expires_at: 5, required_action: null } as Parameters<typeof moved>[0];
    expect(moved(run, 'completed').expires_at).toBeNull();
    expect(moved(run, 'requires_action').expires_at).toBe(5);
  });
});
