// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What is wrong with a value, and how checks tell: the first problem ends a check, unless issues are collected. */
import { explanation } from './sentences.ts';
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
  readonly list: Issue[];
}

/** Without `at`: whether the value is valid. With it: whether to go on after the issues were noted. */
export type Check = (value: unknown, at?: Issues) => boolean;

/** What an issue says about the schema: its pointer, the keyword, and what the sentence is made of. */
export type Rule = readonly [schemaPath: string, keyword: string, detail?: unknown];

export const noIssues: readonly Issue[] = Object.freeze([]);

/** More issues than this are not told. */
const mostIssues = 100;

/** Notes an issue. True when the check is over: nobody listens, or enough was said. */
export function stop(at: Issues | undefined, path: string, rule: Rule): boolean {
  if (at === undefined) return true;
  const [schemaPath, keyword, detail] = rule;
  if (at.list.length >= mostIssues) return true;
  const { message, params } = explanation(keyword, detail);
  const instancePath = at.path + path;
  // Not by spreading: that takes half the time of an issue.
  if (params === undefined) at.list.push({ instancePath, schemaPath, keyword, message });
  else at.list.push({ instancePath, schemaPath, keyword, message, params });
  return at.list.length === mostIssues;
}

/** Where the issues of a part of the value go. */
export function under(at: Issues, path: string): Issues {
  return { path: at.path + path, list: at.list };
}

/** All issues of a value, up to a limit. */
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
  const lists = checks.map((check) => {
    const list: Issue[] = [];
    check(value, { path: at.path, list });
    return list;
  });
  const [closest = []] = lists.toSorted((left, right) => distance(at.path, left) - distance(at.path, right));
  at.list.push(...closest.slice(0, mostIssues - at.list.length));
}

/** A wrong type is further away than a value that is not listed, then comes a wrong tag, then any other issue. */
function distance(path: string, issues: readonly Issue[]): number {
  const type = issues.some((issue) => issue.keyword === 'type' && issue.instancePath === path);
  const listed = issues.some((issue) => ['const', 'enum'].includes(issue.keyword) && issue.instancePath === path);
  const tag = issues.some(
    (issue) => ['const', 'enum'].includes(issue.keyword) && !issue.instancePath.slice(path.length + 1).includes('/'),
  );
  return (type ? 10_000 : 0) + (listed ? 5000 : 0) + (tag ? 1000 : 0) + issues.length;
}

function collect(check: Check, value: unknown): readonly Issue[] {
  const list: Issue[] = [];
  try {
    check(value, { path: '', list });
  } catch (error) {
    if (!isLimit(error)) throw error;
    list.push(limitIssue(error));
  }
  // A value that changes while it is read can be wrong at first and right then; it was wrong.
  return list.length > 0 ? list : [limitIssue(new Unjudgeable('', 'changes while it is read'))];
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
