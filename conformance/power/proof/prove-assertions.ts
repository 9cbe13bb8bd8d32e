/** Looks for a broken target that each assertion notices alone: the defect is put into the very exchange that it judges. */
import type { Narrowing } from '../../targets/broken/narrowed.ts';
import type { AssertionName } from '../../run/list-assertions.ts';
import type { Step } from '../../format/scenario.ts';
import { isAutomatic, livesOf } from './assertion-life.ts';
import type { Life } from './assertion-life.ts';
import { likeness } from './likeness.ts';
import type { Search } from './prove-requirements.ts';
import { sourceOf } from './assertion-source.ts';
import { assertionId } from '../units/unit.ts';
import type { Unit } from '../units/unit.ts';

/** First the likeliest for each, then the others for those that are left: what one tries may show another. */
const ROUNDS: readonly number[] = [5, 12, 30];

/** More than run at once, and few enough that one can learn from the other. */
const AT_ONCE = 32;

/** Those that were not tried to the end. */
export async function proveAssertions(
  search: Search,
  assertions: readonly AssertionName[],
): Promise<ReadonlySet<string>> {
  const wanted = assertions.filter(({ id, scenario }) => !isAutomatic(id) && search.map.traffic.has(scenario));
  let untried: ReadonlySet<string> = new Set();
  for (const most of ROUNDS) untried = await proveRound(search, wanted, most);
  return untried;
}

async function proveRound(
  search: Search,
  assertions: readonly AssertionName[],
  most: number,
): Promise<ReadonlySet<string>> {
  const lives = livesOf(search.results, assertions);
  const open = assertions.filter(({ id }) => lives.get(id) !== 'decisive');
  // Those without which nobody would notice anything are the less urgent.
  const queue = open.toSorted((left, right) => urgency(lives.get(right.id)) - urgency(lives.get(left.id))).values();
  const untried = new Set<string>();
  const work = async (): Promise<void> => {
    for (const assertion of queue) {
      const isTried = await proveOne(assertion, search, most);
      if (!isTried) untried.add(assertion.id);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return untried;
}

function urgency(life: Life | undefined): number {
  return life === 'shared' ? 0 : 1;
}

/** Whether it is known as well as it can be. What others try may show it too. */
async function proveOne(assertion: AssertionName, search: Search, most: number): Promise<boolean> {
  const units = candidates(assertion, search);
  // What is made by hand looks like nothing that is asserted: it has a place of its own.
  const byHand = units.filter(({ target }) => isByHand(target, search));
  const others = units.filter(({ target }) => !isByHand(target, search));
  for (const unit of [...others.slice(0, most), ...(most > SOON ? byHand : [])]) {
    if (search.decided.has(assertion.id)) return true;
    if (search.isOver()) return false;
    await search.runner.run(unit);
  }
  return true;
}

const SOON = 5;

function isByHand(target: string | undefined, { bench }: Search): boolean {
  return bench.broken.get(target ?? '')?.operator === 'by-hand';
}

interface Candidate {
  readonly unit: Unit;
  readonly rank: number;
}

/** Units whose place and kind are most like the assertion's come first. */
function candidates(name: AssertionName, search: Search): readonly Unit[] {
  const { bench, map } = search;
  const { step, operations, exchanges } = sourceOf(name, search);
  const isCheck = step !== undefined && 'check' in step;
  const subject = subjectOf(name, step);
  const known = targetsThatFail(name, search);
  const found = [...map.reached].flatMap(([target, reached]): readonly Candidate[] => {
    const broken = bench.broken.get(target);
    const shows = reached.find(({ scenario }) => scenario === name.scenario);
    if (broken === undefined || shows === undefined || isElsewhere(broken.operation, operations)) return [];
    const rank = likeness(subject, broken) + (known.has(target) ? 1 : 0);
    const showing = {
      assertion: name.assertion,
      shows: shows.exchanges,
      numbers: broken.start === undefined ? undefined : exchanges,
    };
    const unit = { target, scenario: name.scenario };
    const own = broken.class === 'schema' ? rank - 1 : rank;
    // A defect that compares exchanges does nothing in one alone; what shows in none that is judged will hardly matter.
    const isJudged = exchanges?.some((number) => shows.exchanges.includes(number)) !== false;
    const whole = { unit, rank: (isCheck ? own : own - 1) - (isJudged ? 0 : ELSEWHERE) };
    return [...unitsIn(unit, showing).map((narrow) => ({ unit: narrow, rank: own })), whole];
  });
  return found.toSorted((left, right) => right.rank - left.rank).map(({ unit }) => unit);
}

const ELSEWHERE = 2;

/** A check names what it looks at in its value: `$turn.started_at`. */
function subjectOf({ assertion }: AssertionName, step: Step | undefined): string {
  if (step === undefined || !('check' in step)) return assertion;
  const index = Number(/^check\[(\d+)\]/.exec(assertion)?.[1] ?? 0);
  const value = [step.check].flat()[index]?.value;
  const path = typeof value === 'string' ? value.split('.').slice(1) : [];
  return [assertion, ...path].join('.');
}

/** Under them the assertion failed already, though not alone. */
function targetsThatFail({ id }: AssertionName, { results }: Search): ReadonlySet<string | undefined> {
  const failing = results.filter(({ unit, failures }) =>
    failures.some((one) => assertionId(unit.scenario, one) === id),
  );
  return new Set(failing.map(({ unit }) => unit.target));
}

function isElsewhere(broken: string | undefined, wanted: ReadonlySet<string> | undefined): boolean {
  return broken !== undefined && wanted !== undefined && !wanted.has(broken);
}

interface Showing {
  readonly assertion: string;
  readonly shows: readonly number[];
  /** Those of the step; undefined for steps that look at what others asked, or at many. */
  readonly numbers: readonly number[] | undefined;
}

/** A law asks often; the beginning and the end of that say most. */
const MOST_AT_FIRST = 2;

/** The same defect in the very exchange, then only in the items or the frame that the assertion names. */
function unitsIn(unit: Unit, { assertion, shows, numbers }: Showing): readonly Unit[] {
  if (numbers === undefined) return [unit];
  const items = indexesIn(assertion);
  const frames = framesFor(assertion);
  const judged = shows.filter((number) => numbers.includes(number));
  const narrowings = judged
    .filter((_, index) => index < MOST_AT_FIRST || index === judged.length - 1)
    .flatMap((exchange): readonly Narrowing[] => [
      ...(items.length === 0 ? [] : [{ exchange, items }]),
      ...frames.map((frame) => ({ exchange, frame })),
      { exchange },
    ]);
  return narrowings.map((narrow) => ({ ...unit, narrow }));
}

/** `expect.body$.items[1].parts[0].text` → 1 and 0. */
function indexesIn(assertion: string): readonly number[] {
  const path = assertion.split('$')[1] ?? '';
  return [...path.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
}

/**
 * `stream.items[4]` speaks of the frame of that number, or of a later one where items before it may repeat; a check of
 * frames too, and `stream.first` of the first.
 */
function framesFor(assertion: string): readonly number[] {
  if (/stream\.first\b/.test(assertion)) return [0];
  const at = /(?:stream\.items|^check\[\d+\]\$)\[(\d+)\]/.exec(assertion)?.[1];
  return at === undefined ? [] : [0, 1, 2, 3].map((more) => Number(at) + more);
}
