/** What a measurement says: how much is noticed, what is proved, what is dead. */
import type { Level } from '../../format/requirement.ts';
import { listAssertions } from '../../run/list-assertions.ts';
import type { BrokenTarget } from '../../targets/broken/broken-target.ts';
import type { DefectClass } from '../../targets/broken/operator.ts';
import { isAutomatic, livesOf } from '../proof/assertion-life.ts';
import type { Life } from '../proof/assertion-life.ts';
import type { Bench } from '../units/bench.ts';
import type { ExcusedAssertions, ExcusedRequirement, Excuses } from '../excused.ts';
import type { Measurement } from '../measure.ts';
import { caughtBy } from '../units/unit.ts';
import type { UnitResult } from '../units/unit.ts';
import { writtenOnce } from '../proof/written-once.ts';

export interface PowerSummary {
  readonly api: string;
  readonly classes: readonly ClassPower[];
  readonly requirements: readonly RequirementPower[];
  /** Written assertions that no broken target needs; an excuse says why one is kept. */
  readonly dead: readonly DeadAssertion[];
  readonly assertions: { readonly [L in Life]: number };
  /** Assertions that may be dead or not: the time was over before everything had been tried. */
  readonly untried: readonly string[];
  /** Broken targets that showed and that nobody noticed. */
  readonly survivors: readonly BrokenTarget[];
  /** Runs in which the exam itself broke. */
  readonly broke: readonly { readonly target: string; readonly scenario: string; readonly why: string }[];
  readonly alarms: readonly UnitResult[];
  readonly runs: number;
  /** Otherwise only assertions were tried: nothing is said of all broken targets and of requirements. */
  readonly isWhole: boolean;
  /** Made from the document, and of them those that show in no scenario. */
  readonly targets: { readonly made: number; readonly unreached: number; readonly idle: number };
}

export interface DeadAssertion {
  readonly id: string;
  readonly life: Life;
  readonly excuse?: string;
}

export interface ClassPower {
  readonly class: DefectClass;
  readonly shown: number;
  readonly noticedByMust: number;
  readonly noticedByShould: number;
  /** Not noticed, but allowed as well. */
  readonly allowed: number;
  readonly missed: number;
  /** Noticed by the schemas and the stream descriptions of the document, without any scenario's expectation. */
  readonly byDocument: number;
}

export interface RequirementPower {
  readonly id: string;
  readonly level: Level;
  /** How many broken targets it noticed. */
  readonly catches: number;
  /** The target under which the fewest other requirements fail, and how many fail. */
  readonly sharpest?: { readonly target: string; readonly scenario: string; readonly fails: number };
  readonly excuse?: string;
}

export function summarise(measurement: Measurement, bench: Bench, excuses: Excuses): PowerSummary {
  const { results, alarms, unreached, map, untried } = measurement;
  const verdicts = judgeTargets(results, bench);
  const lives = livesOf(results, listAssertions(bench.suite));
  const tried = [...lives].filter(([id]) => map.traffic.has(id.split('#')[0] ?? ''));
  const written = writtenOnce(
    tried.filter(([id]) => !isAutomatic(id)),
    bench.suite,
  );
  return {
    api: bench.suite.api,
    classes: classPowers(verdicts),
    requirements: bench.suite.requirements.map(({ id, level }) =>
      requirementPower({ id, level }, results, excuses.requirements),
    ),
    dead: deadOf(written, excuses.assertions).filter(({ id }) => !untried.has(id)),
    untried: written.flatMap(([id, life]) => (untried.has(id) && isDead(life) ? [id] : [])),
    assertions: countLives(written.map(([, life]) => life)),
    survivors: verdicts.filter(({ verdict }) => verdict === 'missed').map(({ target }) => target),
    broke: results.flatMap(({ unit, broke }) =>
      broke === undefined ? [] : [{ target: unit.target ?? '', scenario: unit.scenario, why: broke }],
    ),
    alarms,
    runs: results.length,
    isWhole: measurement.isWhole,
    targets: {
      made: bench.broken.size,
      unreached: unreached.length,
      idle: verdicts.filter(({ verdict }) => verdict === 'idle').length,
    },
  };
}

