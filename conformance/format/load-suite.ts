/** Reads everything that belongs to the exam of one API: scenarios, scripts, fixtures, requirements. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { builtInScripts, parseModelScript } from '#model-script';
import type { ModelScript } from '#model-script';
import { builtInCapabilities } from '../targets/target.ts';
import { laws } from '../laws/index.ts';
import { checkScenario } from './check-scenario.ts';
import type { Knowledge } from './check-scenario.ts';
import type { Formats } from './check-format.ts';
import type { Fixture } from './fixture.ts';
import { listFiles } from './list-files.ts';
import { foldersOf } from './locate.ts';
import type { SuiteFolders } from './locate.ts';
import { openScenario } from './open-scenario.ts';
import { parseFile, parseScenario } from './parse.ts';
import { FormatError, areProblems } from './problem.ts';
import { readText } from './read-text.ts';
import type { Problem } from './problem.ts';
import { documentRequirements } from './requirement.ts';
import type { Requirement } from './requirement.ts';
import type { PlacedScenario, Suite, SuiteFile } from './suite.ts';
import { readYaml } from './yaml-source.ts';

/**
 * The suite of an API of the house by name, or of folders of one's own.
 * @throws FormatError with every problem of every file.
 */
export async function loadSuite(api: string | SuiteFolders): Promise<Suite> {
  const folders = typeof api === 'string' ? await foldersOf(api) : api;
  const problems: Problem[] = [];
  const keep = <T>(outcome: T | readonly Problem[]): readonly T[] => {
    if (!areProblems(outcome)) return [outcome];
    problems.push(...outcome);
    return [];
  };
  const suite = await readSuite(folders, keep);
  if (suite === undefined) throw new FormatError(problems);
  const found = [
    ...problems,
    ...suite.scenarios.flatMap((scenario) => checkScenario(scenario, knowledgeOf(suite))),
    ...twiceNamed(suite.scenarios),
  ];
  if (found.length > 0) throw new FormatError(found);
  return suite;
}

/** The model scripts of an API of the house, by name. */
export async function loadScripts(api: string): Promise<ReadonlyMap<string, ModelScript>> {
  const { folder } = await foldersOf(api);
  const outcomes = await readAll(join(folder, 'scripts'), parseScript);
  const problems = outcomes.filter((outcome) => areProblems(outcome)).flat();
  if (problems.length > 0) throw new FormatError(problems);
  return byName(
    outcomes.filter((outcome): outcome is ModelScript => !areProblems(outcome)),
    (script) => script.script,
  );
}

/** What the scenarios of a suite may name; with the operations once the document is known. */
export function knowledgeOf(suite: Suite, operations?: ReadonlySet<string>): Knowledge {
  const fixtures = [...suite.fixtures.values()];
  return {
    ...(operations === undefined ? {} : { operations }),
    requirements: new Set([...suite.requirements, ...documentRequirements].map(({ id }) => id)),
    fixtures: new Set(fixtures.filter((fixture) => fixture.value !== undefined).map(({ fixture }) => fixture)),
    recordings: new Set(fixtures.filter((fixture) => fixture.exchanges !== undefined).map(({ fixture }) => fixture)),
    scripts: new Set(suite.scripts.keys()),
    capabilities: new Set([...Object.keys(suite.capabilities), ...Object.keys(builtInCapabilities)]),
    laws: new Set(laws.keys()),
    values: new Set(Object.keys(suite.values)),
    openings: suite.openings,
  };
}

/** What else stands in the folder of a suite. */
const notScenarios = ['suite.yaml', 'requirements.yaml', 'scripts/', 'fixtures/'];

type Keep = <T>(outcome: T | readonly Problem[]) => readonly T[];

async function readSuite(
  { api, folder, fixtures, requirements }: SuiteFolders,
  keep: Keep,
): Promise<Suite | undefined> {
  const [head] = keep<SuiteFile>(await readOne('suite', join(folder, 'suite.yaml')));
  if (head === undefined) return undefined;
  const scenarioFiles = await readAll(folder, parseScenario, notScenarios);
  const scripts = (await readAll(join(folder, 'scripts'), parseScript)).flatMap((outcome) =>
    keep<ModelScript>(outcome),
  );
  const read = (await readAll(fixtures, (text, file) => parseFile('fixture', text, file))).flatMap((outcome) =>
    keep<Fixture>(outcome),
  );
  const promised = existsSync(requirements)
    ? keep<readonly Requirement[]>(await readOne('requirements', requirements)).flat()
    : [];
  return {
    api,
    ...(head.summary === undefined ? {} : { summary: head.summary }),
    capabilities: head.capabilities,
    laboratory: head.laboratory === true,
    values: head.values ?? {},
    always: head.always ?? [],
    openings: head.openings ?? {},
    scenarios: scenarioFiles
      .flatMap((outcome) => keep<PlacedScenario>(outcome))
      .map((placed) => openScenario(placed, head.openings)),
    requirements: promised,
    scripts: byName([...builtInScripts, ...scripts], (script) => script.script),
    fixtures: byName(read, (fixture) => fixture.fixture),
  };
}

async function readOne<F extends keyof Formats>(format: F, file: string): Promise<Formats[F] | readonly Problem[]> {
  return parseFile(format, await readText(file), shown(file));
}

async function readAll<T>(
  folder: string,
  parse: (text: string, file: string) => T,
  except: readonly string[] = [],
): Promise<readonly T[]> {
  const files = await listFiles(folder, '**/*.yaml');
  const wanted = files.filter((file) => !except.some((prefix) => file.startsWith(prefix)));
  return Promise.all(wanted.map(async (file) => parse(await readText(join(folder, file)), shown(join(folder, file)))));
}

function parseScript(text: string, file: string): ModelScript | readonly Problem[] {
  const source = readYaml(text, file);
  if (!('value' in source)) return source;
  const script = parseModelScript(source.value, file);
  if (!Array.isArray(script)) return script;
  return script.map(({ pointer, message }) => ({ file, ...source.place(pointer.split('/').slice(1)), message }));
}

function byName<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [nameOf(item), item]));
}

function twiceNamed(scenarios: readonly PlacedScenario[]): readonly Problem[] {
  const names = scenarios.map(({ scenario }) => scenario.scenario);
  return scenarios
    .filter((_, index) => names.indexOf(names[index] ?? '') !== index)
    .map(({ scenario, source }) => ({
      file: source.file,
      ...source.place(['scenario']),
      message: `two scenarios are called '${scenario.scenario}'`,
    }));
}

function shown(file: string): string {
  const short = relative(process.cwd(), file).replaceAll('\\', '/');
  return short.startsWith('..') ? file : short;
}
