/** For each construct of a document: does the output say it, allow more, or pass over it? */
import type { OpenApiDocument, Place, Pointer } from '#document';
import { pointersOf, type Tally } from './construct.ts';
import { documentRules } from './document-rules.ts';
import { findConstructs } from './find-constructs.ts';
import type { Rule } from './rule.ts';
import { exactRule, schemaRules } from './schema-rules.ts';

export type Verdict = 'represented' | 'widened' | 'ignored';

export interface FidelityReport {
  /** How many places each verdict was given to. */
  readonly summary: { readonly [Name in Verdict]: number };
  /** One per construct that occurs, those that are lost first, then by name. */
  readonly constructs: readonly ConstructReport[];
  /** Extensions that nobody here reads; how often each occurs. */
  readonly extensions: { readonly [name: string]: number };
}

export interface ConstructReport {
  readonly construct: string;
  readonly verdict: Verdict;
  /** The emitters whose output says it. */
  readonly by: readonly string[];
  /** Why it is lost; absent where it is not. */
  readonly reason?: string;
  readonly count: number;
  /** Where it is lost; empty where it is not. */
  readonly pointers: readonly Pointer[];
  /** Where the first of them stand in the source; `undefined` where that is not known. */
  readonly places?: readonly (Place | undefined)[];
}

/** What is chosen beside emitters. */
export interface FidelityChoices {
  /** Whole numbers that no double has are of type bigint. */
  readonly exactIntegers?: boolean;
}

/** `emitters` are those that are chosen, by name. */
export function judgeFidelity(
  document: OpenApiDocument,
  emitters: readonly string[],
  { exactIntegers = false }: FidelityChoices = {},
): FidelityReport {
  const chosen: Chosen = { emitters: new Set(emitters), exactIntegers };
  const { constructs, extensions } = findConstructs(document, (name) => saidBy(name, chosen).length === 0);
  const reports = constructs.map((tally) => reportOf(tally, chosen));
  return {
    summary: {
      represented: count(reports, 'represented'),
      widened: count(reports, 'widened'),
      ignored: count(reports, 'ignored'),
    },
    constructs: reports.toSorted(byLoss),
    extensions: Object.fromEntries([...extensions].toSorted(([left], [right]) => compare(left, right))),
  };
}

interface Chosen {
  readonly emitters: ReadonlySet<string>;
  readonly exactIntegers: boolean;
}

function reportOf(tally: Tally, chosen: Chosen): ConstructReport {
  const { name: construct, count } = tally;
  const by = saidBy(construct, chosen);
  if (by.length > 0) return { construct, verdict: 'represented', by, count, pointers: [] };
  const { otherwise, reason } = ruleOf(construct);
  return { construct, verdict: otherwise, by, reason, count, pointers: pointersOf(tally) };
}

/** The chosen emitters whose output says it. */
function saidBy(construct: string, { emitters, exactIntegers }: Chosen): readonly string[] {
  const isExact = exactIntegers && /^schema\.format u?int64$/.test(construct);
  const { by, failsIn = [] } = isExact ? exactRule : ruleOf(construct);
  return failsIn.some((name) => emitters.has(name)) ? [] : by.filter((name) => emitters.has(name));
}

const rules: ReadonlyMap<string, Rule> = new Map([...documentRules, ...schemaRules]);

/** A name of its own, the one of all formats, or none: then nobody here knows what it means. */
export function ruleOf(construct: string): Rule {
  const general = construct.startsWith('schema.format ') ? 'schema.format' : construct;
  return rules.get(construct) ?? rules.get(general) ?? unknown(construct);
}

function unknown(construct: string): Rule {
  const [kind = '', ...field] = construct.split('.');
  const what = kind === 'schema' ? 'a keyword of JSON Schema 2020-12 or OpenAPI' : `a field of a ${kind} in OpenAPI`;
  return { by: [], otherwise: 'ignored', reason: `${JSON.stringify(field.join('.'))} is not ${what}.` };
}

function count(reports: readonly ConstructReport[], verdict: Verdict): number {
  return reports.reduce((sum, report) => (report.verdict === verdict ? sum + report.count : sum), 0);
}

const order: { readonly [Name in Verdict]: number } = { ignored: 0, widened: 1, represented: 2 };

function byLoss(left: ConstructReport, right: ConstructReport): number {
  return order[left.verdict] - order[right.verdict] || compare(left.construct, right.construct);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
