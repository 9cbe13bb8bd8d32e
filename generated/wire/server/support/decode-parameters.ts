// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** All parameters of a request: decoded, judged, and sorted by where they stood. */
import { decodeParameter } from './decode-parameter.ts';
import type { ParameterText } from './decode-parameter.ts';
import type { Incoming } from './incoming.ts';
import { decodingIssue, locate } from './issue.ts';
import type { LocatedIssue } from './issue.ts';
import type { ParameterDescription } from './operation.ts';
import { splitPairs } from './query.ts';
import type { Pair } from './query.ts';

export type Sections = { readonly [In in ParameterDescription['in']]: { readonly [name: string]: unknown } };

export interface DecodedParameters {
  readonly sections: Sections;
  readonly issues: readonly LocatedIssue[];
}

/** Decodes and validates; a section has the parameters that were sent and fit. */
export function decodeParameters(
  parameters: readonly ParameterDescription[],
  incoming: Incoming,
  path: ReadonlyMap<string, string>,
): DecodedParameters {
  const text = parameterText(parameters, incoming, path);
  const results = parameters.map((parameter) => ({ parameter, ...judge(parameter, text) }));
  return {
    sections: {
      path: section('path', results),
      query: section('query', results),
      querystring: section('querystring', results),
      header: section('header', results),
      cookie: section('cookie', results),
    },
    issues: results.flatMap((result) => result.issues),
  };
}

interface Judged {
  readonly present: boolean;
  readonly value?: unknown;
  readonly issues: readonly LocatedIssue[];
}

function judge(parameter: ParameterDescription, text: ParameterText): Judged {
  const decoded = decodeParameter(parameter, text);
  const at = (issues: Parameters<typeof locate>[0]): readonly LocatedIssue[] =>
    locate(issues, parameter.in, parameter.name);
  if (decoded === 'absent') {
    return { present: false, issues: parameter.required ? at([decodingIssue('required', 'is required')]) : [] };
  }
  if ('issue' in decoded) return { present: false, issues: at([decoded.issue]) };
  return { present: true, value: decoded.value, issues: at(parameter.validate?.(decoded.value) ?? []) };
}

function section(
  location: ParameterDescription['in'],
  results: readonly (Judged & { readonly parameter: ParameterDescription })[],
): { readonly [name: string]: unknown } {
  const own = results.filter((result) => result.present && result.parameter.in === location);
  return Object.fromEntries(own.map((result) => [result.parameter.name, result.value]));
}

const noPairs: readonly Pair[] = [];

function parameterText(
  parameters: readonly ParameterDescription[],
  incoming: Incoming,
  path: ReadonlyMap<string, string>,
): ParameterText {
  const at = incoming.target.indexOf('?');
  const search = at === -1 ? '' : incoming.target.slice(at + 1);
  const uses = (location: ParameterDescription['in']): boolean => parameters.some((each) => each.in === location);
  return {
    path,
    search,
    query: uses('query') ? splitPairs(search) : noPairs,
    cookies: uses('cookie') ? splitCookies(incoming.header('cookie') ?? '') : noPairs,
    header: (name) => incoming.header(name),
    queryNames: new Set(parameters.filter((each) => each.in === 'query').map((each) => each.name)),
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
