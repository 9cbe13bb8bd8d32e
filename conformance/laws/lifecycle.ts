/** Laws of lifecycles: only declared transitions are seen, and what has ended stays as it ended. */
import { setTimeout as pause } from 'node:timers/promises';
import { isObject, type Json } from '#document';
import type { LawUse } from '../format/scenario.ts';
import { fail, judged } from '../judge/finding.ts';
import { knownPath, select } from '../values/path.ts';
import { durationOf } from '../values/duration.ts';
import type { Inquiry, Law } from './law.ts';

interface Lifecycle {
  readonly transitions: { readonly [state: string]: Json };
  readonly terminal: readonly string[];
}

export const lifecycle: Law = {
  name: 'lifecycle',
  says: 'Reads `status` (a path) until a terminal state; every change goes over declared transitions, and the terminal state stays. The lifecycle is that of the `schema`.',
  assertions: () => ['law.transitions', 'law.terminal'],
  async judge(use, inquiry) {
    const cycle = lifecycleOf(use, inquiry);
    if (cycle === undefined)
      return lifecycle
        .assertions(use)
        .map((name) => fail(name, 'the document declares no lifecycle (x-etalon-lifecycle)'));
    const seen = await watch(use, inquiry, cycle);
    const wrong = seen.findIndex((state, index) => index > 0 && !mayFollow(seen[index - 1] ?? '', state, cycle));
    const last = seen.at(-1) ?? '';
    const after = [await statusOf(use, inquiry), await statusOf(use, inquiry)];
    const ended = cycle.terminal.includes(last) && after.every((state) => state === last);
    return [
      judged(
        'law.transitions',
        wrong === -1 ? undefined : `${seen[wrong - 1] ?? ''} became ${seen[wrong] ?? ''}, which is not declared`,
      ),
      judged(
        'law.terminal',
        ended ? undefined : `the states were ${[...seen, ...after].join(', ')}: no terminal state was reached and kept`,
      ),
    ];
  },
};

function lifecycleOf(use: LawUse, { context }: Inquiry): Lifecycle | undefined {
  const schema = context.exam.api.document.components.schemas[String(use['schema'] ?? '')];
  const told = isObject(schema) ? schema['x-etalon-lifecycle'] : undefined;
  if (!isObject(told)) return undefined;
  const { transitions, terminal } = told;
  return {
    transitions: isObject(transitions) ? transitions : {},
    terminal: Array.isArray(terminal) ? terminal.map(String) : [],
  };
}

/** Over one declared transition, or over several: who only looks now and then misses states that pass quickly. */
function mayFollow(from: string, to: string, cycle: Lifecycle): boolean {
  const reached = new Set([from]);
  for (const state of reached) for (const next of nextOf(state, cycle)) reached.add(next);
  return reached.has(to);
}

function nextOf(state: string, { transitions }: Lifecycle): readonly string[] {
  const next = Object.hasOwn(transitions, state) ? transitions[state] : [];
  return Array.isArray(next) ? next.map(String) : [];
}

async function watch(use: LawUse, inquiry: Inquiry, { terminal }: Lifecycle): Promise<readonly string[]> {
  const within = use['within'];
  const deadline = performance.now() + (typeof within === 'string' ? (durationOf(within) ?? 10_000) : 10_000);
  const seen: string[] = [];
  const { waiting = { isAgain: false } } = inquiry.context.exam;
  for (;;) {
    waiting.isAgain = seen.length > 0;
    const state = await statusOf(use, inquiry);
    waiting.isAgain = false;
    if (state !== seen.at(-1)) seen.push(state);
    if (terminal.includes(state) || performance.now() > deadline) return seen;
    await pause(30, undefined, { signal: inquiry.context.exam.signal });
  }
}

async function statusOf(use: LawUse, inquiry: Inquiry): Promise<string> {
  const { body, received } = await inquiry.ask(use.send);
  const state = select(body, knownPath(String(use['status'] ?? 'status')));
  return typeof state === 'string' ? state : `(no status, HTTP ${received.status})`;
}
