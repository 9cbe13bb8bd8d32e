/** The exceptions from the rules of the house: each named, with a reason; a list that may only shrink. */
import { read } from './sources.ts';

export interface Exception {
  /** The rule that is broken. */
  readonly rule: string;
  /** The file, and the name inside it where the rule is about a part of a file. */
  readonly subject: string;
  /** For budgets: how much is allowed instead. */
  readonly allowed?: number;
  readonly reason: string;
}

/** All exceptions of a rule. */
export function exceptionsFrom(rule: string): readonly Exception[] {
  const all = JSON.parse(read('scripts/verify/exceptions.json')) as readonly Exception[];
  return all.filter((exception) => exception.rule === rule);
}

/** A measured or seen breach of a rule. */
export interface Breach {
  readonly subject: string;
  readonly value?: number;
  /** What is told about it. */
  readonly message: string;
}

/** The breaches that no exception covers, and the exceptions that cover nothing any more. */
export function judge(rule: string, breaches: readonly Breach[]): readonly string[] {
  const exceptions = exceptionsFrom(rule);
  const covers = (exception: Exception, breach: Breach) =>
    exception.subject === breach.subject && (breach.value === undefined || breach.value <= (exception.allowed ?? 0));
  const uncovered = breaches.filter((breach) => !exceptions.some((exception) => covers(exception, breach)));
  const idle = exceptions.filter((exception) => !breaches.some((breach) => covers(exception, breach)));
  return [
    ...uncovered.map((breach) => breach.message),
    ...idle.map((exception) => `exceptions.json: '${rule}' for ${exception.subject} is no longer needed`),
  ];
}
