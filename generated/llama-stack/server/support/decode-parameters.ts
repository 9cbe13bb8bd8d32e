// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** All parameters of a request: decoded, judged, and sorted by where they stood. */
import { decodeParameter } from './decode-parameter.ts';
import type { ParameterText } from './decode-parameter.ts';
import type { Incoming } from './incoming.ts';
import { decodingIssue, locate } from './issue.ts';
import type { Issue, LocatedIssue } from './issue.ts';
import type { ParameterDescription } from './operation.ts';
import { splitPairs } from './query.ts';
import type { Pair } from './query.ts';

export type Sections = { readonly [In in ParameterDescription['in']]: { readonly [name: string]: unknown } };

export interface DecodedParameters {
  readonly sections: Sections;
  readonly issues: readonly LocatedIssue[];
}

/** Decodes and validates; a section has the parameters that were sent and fit. */
export type ParameterDecoder = (incoming: Incoming, path: ReadonlyMap<string, string>) => DecodedParameters;

/** Looks at the parameters of an operation once, so that requests need not. */
export function createParameterDecoder(parameters: readonly ParameterDescription[]): ParameterDecoder {
  if (parameters.length === 0) return () => none;
  const uses = new Set(parameters.map((parameter) => parameter.in));
  const queryNames = new Set(parameters.filter((each) => each.in === 'query').map((each) => each.name));
  return (incoming, path) => {
    const text = parameterText({ incoming, path, uses, queryNames });
    const results = parameters.map((parameter) => judge(parameter, text));
    const issues = results.flatMap((result) => result.issues);
    const of = (location: ParameterDescription['in']): Section =>
      uses.has(location) ? section(location, results) : {};
    const [own, rest] = [
      { path: of('path'), query: of('query') },
      { header: of('header'), cookie: of('cookie') },
    ];
    return { sections: { ...own, ...rest, querystring: of('querystring') }, issues };
  };
}

type Section = { readonly [name: string]: unknown };

const none: DecodedParameters = {
  sections: { path: {}, query: {}, querystring: {}, header: {}, cookie: {} },
  issues: [],
};

interface Judged {
  readonly parameter: ParameterDescription;
  readonly present: boolean;
  readonly value?: unknown;
  readonly issues: readonly LocatedIssue[];
}

const noIssues: readonly LocatedIssue[] = [];

function judge(parameter: ParameterDescription, text: ParameterText): Judged {
  const decoded = decodeParameter(parameter, text);
  const at = (issues: readonly Issue[]): readonly LocatedIssue[] =>
    issues.length === 0 ? noIssues : locate(issues, parameter.in, parameter.name);
  if (decoded === 'absent') {
    const missing = parameter.required ? at([decodingIssue('required', 'is required')]) : noIssues;
    return { parameter, present: false, issues: missing };
  }
  if ('issue' in decoded) return { parameter, present: false, issues: at([decoded.issue]) };
  const { value } = decoded;
  return { parameter, present: true, value, issues: at(parameter.validate?.(value) ?? []) };
}

/** From entries, not by assignment: a parameter may be called `__proto__`. */
function section(location: ParameterDescription['in'], results: readonly Judged[]): Section {
  const own = results.filter((result) => result.present && result.parameter.in === location);
  return Object.fromEntries(own.map((result) => [result.parameter.name, result.value]));
}

const noPairs: readonly Pair[] = [];

interface TextSource {
  readonly incoming: Incoming;
  readonly path: ReadonlyMap<string, string>;
  readonly uses: ReadonlySet<ParameterDescription['in']>;
  readonly queryNames: ReadonlySet<string>;
}

function parameterText({ incoming, path, uses, queryNames }: TextSource): ParameterText {
  const at = incoming.target.indexOf('?');
  const search = at === -1 ? '' : incoming.target.slice(at + 1);
  return {
    path,
    search,
    query: uses.has('query') ? splitPairs(search) : noPairs,
    cookies: uses.has('cookie') ? splitCookies(incoming.header('cookie') ?? '') : noPairs,
    header: (name) => incoming.header(name),
    queryNames,
  };
}

/** `Cookie: a=1; b="2"` (RFC 6265 §5.4); quotes around a value are not part of it. */
export function splitCookies(text: string): readonly Pair[] {
  return text
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.includes('='))
    .map((pair) => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), raw: pair.slice(at + 1).replace(/^"(.*)"$/, '$1') };
    });
}
