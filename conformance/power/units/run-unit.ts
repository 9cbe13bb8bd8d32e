/** Runs one unit: a fresh right server, the defect in front of it or inside it, one scenario. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Step } from '../../format/scenario.ts';
import { fixtureValues } from '../../format/suite.ts';
import type { PlacedScenario } from '../../format/suite.ts';
import { usualLimits } from '../../http/exchange.ts';
import type { Limits } from '../../http/exchange.ts';
import type { Exam } from '../../run/exam.ts';
import { flatResults } from '../../run/results.ts';
import type { ExchangeRecord, ScenarioResult } from '../../run/results.ts';
import { runScenario } from '../../run/run-scenario.ts';
import type { BrokenTarget } from '../../targets/broken/broken-target.ts';
import type { Interference, Situation } from '../../targets/broken/interference.ts';
import { narrowed } from '../../targets/broken/narrowed.ts';
import { ask, createUpstream } from '../../targets/broken/wire/forward.ts';
import type { PassingRequest } from '../../targets/broken/wire/passing.ts';
import { startProxy } from '../../targets/broken/wire/proxy.ts';
import type { Observer, Proxy } from '../../targets/broken/wire/proxy.ts';
import type { Target } from '../../targets/target.ts';
import type { Bench } from './bench.ts';
import { CUT_OFF } from './unit.ts';
import type { Failure, SentByStep, Unit, UnitResult } from './unit.ts';

/** A broken server whose defect is silence, and that is silent for so long, will stay so. */
const hurried: Limits = { answer: 3_000, stall: 2_000, whole: 15_000, bytes: 16 * 1024 * 1024 };

/** Every other one answers, though perhaps late: a busy machine is no defect. */
const patient: Limits = { ...hurried, answer: 15_000, stall: 10_000, whole: 30_000 };

/** A broken server may never come to an end; the scenario does. */
const LONGEST = 60_000;
const LONGEST_FAREWELL = 3_000;

export interface Watching {
  readonly observer?: Observer;
  /** Told of the right server before anything is sent. */
  opened?(right: Target): void;
  /** Puts something between the exam and the broken server. */
  between?(server: string): Promise<Between>;
  finished?(result: ScenarioResult): void;
}

export interface Between {
  readonly url: string;
  close(): Promise<void>;
}

export async function runUnit(unit: Unit, bench: Bench, watching: Watching = {}): Promise<UnitResult> {
  const started = performance.now();
  const broken = unit.target === undefined ? undefined : targetOf(unit.target, bench);
  const whole = withoutCleanup(scenarioOf(unit, bench));
  const placed = broken === undefined ? whole : lessPatient(whole);
  const right = await serveFor(placed, broken, bench);
  watching.opened?.(right);
  const waiting = { isAgain: false };
  const front = await putInFront(right, { unit, broken, bench, waiting, observer: watching.observer ?? {} });
  const between = await watching.between?.(front.url);
  try {
    const exam = examOf(bench, { ...right, url: new URL(between?.url ?? front.url) }, limitsFor(broken));
    const result = await runScenario(placed, { ...exam, waiting }, randomUUID().slice(0, 8));
    watching.finished?.(result);
    const isIdle = broken?.start !== undefined && !front.hasActed();
    const ran = resultOf({ unit, result, isIdle, durationMs: Math.round(performance.now() - started) });
    return exam.signal.aborted ? { ...ran, failures: [], broke: CUT_OFF } : ran;
  } finally {
    await between?.close();
    await front.close();
    await Promise.race([right.close(), pause(LONGEST_FAREWELL, undefined, { ref: false })]);
  }
}

function limitsFor(broken: BrokenTarget | undefined): Limits {
  if (broken === undefined) return usualLimits;
  return broken.class === 'timing' || broken.operator === 'no-answer' ? hurried : patient;
}

function serveFor({ scenario }: PlacedScenario, broken: BrokenTarget | undefined, bench: Bench): Promise<Target> {
  const { decorate } = broken ?? {};
  return bench.serve({
    keyless: scenario.needs?.includes('keyless') === true,
    ...(decorate === undefined ? {} : { decorate }),
  });
}

interface Defect {
  readonly unit: Unit;
  readonly broken: BrokenTarget | undefined;
  readonly bench: Bench;
  readonly observer: Observer;
  readonly waiting: { readonly isAgain: boolean };
}

