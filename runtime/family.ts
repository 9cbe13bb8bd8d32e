/** A family of APIs: what is kept and driven together, and served as one API or several. */
import type { Configuration } from './settings/configuration.ts';
import type { Decorators } from './decorators.ts';
import type { Drivers } from './engine/driver.ts';
import type { RuntimeLog } from './log.ts';
import type { Ports } from './ports.ts';
import type { RequestContext } from './request-context.ts';

export interface Family {
  /** Like `llama-stack`. */
  readonly name: string;
  readonly apis: readonly ServedApi[];
  /** What drives its runs, by kind; no other family has runs of the same kinds. */
  readonly drivers: Drivers;
  /** About once a minute: forgets what may be forgotten. */
  readonly sweep?: () => Promise<void>;
  readonly close?: () => Promise<void>;
}

export interface ServedApi {
  /** As its document is named: `spec/<family>/<file>.yaml` is `<family>-<file>`, and `openapi.yaml` adds nothing. */
  readonly name: string;
  /** A port of its own, whatever the others share: it is in no document. Absent: it stands where its document says. */
  readonly ownPort?: number;
  /** The generated table: by it the gateway tells what belongs to which API. */
  readonly operations: { readonly [operationId: string]: ServedOperation };
  /** Headers that every request to it carries, where other APIs have the same paths: `{ 'OpenAI-Beta': 'assistants=v2' }`. */
  readonly constantHeaders?: { readonly [name: string]: string };
  /** Answers what stands at its paths, without a mount in front of them; unknown paths and methods too. Never rejects. */
  readonly fetch: (request: Request, context: RequestContext) => Promise<Response>;
  /** Whether a request to a path that APIs share is meant for this one. Default: by the constant headers. */
  readonly accepts?: (headers: Headers) => boolean;
  /** A refusal by the listener, in this API's own shape of errors. */
  readonly refuse: (refusal: ListenerRefusal) => Response;
  /** Headers in which a key may stand beside `Authorization: Bearer`: Azure's `api-key`. */
  readonly keyHeaders?: readonly string[];
}

/** What the gateway needs to know of an operation. */
export interface ServedOperation {
  readonly method: string;
  /** The template: `/v1/agents/{agent_id}`. */
  readonly path: string;
  readonly headerConstants?: { readonly [name: string]: string };
}

/** Something that is refused before it reaches the API. */
export interface ListenerRefusal {
  /** 400, 401, 403, 405, 408, 413, 431, 500, … */
  readonly status: number;
  readonly kind: RefusalKind;
  /** A sentence for the client. */
  readonly reason: string;
  readonly traceId: string;
}

/** `path`: no API has it; `cors`: a browser asks for a method that the API does not have. */
export type RefusalKind =
  | 'key'
  | 'host'
  | 'origin'
  | 'method'
  | 'target'
  | 'too-large'
  | 'malformed'
  | 'too-slow'
  | 'path'
  | 'cors';

export interface FamilyOptions {
  readonly configuration: Configuration;
  /** The APIs that are asked for; what only others need may stay closed. */
  readonly apis: readonly string[];
  /** Refuses to send what the document does not allow; for tests, it costs time. */
  readonly strict?: boolean;
  readonly log?: RuntimeLog;
  readonly decorate?: Decorators;
  /** Bytes of a request body. */
  readonly bodyLimit?: number;
  /** Hears of what went wrong on our side while a request was answered. */
  readonly onFailure: (problem: unknown, traceId?: string) => void;
}

export type OpenFamily = (ports: Ports, options: FamilyOptions) => Family | Promise<Family>;
