/** From checks to verdicts: what each requirement got, and what the baseline says to it. */
import type { Baseline, KnownFailure } from '../format/baseline.ts';
import type { Requirement } from '../format/requirement.ts';
import type { RequirementReport, Verdict } from '../reports/report.ts';
import { describeFinding } from './describe-finding.ts';
import { flatResults } from './results.ts';
import type { ScenarioResult, StepResult } from './results.ts';

export interface RequirementsJudgement {
  readonly requirements: readonly RequirementReport[];
  /** Entries of the baseline that no longer fail. */
  readonly stale: readonly KnownFailure[];
}

/** One scenario's word on one requirement. */
interface Word {
  readonly scenario: string;
  readonly verdict: Exclude<Verdict, 'warn'>;
  readonly reason?: string;
}

export function judgeRequirements(
  requirements: readonly Requirement[],
  results: readonly ScenarioResult[],
  baseline: Baseline | undefined,
): RequirementsJudgement {
  const words = collectWords(results);
  const known = baseline?.known ?? [];
  return {
    requirements: requirements.map((requirement) => judgeOne(requirement, words.get(requirement.id) ?? [], known)),
    stale: known.filter((entry) => isStale(entry, words.get(entry.requirement) ?? [])),
  };
}

function collectWords(results: readonly ScenarioResult[]): ReadonlyMap<string, readonly Word[]> {
  const words = new Map<string, Word[]>();
  for (const result of results) {
    for (const [id, word] of wordsOf(result)) words.set(id, [...(words.get(id) ?? []), word]);
  }
  return words;
}

/** The worst that happened to each requirement in the scenario. */
function wordsOf(result: ScenarioResult): ReadonlyMap<string, Word> {
  const worst = new Map<string, Word>();
  const say = (id: string, word: Word): void => {
    const before = worst.get(id);
    if (before === undefined || ranks[word.verdict] > ranks[before.verdict]) worst.set(id, word);
  };
  if (result.state === 'skipped') {
    for (const id of result.proves)
      say(id, { scenario: result.scenario, verdict: 'skipped', reason: result.reason ?? 'skipped' });
  }
  for (const step of flatResults(result.steps)) {
    for (const { id, verdict, reason } of stepWords(step))
      say(id, { scenario: result.scenario, verdict, ...(reason === undefined ? {} : { reason }) });
  }
  return worst;
}

const ranks: { readonly [V in Word['verdict']]: number } = { skipped: 0, pass: 1, untestable: 2, fail: 3, error: 4 };

function stepWords({
  step,
  state,
  proves,
  reason,
  checks,
}: StepResult): readonly { id: string; verdict: Word['verdict']; reason?: string }[] {
  if (state !== 'ran') return proves.map((id) => ({ id, verdict: state, reason: `${step}: ${reason ?? state}` }));
  return checks.flatMap((check) =>
    check.proves.map((id) =>
      check.outcome === 'pass'
        ? { id, verdict: 'pass' as const }
        : { id, verdict: check.outcome, reason: `${step}: ${describeFinding(check)}` },
    ),
  );
}

function judgeOne(
  { id, level, says }: Requirement,
  words: readonly Word[],
  known: readonly KnownFailure[],
): RequirementReport {
  const excused = words.flatMap((word) => (isBad(word) ? entryFor(id, word, known) : []));
  const open = words.filter((word) => isBad(word) && entryFor(id, word, known).length === 0);
  const worst = worstOf(open.length > 0 ? open : words);
  const scenarios = [...new Set(words.map(({ scenario }) => scenario))];
  if (worst === undefined)
    return { id, level, says, verdict: 'skipped', reason: 'no scenario that ran proves it', scenarios };
  const verdict: Verdict =
    level === 'SHOULD' && (worst.verdict === 'fail' || worst.verdict === 'untestable') ? 'warn' : worst.verdict;
  const reason = worst.reason === undefined ? {} : { reason: worst.reason };
  return {
    id,
    level,
    says,
    verdict,
    scenarios,
    ...reason,
    ...(open.length === 0 && excused[0] !== undefined ? { known: excused[0].reason } : {}),
  };
}

function isBad({ verdict }: Word): boolean {
  return verdict === 'fail' || verdict === 'untestable';
}

export function entryFor(
  requirement: string,
  { scenario }: { readonly scenario: string },
  known: readonly KnownFailure[],
): readonly KnownFailure[] {
  return known.filter(
    (entry) => entry.requirement === requirement && (entry.scenario === undefined || entry.scenario === scenario),
  );
}

function worstOf(words: readonly Word[]): Word | undefined {
  return words.toSorted((left, right) => ranks[right.verdict] - ranks[left.verdict])[0];
}

/** Tested, and nothing that the entry speaks of failed. An entry whose scenario did not run says nothing. */
function isStale(entry: KnownFailure, words: readonly Word[]): boolean {
  if (entry.sometimes === true) return false;
  const concerned = words.filter(
    ({ scenario, verdict }) => (entry.scenario === undefined || entry.scenario === scenario) && verdict !== 'skipped',
  );
  return concerned.length > 0 && concerned.every(({ verdict }) => verdict === 'pass');
}
