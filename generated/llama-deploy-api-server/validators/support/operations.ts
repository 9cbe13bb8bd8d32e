// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The validators of one operation, for whoever carries its messages. */
import type { Validator } from './issues.ts';

/** Has no other keys than its own: a look-up with foreign text cannot hit what objects inherit. */
export interface ByName<Value> {
  readonly [name: string]: Value;
}

export interface OperationValidators {
  /** By location and name; parameters without a schema have none. */
  readonly parameters: {
    readonly path: ByName<Validator>;
    readonly query: ByName<Validator>;
    readonly header: ByName<Validator>;
    readonly cookie: ByName<Validator>;
    readonly querystring: ByName<Validator>;
  };
  /** By media type. */
  readonly requestBody: ByName<Validator>;
  /** By status: `200`, `4XX` or `default`. */
  readonly responses: ByName<ResponseValidators>;
}

export interface ResponseValidators {
  /** By media type: the whole body. */
  readonly content: ByName<Validator>;
  /** By media type: one item of a stream. */
  readonly items: ByName<Validator>;
  /** By name as in the document. */
  readonly headers: ByName<Validator>;
}

export function byName<Value>(entries: { readonly [name: string]: Value }): ByName<Value> {
  return Object.freeze(Object.assign(Object.create(null) as { [name: string]: Value }, entries));
}
