// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What is wrong with a value, and how checks tell: the first problem ends a check, unless issues are collected. */
import { explanation, type Explanation } from './sentences.ts';
import { Unjudgeable } from './unjudgeable.ts';

export interface Issue {
  /** JSON pointer into the value: `/messages/0/role`; empty for the value itself. */
  readonly instancePath: string;
  /** JSON pointer of the schema that is not satisfied. */
  readonly schemaPath: string;
  /** The keyword of that schema; `false` for the schema that accepts nothing, `limit` for values that are not judged. */
  readonly keyword: string;
  /** One short sentence about the value. */
  readonly message: string;
  readonly params?: { readonly [name: string]: unknown };
}

/** Judges a value; no issues: valid. */
export type Validator = (value: unknown) => readonly Issue[];

/** Where issues go, and the path of the value that is checked. */
export interface Issues {
  readonly path: string;
  readonly found: Found;
}

/** The issues so far; without a list as long as there are none. */
interface Found {
  list: Issue[] | undefined;
}

/** Without `at`: whether the value is valid. With it: whether to go on after the issues were noted. */
export type Check = (value: unknown, at?: Issues) => boolean;

/** What an issue says about the schema: its pointer, the keyword, and what the sentence is made of. */
export interface Rule {
  readonly schemaPath: string;
  readonly keyword: string;
  readonly detail: unknown;
  /** The sentence, once it was said. */
  explanation: Explanation | undefined;
}

/** @__NO_SIDE_EFFECTS__ Bundlers leave out what nobody uses. */
export function rule(schemaPath: string, keyword: string, detail?: unknown): Rule {
  return { schemaPath, keyword, detail, explanation: undefined };
}

export const noIssues: readonly Issue[] = Object.freeze([]);

/** More issues than this are not told. */
const mostIssues = 100;

/** Notes an issue. True when the check is over: nobody listens, or enough was said. */
export function stop(at: Issues | undefined, path: string, broken: Rule): boolean {
  return at === undefined || note(at, path, broken);
}

/** True when enough was said. */
function note({ path, found }: Issues, rest: string, broken: Rule): boolean {
  const { schemaPath, keyword } = broken;
  broken.explanation ??= explanation(keyword, broken.detail);
  const { message, params } = broken.explanation;
  const instancePath = path === '' ? rest : path + rest;
  // Not by spreading: that takes half the time of an issue.
  const issue: Issue =
    params === undefined
      ? { instancePath, schemaPath, keyword, message }
      : { instancePath, schemaPath, keyword, message, params };
  if (found.list === undefined) found.list = [issue];
  else if (found.list.length < mostIssues) found.list.push(issue);
  return found.list.length >= mostIssues;
}

/** Where the issues of a part of the value go. */
export function under({ path, found }: Issues, rest: string): Issues {
  return { path: path === '' ? rest : path + rest, found };
}

/** All issues of a value, up to a limit. It is judged before it is explained: a value that is valid costs no more than that. */
export function judge(check: Check, value: unknown): readonly Issue[] {
  return accepts(check, value) ? noIssues : collect(check, value);
}

/** Whether a value is valid. */
export function accepts(check: Check, value: unknown): boolean {
  try {
    return check(value);
  } catch (error) {
    if (isLimit(error)) return false;
    throw error;
  }
}

/** Adds the issues of the alternative that comes closest to the value. */
export function explain(at: Issues | undefined, value: unknown, checks: readonly Check[]): void {
  if (at === undefined) return;
  let closest = noIssues;
  let least = Infinity;
  for (const check of checks) {
    const found: Found = { list: undefined };
    check(value, { path: at.path, found });
    const away = distance(at.path, found.list ?? noIssues);
    if (away >= least) continue;
    least = away;
    closest = found.list ?? noIssues;
  }
  const told = (at.found.list ??= []);
  for (const issue of closest) if (told.length < mostIssues) told.push(issue);
}

/** A wrong type is further away than a value that is not listed, then comes a wrong tag, then any other issue. */
function distance(path: string, issues: readonly Issue[]): number {
  let [type, listed, tag] = [0, 0, 0];
  for (const { keyword, instancePath } of issues) {
    if (keyword === 'type' && instancePath === path) type = 10_000;
    if (keyword !== 'const' && keyword !== 'enum') continue;
    if (instancePath === path) listed = 5000;
    if (!instancePath.includes('/', path.length + 1)) tag = 1000;
  }
  return type + listed + tag + issues.length;
}

function collect(check: Check, value: unknown): readonly Issue[] {
  const found: Found = { list: undefined };
  try {
    check(value, { path: '', found });
  } catch (error) {
    if (!isLimit(error)) throw error;
    return [...(found.list ?? noIssues), limitIssue(error)];
  }
  // A value that changes while it is read can be wrong at first and right then; it was wrong.
  return found.list ?? [limitIssue(new Unjudgeable('', 'changes while it is read'))];
}

/** A full stack is a limit as well: whoever calls may have used most of it. */
function isLimit(error: unknown): error is Unjudgeable | RangeError {
  return error instanceof Unjudgeable || error instanceof RangeError;
}

function limitIssue(error: Unjudgeable | RangeError): Issue {
  const [instancePath, message] =
    error instanceof Unjudgeable ? [error.path, error.message] : ['', 'is nested too deeply to be checked'];
  return { instancePath, schemaPath: '', keyword: 'limit', message };
}