interface Front extends Proxy {
  /** Whether the defect has changed anything yet. */
  hasActed(): boolean;
}

async function putInFront(right: Target, { unit, broken, bench, observer, waiting }: Defect): Promise<Front> {
  const upstream = createUpstream(right.url.href);
  const { api } = bench;
  const situation = { api, keys: right.keys, ask: (request: PassingRequest) => ask(upstream, request) };
  const interference = interferenceOf(broken, unit, situation);
  let acted = false;
  const changed = (): void => {
    acted = true;
  };
  const isAgain = (): boolean => waiting.isAgain;
  const proxy = await startProxy({ upstream, api, interference, isAgain, observer: { ...observer, changed } });
  return {
    url: proxy.url,
    hasActed: () => acted,
    close: async () => {
      await proxy.close();
      upstream.agent.destroy();
    },
  };
}

function scenarioOf({ scenario }: Unit, { suite }: Bench): PlacedScenario {
  const placed = suite.scenarios.find((one) => one.scenario.scenario === scenario);
  if (placed === undefined) throw new Error(`there is no scenario '${scenario}'`);
  return placed;
}

/** The server is thrown away afterwards; and what is not judged should not look like something to break. */
function withoutCleanup(placed: PlacedScenario): PlacedScenario {
  return { ...placed, scenario: { ...placed.scenario, cleanup: [] } };
}

/** What a broken server has not done after so long, where a right one takes no time worth mentioning, it never does. */
const PATIENCE = '5s';

function lessPatient(placed: PlacedScenario): PlacedScenario {
  const steps = placed.scenario.steps.map((step): Step => {
    if ('wait' in step) return { within: PATIENCE, ...step };
    return 'law' in step ? { ...step, law: { within: PATIENCE, ...step.law } } : step;
  });
  return { ...placed, scenario: { ...placed.scenario, steps } };
}

function targetOf(id: string, { broken }: Bench): BrokenTarget {
  const target = broken.get(id);
  if (target === undefined) throw new Error(`there is no broken target '${id}'`);
  return target;
}

function interferenceOf(broken: BrokenTarget | undefined, { narrow = {} }: Unit, situation: Situation): Interference {
  const { items } = narrow;
  const whole = broken?.start?.({ ...situation, ...(items === undefined ? {} : { items }) }) ?? {};
  return narrow.exchange === undefined && narrow.frame === undefined ? whole : narrowed(whole, narrow);
}

function examOf({ suite, api, schemas, laboratory }: Bench, target: Target, limits: Limits): Exam {
  return {
    suite,
    api,
    schemas,
    target,
    laboratory,
    limits,
    fixtures: fixtureValues(suite.fixtures.values()),
    signal: AbortSignal.timeout(LONGEST),
    silence: { requests: 0 },
  };
}

interface Ran {
  readonly unit: Unit;
  readonly result: ScenarioResult;
  readonly isIdle: boolean;
  readonly durationMs: number;
}

function resultOf({ unit, result, isIdle, durationMs }: Ran): UnitResult {
  const broke = brokeOf(result);
  return {
    unit,
    failures: flatResults(result.steps).flatMap(({ step, checks }) =>
      checks.flatMap(({ assertion, outcome, proves }): readonly Failure[] =>
        outcome === 'pass' ? [] : [{ step, assertion, outcome, proves }],
      ),
    ),
    sent: flatResults(result.steps).flatMap(({ step, exchanges }) =>
      exchanges.map(({ request }) => sentBy(step, request)),
    ),
    idle: isIdle,
    ...(broke === undefined ? {} : { broke }),
    durationMs,
  };
}

function sentBy(step: string, { method, url, body = '' }: ExchangeRecord['request']): SentByStep {
  const { pathname, search } = new URL(url);
  return { step, method, target: pathname + search, body };
}

function brokeOf({ state, reason, steps, unjudged }: ScenarioResult): string | undefined {
  const failed = flatResults(steps).find((step) => step.state === 'error');
  if (failed !== undefined) return `${failed.step}: ${failed.reason ?? 'no reason given'}`;
  if (state === 'skipped') return `skipped: ${reason ?? 'no reason given'}`;
  return unjudged.length === 0 ? undefined : `not judged, though expected: ${unjudged.slice(0, 5).join(', ')}`;
}
