// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** All parameters of a request: decoded, judged, and sorted by where they stood. */
import { decodeParameter } from './decode-parameter.ts';
import type { ParameterText, Value } from './decode-parameter.ts';
import type { Incoming } from './incoming.ts';
import { decodingIssue, locate } from './issue.ts';
import type { Issue, LocatedIssue } from './issue.ts';
import type { ParameterDescription } from './operation.ts';
import { decodePercent } from './percent.ts';
import { splitPairs } from './query.ts';
import type { Pair } from './query.ts';
import { judgeable } from './json-text.ts';

export type Sections = { readonly [In in ParameterDescription['in']]: { readonly [name: string]: unknown } };

export interface DecodedParameters {
  readonly sections: Sections;
  readonly issues: readonly LocatedIssue[];
}

/** Decodes and validates; a section has the parameters that were sent and fit. */
export type ParameterDecoder = (incoming: Incoming, path: ReadonlyMap<string, string>) => DecodedParameters;

/** Looks at the parameters of an operation once, so that requests need not. */
export function createParameterDecoder(parameters: readonly ParameterDescription[]): ParameterDecoder {
  if (parameters.length === 0) return () => nothing;
  const uses = new Set(parameters.map((parameter) => parameter.in));
  const queryNames = new Set(parameters.filter((each) => each.in === 'query').map((each) => each.name));
  return (incoming, path) => {
    const text = parameterText({ incoming, path, uses, queryNames });
    const decoding: Decoding = { sections: sectionsOf(uses), issues: [] };
    for (const parameter of parameters) decodeOne(parameter, text, decoding);
    return decoding;
  };
}

type Section = { [name: string]: unknown };

interface Decoding {
  readonly sections: { readonly [In in ParameterDescription['in']]: Section };
  readonly issues: LocatedIssue[];
}

function sectionsOf(uses: ReadonlySet<ParameterDescription['in']>): Decoding['sections'] {
  const section = (place: ParameterDescription['in']): Section => (uses.has(place) ? {} : empty);
  return {
    path: section('path'),
    query: section('query'),
    querystring: section('querystring'),
    header: section('header'),
    cookie: section('cookie'),
  };
}

/** What no parameter stands in is shared by all requests. */
const empty: Section = Object.freeze({});

const nothing: DecodedParameters = { sections: sectionsOf(new Set()), issues: [] };

function decodeOne(parameter: ParameterDescription, text: ParameterText, { sections, issues }: Decoding): void {
  const decoded = decodeParameter(parameter, text);
  if (decoded === 'absent') {
    if (parameter.required) issues.push(...locateIn(parameter, [decodingIssue('required', 'is required')]));
  } else if ('issue' in decoded) {
    issues.push(...locateIn(parameter, [decoded.issue]));
  } else {
    const found = parameter.validate?.(judgeable(decoded.value)) ?? [];
    const other = found.length === 0 ? undefined : validOther(parameter, decoded);
    set(sections[parameter.in], parameter.name, (other ?? decoded).value);
    if (found.length > 0 && other === undefined) issues.push(...locateIn(parameter, found));
  }
}

/** Another reading of the text that fits. */
function validOther(parameter: ParameterDescription, { others }: Value): Value | undefined {
  const found = others?.().filter((each) => isValid(parameter, each)) ?? [];
  return found.length === 0 ? undefined : { value: found[0] };
}

function isValid({ validate }: ParameterDescription, value: unknown): boolean {
  return validate !== undefined && validate(judgeable(value)).length === 0;
}

function locateIn(parameter: ParameterDescription, issues: readonly Issue[]): readonly LocatedIssue[] {
  return locate(issues, parameter.in, parameter.name);
}

/** A parameter may be called `__proto__`, which plain assignment does not take for a name. */
function set(section: Section, name: string, value: unknown): void {
  if (name !== '__proto__') section[name] = value;
  else Object.defineProperty(section, name, { value, enumerable: true, configurable: true, writable: true });
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
      const name = pair.slice(0, at);
      return { name: decodePercent(name) ?? name, raw: pair.slice(at + 1).replace(/^"(.*)"$/, '$1') };
    });
}
