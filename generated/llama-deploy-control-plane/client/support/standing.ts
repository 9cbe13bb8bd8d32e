// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What all requests of one operation by one client have in common, found out once. */
import { baseURLOf } from './client.ts';
import type { ClientSettings } from './client.ts';
import { placeCredentials } from './credentials.ts';
import type { AskCredentials, PlacedCredentials } from './credentials.ts';
import { InvalidArgumentError } from './errors.ts';
import type { HeaderRecord } from './headers.ts';
import type { ClientOperation } from './operation.ts';
import { planOf } from './parameters.ts';
import type { Plan } from './parameters.ts';

export interface Standing {
  readonly plan: Plan;
  /** Absolute, without slashes at its end. */
  readonly base: string;
  readonly credentials: PlacedCredentials | AskCredentials;
  /** What the last request would have sent, had nothing been said for it alone. */
  usual: UsualHeaders | undefined;
}

export interface UsualHeaders {
  readonly accept: string;
  readonly contentType: string | undefined;
  readonly credentials: PlacedCredentials;
  readonly headers: HeaderRecord;
}

const known = new WeakMap<ClientSettings, WeakMap<ClientOperation, Standing>>();

/** Throws {@link InvalidArgumentError} where the base is no absolute URL. */
export function standingOf(settings: ClientSettings, operation: ClientOperation): Standing {
  let ofClient = known.get(settings);
  if (ofClient === undefined) known.set(settings, (ofClient = new WeakMap()));
  let standing = ofClient.get(operation);
  if (standing === undefined) ofClient.set(operation, (standing = makeStanding(settings, operation)));
  return standing;
}

function makeStanding(settings: ClientSettings, operation: ClientOperation): Standing {
  const { description, options } = settings;
  return {
    plan: planOf(operation),
    base: absolute(baseURLOf(settings, operation.server)).href.replace(/\/+$/, ''),
    credentials: placeCredentials(operation.security ?? [], description.securitySchemes, options),
    usual: undefined,
  };
}

function absolute(baseURL: string): URL {
  try {
    return new URL(baseURL);
  } catch (cause) {
    throw new InvalidArgumentError(`'${baseURL}' is not an absolute URL: give a baseURL`, { cause });
  }
}
