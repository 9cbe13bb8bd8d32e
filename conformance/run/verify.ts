/** The exam from beginning to end: load, look whether anything is there, run, judge, report. */
import { randomUUID } from 'node:crypto';
import { loadDocument } from '#document';
import type { OpenApiDocument } from '#document';
import type { Baseline } from '../format/baseline.ts';
import { checkScenario } from '../format/check-scenario.ts';
import { knowledgeOf, loadSuite } from '../format/load-suite.ts';
import { documentOf } from '../format/locate.ts';
import { FormatError } from '../format/problem.ts';
import { fixtureValues } from '../format/suite.ts';
import type { PlacedScenario, Suite } from '../format/suite.ts';
import { allSteps, operationOf } from '../format/step-kind.ts';
import { usualLimits } from '../http/exchange.ts';
import { startLaboratory } from '../laboratory/start-laboratory.ts';
import type { Laboratory } from '../laboratory/start-laboratory.ts';
import { buildReport } from '../reports/build-report.ts';
import type { Report } from '../reports/report.ts';
import { indexDocument } from '../schema/api-document.ts';
import type { ApiDocument } from '../schema/api-document.ts';
import { createSchemas } from '../schema/schemas.ts';
import { TargetFailed } from '../targets/command.ts';
import { openTarget } from '../targets/open-target.ts';
import type { TargetChoice } from '../targets/open-target.ts';
import type { Target } from '../targets/target.ts';
import type { Environment } from '../targets/url.ts';
import { executeScenarios } from './execute.ts';
import type { ProgressEvent } from './execute.ts';
import type { Exam } from './exam.ts';
import { withoutAssertions } from './list-assertions.ts';
import { UsageError, planScenarios } from './plan.ts';
import { preflight } from './preflight.ts';
import { prepare } from './prepare.ts';
import { redact } from './redact.ts';
import { refuseCall } from './refuse-call.ts';
import type { ScenarioResult } from './results.ts';

export interface VerifyOptions {
  /** An API of the house; gives the suite and the document where they are not given. */
  readonly api?: string;
  readonly suite?: Suite;
  /** The document's file, or the document. */
  readonly document?: string | OpenApiDocument;
  /** A URL, a target file, or what one says. */
  readonly target: TargetChoice;
  /** In place of those of the target file. */
  readonly keys?: { readonly first?: string; readonly second?: string };
  /** Names, globs, or ids of requirements. */
  readonly only?: readonly string[];
  readonly baseline?: Baseline;
  /** Scenarios at once; 4 if not said. */
  readonly concurrency?: number;
  /** Milliseconds for an answer to begin, and between two pieces of it; 10,000 if not said. */
  readonly timeoutMs?: number;
  /** Ids of assertions that are not judged, see `listAssertions`. */
  readonly without?: readonly string[];
  readonly environment?: Environment;
  readonly progress?: (event: ProgressEvent) => void;
  readonly signal?: AbortSignal;
}

/**
 * Examines a target. Whatever the target does is in the report.
 * @throws UsageError or FormatError for what the caller gave: exit code 2.
 */
export async function verify(options: VerifyOptions): Promise<Report> {
  refuseCall(options);
  const startedAt = new Date();
  const started = performance.now();
  const suite = options.suite ?? (await loadSuite(options.api ?? missing('api or suite')));
  const api = indexDocument(await readDocument(options, suite));
  const plan = planScenarios(suite, options.only);
  refuseUnknownOperations(suite, plan, api);
  const laboratory = suite.laboratory ? await startLaboratory() : undefined;
  const opened = await open(options, suite, laboratory);
  const { target } = opened;
  try {
    refuseUnknownCapabilities(suite, target);
    const exam = createExam({ options, suite, api, target, laboratory: laboratory?.url ?? '' });
    const incomplete = opened.problem ?? (await preflight(exam)) ?? (await prepare(plan, exam, unique));
    const results = incomplete === undefined ? await examine(plan, exam, options) : [];
    const report = buildReport({
      apiName: suite.api,
      api,
      target,
      requirements: suite.requirements,
      results,
      called: operationsOf(plan, results),
      ...(options.baseline === undefined ? {} : { baseline: options.baseline }),
      ...(incomplete === undefined ? {} : { incomplete }),
      stopped: exam.signal.aborted,
      startedAt,
      durationMs: Math.round(performance.now() - started),
    });
    return redact(report, secretsOf(target));
  } finally {
    await target.close();
    await laboratory?.close();
  }
}

