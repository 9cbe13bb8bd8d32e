/**
 * Whether an assertion is worth its place. What fails under a broken target is looked at for each scenario and each
 * requirement: the set of assertions that fail for themselves and speak for the requirement. An assertion is
 * - `decisive` if some set holds nothing else: without it the scenario would not see that this requirement is broken;
 * - `shared` if it is in a set of which no other set is a part: what fails there always fails together;
 * - `covered` if it is only in sets that hold a smaller one: whenever it fails, others alone would have been enough;
 * - `silent` if it never failed.
 * Decisive and shared ones are alive, covered and silent ones are dead.
 */
import type { AssertionName } from '../../run/list-assertions.ts';
import { assertionId } from '../units/unit.ts';
import type { UnitResult } from '../units/unit.ts';

export type Life = 'decisive' | 'shared' | 'covered' | 'silent';

/** What every step of its kind asserts without being told to. */
export function isAutomatic(id: string): boolean {
  return /\/(answered|rounds|expect\.whole|stream\.(status|media|no-error))$/.test(id);
}

type FailedSet = ReadonlySet<string>;

export function livesOf(
  results: readonly UnitResult[],
  assertions: readonly Pick<AssertionName, 'id'>[],
): ReadonlyMap<string, Life> {
  const groups = Map.groupBy(
    results.flatMap((result) => failedSets(result)),
    ({ group }) => group,
  );
  const minimal = [...groups.values()].flatMap((sets) => minimalSets(sets.map(({ failed }) => failed)));
  const decisive = new Set(minimal.flatMap((set) => (set.size === 1 ? [...set] : [])));
  const shared = new Set(minimal.flatMap((set) => [...set]));
  const failed = new Set(
    results.flatMap(({ unit, failures }) =>
      failures.flatMap((one) => (one.outcome === 'fail' ? [assertionId(unit.scenario, one)] : [])),
    ),
  );
  const lifeOf = (id: string): Life =>
    decisive.has(id) ? 'decisive' : shared.has(id) ? 'shared' : failed.has(id) ? 'covered' : 'silent';
  return new Map(assertions.map(({ id }) => [id, lifeOf(id)]));
}

/** Assertions that this run alone shows to be decisive. */
export function decidedBy(result: UnitResult): readonly string[] {
  return failedSets(result).flatMap(({ failed }) => (failed.size === 1 ? [...failed] : []));
}

interface GroupedSet {
  /** Scenario and requirement. */
  readonly group: string;
  readonly failed: FailedSet;
}

function failedSets({ unit, failures }: UnitResult): readonly GroupedSet[] {
  const own = failures.filter(({ outcome }) => outcome === 'fail');
  const requirements = new Set(own.flatMap(({ proves }) => proves));
  return [...requirements].map((requirement) => ({
    group: `${unit.scenario} ${requirement}`,
    failed: new Set(
      own.filter(({ proves }) => proves.includes(requirement)).map((one) => assertionId(unit.scenario, one)),
    ),
  }));
}

/** Those of which no other is a part. */
function minimalSets(sets: readonly FailedSet[]): readonly FailedSet[] {
  const distinct = [...new Map(sets.map((set) => [[...set].toSorted().join('\n'), set])).values()];
  const bySize = distinct.toSorted((left, right) => left.size - right.size);
  return bySize.reduce<readonly FailedSet[]>(
    (minimal, set) => (minimal.some((smaller) => isPart(smaller, set)) ? minimal : [...minimal, set]),
    [],
  );
}

function isPart(smaller: FailedSet, larger: FailedSet): boolean {
  return [...smaller].every((one) => larger.has(one));
}