type Verdict = 'must' | 'should' | 'allowed' | 'missed' | 'idle';

interface TargetVerdict {
  readonly target: BrokenTarget;
  readonly verdict: Verdict;
  readonly byDocument: boolean;
}

function judgeTargets(results: readonly UnitResult[], { broken, suite }: Bench): readonly TargetVerdict[] {
  const must = new Set(suite.requirements.filter(({ level }) => level === 'MUST').map(({ id }) => id));
  const runs = Map.groupBy(results, ({ unit }) => unit.target ?? '');
  return [...runs].flatMap(([id, own]) => {
    const target = broken.get(id);
    if (target === undefined) return [];
    const caught = new Set(own.flatMap((run) => [...caughtBy(run)]));
    const byDocument = caught.has('DOCUMENT-RESPONSE') || caught.has('DOCUMENT-STREAM');
    return [
      { target, byDocument, verdict: verdictOf(target, { caught, must, isIdle: own.every(({ idle }) => idle) }) },
    ];
  });
}

interface Evidence {
  readonly caught: ReadonlySet<string>;
  readonly must: ReadonlySet<string>;
  readonly isIdle: boolean;
}

function verdictOf({ allowed }: BrokenTarget, { caught, must, isIdle }: Evidence): Verdict {
  if ([...caught].some((id) => must.has(id))) return 'must';
  if (caught.size > 0) return 'should';
  if (isIdle) return 'idle';
  return allowed === undefined ? 'missed' : 'allowed';
}

function classPowers(verdicts: readonly TargetVerdict[]): readonly ClassPower[] {
  return [
    ...Map.groupBy(
      verdicts.filter(({ verdict }) => verdict !== 'idle'),
      ({ target }) => target.class,
    ),
  ].map(([name, own]) => {
    const count = (wanted: Verdict): number => own.filter(({ verdict }) => verdict === wanted).length;
    return {
      class: name,
      shown: own.length,
      noticedByMust: count('must'),
      noticedByShould: count('should'),
      allowed: count('allowed'),
      missed: count('missed'),
      byDocument: own.filter(({ byDocument }) => byDocument).length,
    };
  });
}

function requirementPower(
  { id, level }: { readonly id: string; readonly level: Level },
  results: readonly UnitResult[],
  excuses: readonly ExcusedRequirement[],
): RequirementPower {
  const catching = results.filter((run) => caughtBy(run).has(id));
  const [first] = catching.toSorted((left, right) => caughtBy(left).size - caughtBy(right).size);
  const excuse = excuses.find(({ requirement }) => requirement === id)?.reason;
  return {
    id,
    level,
    catches: new Set(catching.map(({ unit }) => unit.target)).size,
    ...(first === undefined
      ? {}
      : { sharpest: { target: first.unit.target ?? '', scenario: first.unit.scenario, fails: caughtBy(first).size } }),
    ...(excuse === undefined ? {} : { excuse }),
  };
}

function deadOf(
  lives: readonly (readonly [string, Life])[],
  excuses: readonly ExcusedAssertions[],
): readonly DeadAssertion[] {
  return lives
    .filter(([, life]) => isDead(life))
    .map(([id, life]) => {
      const excuse = excuses.find(({ assertions }) => assertions.includes(id))?.reason;
      return { id, life, ...(excuse === undefined ? {} : { excuse }) };
    });
}

function isDead(life: Life): boolean {
  return life === 'covered' || life === 'silent';
}

function countLives(lives: readonly Life[]): PowerSummary['assertions'] {
  const count = (wanted: Life): number => lives.filter((life) => life === wanted).length;
  return { decisive: count('decisive'), shared: count('shared'), covered: count('covered'), silent: count('silent') };
}
