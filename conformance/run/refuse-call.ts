/** Wrong calls of `verify`: TypeScript refuses them, and JavaScript would be told of something inside. */
import { UsageError } from './plan.ts';

/** Throws a `UsageError` for options that cannot be meant. */
export function refuseCall(options: unknown): void {
  if (typeof options !== 'object' || options === null) throw new UsageError('the options of an exam are an object');
  const given = options as Readonly<Record<string, unknown>>;
  const { target } = given;
  if (typeof target !== 'string' && (typeof target !== 'object' || target === null))
    throw new UsageError('the exam needs a target: a URL, a target file, or an object that says what one says');
  for (const name of ['only', 'without'])
    if (given[name] !== undefined && !isTexts(given[name])) throw new UsageError(`\`${name}\` must be a list of texts`);
  for (const name of ['concurrency', 'timeoutMs'])
    if (given[name] !== undefined && !isCount(given[name]))
      throw new UsageError(`\`${name}\` must be a number above zero`);
  if (given['keys'] !== undefined && typeof given['keys'] !== 'object')
    throw new UsageError('`keys` must be an object, like { first: … }');
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && value > 0;
}