async function readDocument({ document, api }: VerifyOptions, suite: Suite): Promise<OpenApiDocument> {
  if (typeof document === 'object') return document;
  const file = document ?? (await documentOf(api ?? suite.api)) ?? missing(`a document for '${suite.api}'`);
  const loaded = await loadDocument(file);
  if (loaded.document !== undefined) return loaded.document;
  const [first] = loaded.diagnostics;
  throw new UsageError(`the document ${file} cannot be read: ${first?.message ?? 'no reason given'}`);
}

function missing(what: string): never {
  throw new UsageError(`the exam needs ${what}`);
}

function refuseUnknownOperations(suite: Suite, plan: readonly PlacedScenario[], { operations }: ApiDocument): void {
  const known = knowledgeOf(suite, new Set(operations.keys()));
  const problems = plan.flatMap((scenario) => checkScenario(scenario, known));
  if (problems.length > 0) throw new FormatError(problems);
}

/** A capability that is misspelt would be tested, or skipped, in silence. */
function refuseUnknownCapabilities({ capabilities }: Suite, { lacks, has }: Target): void {
  const unknown = [...lacks.keys(), ...has].find((name) => !Object.hasOwn(capabilities, name));
  if (unknown === undefined) return;
  const known = Object.keys(capabilities).join(', ');
  throw new UsageError(
    `the target names the capability '${unknown}', which the suite does not know; it knows ${known}`,
  );
}

/** A command that does not start is an incomplete exam, not a mistake of the caller. */
async function open(
  options: VerifyOptions,
  suite: Suite,
  laboratory: Laboratory | undefined,
): Promise<{ readonly target: Target; readonly problem?: string }> {
  try {
    const target = await openTarget(options.target, {
      api: suite.api,
      environment: options.environment ?? {},
      scripts: suite.scripts,
      laboratory: laboratory?.url ?? '',
    });
    return { target: { ...target, keys: { ...target.keys, ...options.keys } } };
  } catch (error) {
    if (error instanceof TargetFailed) return { target: unopened(options), problem: error.message };
    await laboratory?.close();
    throw error;
  }
}

function unopened({ target }: VerifyOptions): Target {
  const name = typeof target === 'object' && 'target' in target ? target.target : 'the target';
  return {
    name,
    url: new URL('http://127.0.0.1/'),
    headers: [],
    keys: {},
    lacks: new Map(),
    has: new Set(),
    models: new Map(),
    values: new Map(),
    close: () => Promise.resolve(),
  };
}

interface ExamParts {
  readonly options: VerifyOptions;
  readonly suite: Suite;
  readonly api: ApiDocument;
  readonly target: Target;
  readonly laboratory: string;
}

function createExam({ options, suite, api, target, laboratory }: ExamParts): Exam {
  const patience = options.timeoutMs ?? target.timeout ?? usualLimits.answer;
  return {
    suite,
    api,
    target,
    laboratory,
    schemas: createSchemas(api.document),
    limits: { ...usualLimits, answer: patience, stall: patience },
    fixtures: fixtureValues(suite.fixtures.values()),
    signal: options.signal ?? new AbortController().signal,
    silence: { requests: 0 },
  };
}

async function examine(
  plan: readonly PlacedScenario[],
  exam: Exam,
  options: VerifyOptions,
): Promise<readonly ScenarioResult[]> {
  const { progress } = options;
  const results = await executeScenarios(plan, exam, {
    concurrency: options.concurrency ?? 4,
    unique,
    ...(progress === undefined
      ? {}
      : { progress: (event: ProgressEvent) => progress(redact(event, secretsOf(exam.target))) }),
  });
  const without = new Set(options.without ?? []);
  return results.map((result) => withoutAssertions(result, without));
}

const unique = (): string => randomUUID().slice(0, 8);

function secretsOf({ keys, headers }: Target): readonly string[] {
  return [...Object.values(keys), ...headers.map(([, value]) => value)];
}

function operationsOf(plan: readonly PlacedScenario[], results: readonly ScenarioResult[]): ReadonlySet<string> {
  const ran = new Set(results.filter(({ state }) => state !== 'skipped').map(({ scenario }) => scenario));
  const steps = plan
    .filter(({ scenario }) => ran.has(scenario.scenario))
    .flatMap(({ scenario }) => allSteps(scenario.steps));
  return new Set(steps.flatMap((step) => operationOf(step) ?? []));
}
