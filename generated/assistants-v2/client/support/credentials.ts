// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Credentials on a request: where each security scheme wants them. */
import type { BasicCredential, ClientOptions, Credential } from './options.ts';

export interface SecurityScheme {
  readonly type: 'apiKey' | 'http' | 'mutualTLS' | 'oauth2' | 'openIdConnect';
  /** For `http`: `bearer`, `basic`, … */
  readonly scheme?: string;
  /** For `apiKey`. */
  readonly in?: 'query' | 'header' | 'cookie';
  readonly parameter?: string;
}

export interface PlacedCredentials {
  readonly headers: { readonly [name: string]: string };
  /** Absent where none is put there. */
  readonly query?: { readonly [name: string]: string } | undefined;
}

export type SecuritySchemes = { readonly [name: string]: SecurityScheme };

/** Asks for what has to be asked for with each request. */
export type AskCredentials = () => Promise<PlacedCredentials>;

/** The credentials of the first alternative that the options can satisfy, or how to ask for them; none where they satisfy none. */
export function placeCredentials(
  alternatives: readonly (readonly string[])[],
  schemes: SecuritySchemes,
  options: ClientOptions,
): PlacedCredentials | AskCredentials {
  const chosen = alternatives.find(
    (alternative) => alternative.length > 0 && alternative.every((name) => credentialFor(name, options) !== undefined),
  );
  if (chosen === undefined) return nothing;
  const given = chosen.map((name): Given => ({ scheme: schemes[name], credential: credentialFor(name, options) }));
  const known = given.filter(isKnown);
  if (known.length === given.length) return together(known.map(placeOne));
  return async () => together(await Promise.all(given.map(askOne)));
}

const nothing: PlacedCredentials = { headers: {}, query: undefined };

function together(placed: readonly Placed[]): PlacedCredentials {
  const [only] = placed;
  if (placed.length === 1 && only?.cookie === undefined)
    return { headers: only?.headers ?? nothing.headers, query: only?.query };
  const cookies = placed.flatMap((each) => each.cookie ?? []);
  const headers: { readonly [name: string]: string } = Object.assign(
    {},
    ...placed.map((each) => each.headers),
    cookies.length === 0 ? {} : { Cookie: cookies.join('; ') },
  );
  return { headers, query: Object.assign({}, ...placed.map((each) => each.query)) };
}

function credentialFor(scheme: string, options: ClientOptions): Credential | undefined {
  const given = options.credentials;
  return (given !== undefined && Object.hasOwn(given, scheme) ? given[scheme] : undefined) ?? options.apiKey;
}

interface Placed {
  readonly headers?: { readonly [name: string]: string };
  readonly query?: { readonly [name: string]: string };
  readonly cookie?: readonly string[];
}

interface Given {
  readonly scheme: SecurityScheme | undefined;
  readonly credential: Credential | undefined;
}

interface Known extends Given {
  readonly credential: Exclude<Credential, () => unknown> | undefined;
}

function isKnown(given: Given): given is Known {
  return typeof given.credential !== 'function';
}

function placeOne({ scheme, credential }: Known): Placed {
  return scheme === undefined || credential === undefined ? {} : placers[scheme.type](scheme, credential);
}

async function askOne({ scheme, credential }: Given): Promise<Placed> {
  return placeOne({ scheme, credential: typeof credential === 'function' ? await credential() : credential });
}

type Placer = (scheme: SecurityScheme, value: string | BasicCredential) => Placed;

const bearer: Placer = (_, value) => ({ headers: { Authorization: `Bearer ${asText(value)}` } });

const placers: { readonly [Type in SecurityScheme['type']]: Placer } = {
  http: placeHttp,
  oauth2: bearer,
  openIdConnect: bearer,
  apiKey: placeKey,
  // The connection carries it.
  mutualTLS: () => ({}),
};

function placeHttp(scheme: SecurityScheme, value: string | BasicCredential): Placed {
  const word = scheme.scheme ?? 'bearer';
  const text = word === 'basic' ? basicText(value) : asText(value);
  return { headers: { Authorization: `${word.slice(0, 1).toUpperCase()}${word.slice(1)} ${text}` } };
}

/** RFC 7617: the pair in UTF-8, in base 64. Text is taken as being encoded already. */
function basicText(value: string | BasicCredential): string {
  if (typeof value === 'string') return value;
  const bytes = new TextEncoder().encode(`${value.username}:${value.password}`);
  return btoa(String.fromCodePoint(...bytes));
}

function asText(value: string | BasicCredential): string {
  return typeof value === 'string' ? value : basicText(value);
}

function placeKey(scheme: SecurityScheme, value: string | BasicCredential): Placed {
  const [name, text] = [scheme.parameter, asText(value)];
  // The document does not say where it would go.
  if (name === undefined) return {};
  if (scheme.in === 'query') return { query: { [name]: text } };
  return scheme.in === 'cookie' ? { cookie: [`${name}=${encodeURIComponent(text)}`] } : { headers: { [name]: text } };
}
