// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What the server has to know of one operation: the data that generated files hand to this runtime. */
import type { Shape } from './shape.ts';
import type { Validator } from './issue.ts';

/** One operation; the type parameters tie its handler to it and exist for the compiler only. */
export interface ServerOperation<Request, Result> extends OperationIdentity {
  readonly parameters: readonly ParameterDescription[];
  readonly body?: BodyDescription;
  /** By status: `200`, `4XX` or `default`. */
  readonly responses: { readonly [status: string]: ResponseDescription };
  /** Alternatives: one of them is enough. Empty: nobody is asked who they are. */
  readonly security: readonly SecurityAlternative[];
  /** What judges the parts; {@link attachValidators} puts it there. */
  readonly validators?: OperationValidators;
  readonly handler?: (request: Request) => Result;
}

/** By location and name, media type, status: as the generated tables have it. Streams have validators of items. */
export interface OperationValidators {
  readonly parameters: { readonly [In in ParameterDescription['in']]: { readonly [name: string]: Validator } };
  readonly requestBody: { readonly [mediaType: string]: Validator };
  readonly responses: { readonly [status: string]: ResponseValidators };
}

export interface ResponseValidators {
  readonly content: { readonly [mediaType: string]: Validator };
  readonly items: { readonly [mediaType: string]: Validator };
  readonly headers: { readonly [name: string]: Validator };
}

export interface OperationIdentity {
  readonly id: string;
  readonly method: string;
  /** The template of the document. */
  readonly path: string;
}

export interface ParameterDescription {
  readonly name: string;
  readonly in: 'path' | 'query' | 'querystring' | 'header' | 'cookie';
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly shape: Shape;
  /** The media type of its text, for parameters that are described by `content`. */
  readonly mediaType?: string;
  readonly validate?: Validator;
}

export interface BodyDescription {
  readonly required: boolean;
  /** By media type or range. */
  readonly content: { readonly [mediaType: string]: ContentDescription };
}

export type ContentKind = 'json' | 'form' | 'multipart' | 'text' | 'binary' | 'event-stream' | 'json-lines';

export interface ContentDescription {
  readonly kind: ContentKind;
  /** For forms: what the fields are, and how they are written. */
  readonly shape?: Shape;
  readonly encoding?: { readonly [field: string]: FieldEncoding };
  /** Judges the body, or one item of a stream. */
  readonly validate?: Validator;
  /** What closes a stream that went well, like `[DONE]`. */
  readonly terminator?: string;
  /** Items of an event stream are whole frames: `{ event, data, id, retry }`. */
  readonly frames?: boolean;
}

export interface FieldEncoding {
  readonly contentType?: string;
  readonly style?: string;
  readonly explode?: boolean;
}

export interface ResponseDescription {
  readonly headers?: { readonly [name: string]: HeaderDescription };
  readonly content: { readonly [mediaType: string]: ContentDescription };
}

export interface HeaderDescription {
  readonly required: boolean;
  readonly explode: boolean;
  /** Its text is JSON, as its media type says. */
  readonly json?: boolean;
  readonly validate?: Validator;
}

/** All of these schemes together. */
export type SecurityAlternative = readonly { readonly scheme: SecurityScheme; readonly scopes: readonly string[] }[];

export interface SecurityScheme {
  readonly name: string;
  readonly type: 'apiKey' | 'http' | 'mutualTLS' | 'oauth2' | 'openIdConnect';
  /** For `http`: `bearer`, `basic`, … */
  readonly scheme?: string;
  /** For `apiKey`. */
  readonly in?: 'query' | 'header' | 'cookie';
  readonly parameter?: string;
}
