/** An implementation under examination, ready to be spoken to. */
import type { Json } from '#document';
import type { Suite } from '../format/suite.ts';

export interface Target {
  readonly name: string;
  readonly url: URL;
  /** Sent with every request. */
  readonly headers: readonly (readonly [string, string])[];
  readonly keys: { readonly first?: string; readonly second?: string };
  /** Capability → why the target has not got it. */
  readonly lacks: ReadonlyMap<string, string>;
  readonly has: ReadonlySet<string>;
  /** Script → model name; a script without an entry is asked for as `script:<name>`. */
  readonly models: ReadonlyMap<string, string>;
  /** Values of the suite that are others here. */
  readonly values: ReadonlyMap<string, Json>;
  /** Milliseconds that the target may take to answer. */
  readonly timeout?: number;
  /** Ends what was started for the exam. */
  close(): Promise<void>;
}

/** Capabilities that follow from the target itself. */
export const builtInCapabilities: { readonly [name: string]: { readonly says: string } } = {
  keys: { says: 'Requests are told apart by a key, and the exam has one.' },
  'two-keys': { says: 'The exam has a second key, whose owner must not see what belongs to the first.' },
  keyless: { says: 'The server runs without keys.' },
};

/** Why the target cannot be examined in this; nothing if it can. */
export function lackOf(needs: readonly string[], target: Target, suite: Suite): string | undefined {
  return needs.map((need) => lackOfOne(need, target, suite)).find((reason) => reason !== undefined);
}

/** The model name that stands for a script at the target. */
export function modelFor(script: string | undefined, target: Target): string {
  if (script === undefined) return target.models.get('default') ?? 'script:echo';
  return target.models.get(script) ?? `script:${script}`;
}

function lackOfOne(need: string, { lacks, has, keys }: Target, suite: Suite): string | undefined {
  const told = lacks.get(need);
  if (told !== undefined) return `the target lacks ${need}: ${told}`;
  if (need === 'keys' && keys.first === undefined) return 'the exam was given no key';
  if (need === 'two-keys' && keys.second === undefined) return 'the exam was given no second key';
  if (need === 'keyless' && keys.first !== undefined) return 'the target runs with keys';
  const assumed = suite.capabilities[need]?.assumed !== false;
  return assumed || has.has(need)
    ? undefined
    : `the target does not declare ${need}: ${suite.capabilities[need]?.says ?? ''}`;
}
