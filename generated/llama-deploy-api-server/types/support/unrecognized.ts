// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
declare const brand: unique symbol;

/**
 * A value that the document does not list: a newer server may send one. It can be read and passed on, but not written
 * down by mistake, since no plain string is of this type.
 */
export type Unrecognized = string & { readonly [brand]: true };
