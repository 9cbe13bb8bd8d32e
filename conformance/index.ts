/** The exam of an HTTP API, spoken over HTTP only: the door. */
export { loadBaseline } from './format/load-baseline.ts';
export { loadScripts, loadSuite } from './format/load-suite.ts';
export { documentOf, isOwnSuite, listSuites } from './format/locate.ts';
export type { SuiteFolders } from './format/locate.ts';
export { FormatError, formatProblems } from './format/problem.ts';
export type { Problem } from './format/problem.ts';
export type { Baseline, KnownFailure } from './format/baseline.ts';
export type { Fixture, Provenance } from './format/fixture.ts';
export type { Level, Requirement } from './format/requirement.ts';
export type { Scenario, Step } from './format/scenario.ts';
export type { Suite } from './format/suite.ts';
export type { TargetFile } from './format/target.ts';
export { laws } from './laws/index.ts';
export { matchers } from './matchers/index.ts';
export type { ProgressEvent } from './run/execute.ts';
export { listAssertions } from './run/list-assertions.ts';
export type { AssertionName } from './run/list-assertions.ts';
export { UsageError } from './run/plan.ts';
export { verify } from './run/verify.ts';
export type { VerifyOptions } from './run/verify.ts';
export { exitCode } from './reports/exit-code.ts';
export { htmlReport } from './reports/html.ts';
export { jsonReport } from './reports/json.ts';
export { junitReport } from './reports/junit.ts';
export { textReport } from './reports/text.ts';
export type {
  Cause,
  NotTested,
  Outcome,
  Report,
  RequirementReport,
  ScenarioReport,
  Verdict,
} from './reports/report.ts';
export { loadTarget, openTarget } from './targets/open-target.ts';
export type { Surroundings, TargetChoice } from './targets/open-target.ts';
export type { Target } from './targets/target.ts';
export { ScriptFilesError, readScripts, startScriptedModel } from './scripted-model/index.ts';
export type { JournalEntry, ScriptedModel, ScriptedModelOptions } from './scripted-model/index.ts';
export { startLaboratory } from './laboratory/start-laboratory.ts';
export type { Laboratory } from './laboratory/start-laboratory.ts';
export { measureSuite, runCatches } from './power/on-demand.ts';
export type { PowerOptions, PowerReport } from './power/measure-suite.ts';
export type { CatchesOptions, CatchRun } from './power/catches/run-catches.ts';
