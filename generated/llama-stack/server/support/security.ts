// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The credentials that a request carries, found where the security schemes say. Judging them is the user's part. */
import { splitCookies } from './decode-parameters.ts';
import type { Incoming } from './incoming.ts';
import type { OperationIdentity, SecurityAlternative, SecurityScheme } from './operation.ts';
import { decodeFormText, decodePercent } from './percent.ts';
import { splitPairs } from './query.ts';

export interface Credential {
  /** The scheme's name in the document. */
  readonly scheme: string;
  /** The token, key, or for `basic` and other HTTP schemes what follows the scheme's word, as sent. */
  readonly value: string;
  /** What the operation asks of this credential. */
  readonly scopes: readonly string[];
}

/** One request that asks to be let in. */
export interface AuthenticationAttempt {
  readonly operation: OperationIdentity;
  readonly incoming: Incoming;
  /** Those of the first alternative that is complete; empty where the operation can do without. */
  readonly credentials: readonly Credential[];
}

/** The credentials of the first complete alternative, or nothing where none is. */
export function findCredentials(
  security: readonly SecurityAlternative[],
  incoming: Incoming,
): readonly Credential[] | undefined {
  const found = security
    .map((alternative) => completeAlternative(alternative, incoming))
    .filter((each) => each !== undefined);
  return found.find((credentials) => credentials.length > 0) ?? found[0];
}

function completeAlternative(alternative: SecurityAlternative, incoming: Incoming): readonly Credential[] | undefined {
  const credentials = alternative.map(({ scheme, scopes }) => {
    const value = readers[scheme.type](scheme, incoming);
    return value === undefined ? undefined : { scheme: scheme.name, value, scopes };
  });
  const complete = credentials.filter((credential) => credential !== undefined);
  return complete.length === credentials.length ? complete : undefined;
}

type CredentialReader = (scheme: SecurityScheme, incoming: Incoming) => string | undefined;

const readBearer: CredentialReader = (_, incoming) => authorization('bearer', incoming);

const readers: { readonly [Type in SecurityScheme['type']]: CredentialReader } = {
  http: (scheme, incoming) => authorization(scheme.scheme ?? 'bearer', incoming),
  oauth2: readBearer,
  openIdConnect: readBearer,
  apiKey: readKey,
  // The connection itself has been checked before a request gets here.
  mutualTLS: () => '',
};

function authorization(wanted: string, incoming: Incoming): string | undefined {
  const header = incoming.header('authorization')?.trim() ?? '';
  const at = header.indexOf(' ');
  if (at === -1 || header.slice(0, at).toLowerCase() !== wanted) return undefined;
  return header.slice(at + 1).trim();
}

function readKey(scheme: SecurityScheme, incoming: Incoming): string | undefined {
  const name = scheme.parameter;
  // A scheme that the document does not declare: nobody knows where its key would be.
  if (name === undefined) return undefined;
  if (scheme.in === 'header') return incoming.header(name.toLowerCase());
  if (scheme.in === 'cookie') {
    const raw = splitCookies(incoming.header('cookie') ?? '').find((pair) => pair.name === name)?.raw;
    return raw === undefined ? undefined : decodePercent(raw);
  }
  const raw = splitPairs(incoming.target.split('?')[1] ?? '').find((pair) => pair.name === name)?.raw;
  return raw === undefined ? undefined : decodeFormText(raw);
}
