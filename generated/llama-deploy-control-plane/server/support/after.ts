// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Going on with what may be there already: waiting for it would cost more than all the rest of a small request. */

type Awaitable<Value> = Value | Promise<Value>;

/** `next` of the value, at once unless it is a promise. */
export function after<Value, Result>(
  value: Awaitable<Value>,
  next: (value: Value) => Awaitable<Result>,
): Awaitable<Result> {
  return isPromise(value) ? Promise.resolve(value).then(next) : next(value);
}

/** Whatever the work comes to; `otherwise` what it throws, now or later. */
export function guarded<Result>(
  work: () => Awaitable<Result>,
  otherwise: (error: unknown) => Awaitable<Result>,
): Awaitable<Result> {
  try {
    const result = work();
    return isPromise(result) ? Promise.resolve(result).catch(otherwise) : result;
  } catch (error) {
    return otherwise(error);
  }
}

/** Of any maker: libraries have promises of their own. */
function isPromise<Value>(value: Awaitable<Value>): value is Promise<Value> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
