/** Looks for a broken target for every requirement that none has been caught by yet. */
import type { BrokenTarget } from '../../targets/broken/broken-target.ts';
import type { Bench } from '../units/bench.ts';
import { claimsFor } from './claims.ts';
import type { Claim } from './claims.ts';
import { isNamedIn, likeness } from './likeness.ts';
import type { PowerMap } from '../reach/draw-map.ts';
import type { Runner } from '../units/runner.ts';
import { caughtBy } from '../units/unit.ts';
import type { Unit, UnitResult } from '../units/unit.ts';

export interface Search {
  readonly bench: Bench;
  readonly map: PowerMap;
  readonly runner: Runner;
  /** What has been run so far; the runner adds to it. */
  readonly results: readonly UnitResult[];
  /** Assertions that some result shows to be decisive. */
  readonly decided: ReadonlySet<string>;
  /** The time is over: what is still open stays open. */
  isOver(): boolean;
}

/** More would not be luck but noise. */
const MOST_TRIES = 40;
/** A target under which more requirements fail says little about each. */
const BLUNT = 6;

export async function proveRequirements(search: Search): Promise<void> {
  const proved = new Set(
    search.results.filter((result) => caughtBy(result).size <= BLUNT).flatMap((result) => [...caughtBy(result)]),
  );
  const open = search.bench.suite.requirements.filter(({ id }) => !proved.has(id));
  await Promise.all(open.map(({ id }) => proveOne(id, search)));
}

async function proveOne(requirement: string, search: Search): Promise<void> {
  for (const unit of candidates(requirement, search).slice(0, MOST_TRIES)) {
    const caught = caughtBy(await search.runner.run(unit));
    if (caught.has(requirement) && caught.size <= BLUNT) return;
  }
}

interface Candidate {
  readonly unit: Unit;
  readonly rank: number;
}

/** Targets that show where the requirement is judged; those that look most like what is asserted first. */
function candidates(requirement: string, { bench, map, results }: Search): readonly Unit[] {
  const claims = claimsFor(requirement, bench.suite);
  const done = new Set(results.map(({ unit }) => `${unit.target ?? ''} ${unit.scenario}`));
  const found = [...map.reached].flatMap(([target, reached]): readonly Candidate[] => {
    const broken = bench.broken.get(target);
    if (broken === undefined || broken.class === 'schema') return [];
    return reached.flatMap(({ scenario, exchanges }) => {
      const own = claims.filter((claim) => claim.scenario === undefined || claim.scenario === scenario);
      if (own.length === 0 || done.has(`${target} ${scenario}`)) return [];
      // Of two that look alike, the one that touches less.
      const rank = Math.max(...own.map((claim) => rankFor(claim, broken))) - exchanges.length / MANY;
      return [{ unit: { target, scenario }, rank }];
    });
  });
  return found.toSorted((left, right) => right.rank - left.rank).map(({ unit }) => unit);
}

/** More exchanges than a scenario has. */
const MANY = 1_000;
const SAME_OPERATION = 1;
const SAME_NAME = 3;

function rankFor({ assertions, words, operation }: Claim, broken: BrokenTarget): number {
  const isSame = broken.operation !== undefined && broken.operation === operation;
  const like = Math.max(0, ...assertions.map((assertion) => likeness(assertion, broken)));
  return like + (isSame ? SAME_OPERATION : 0) + (isNamedIn(words, broken) ? SAME_NAME : 0);
}
