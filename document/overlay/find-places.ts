/** The places in a document that a JSONPath (RFC 9535) names. */
import { createContext, Script } from 'node:vm';
import { JSONPathEnvironment, JSONPathError, JSONPathRecursionLimitError } from 'json-p3';
import type { Json } from '../json.ts';

export interface FoundPlace {
  readonly segments: readonly string[];
  readonly value: Json;
}

/** What is wrong with a JSONPath. */
export class PathError extends Error {}

/** What a path may ask for: patterns and nested `..` can take as long as they like otherwise. */
export interface PathLimits {
  readonly milliseconds: number;
  readonly places: number;
}

const limits: PathLimits = { milliseconds: 20_000, places: 1_000_000 };
const MANY = 1000;

/** Each place once, in the order of the document. Throws a PathError that says what is wrong with the path. */
export function findPlaces(
  root: Json,
  path: string,
  { milliseconds, places }: PathLimits = limits,
): readonly FoundPlace[] {
  // Nobody writes a path so long, and nesting so deep would overflow the stack.
  if (path.length > MANY * MANY || (path.match(/[[(!]/g)?.length ?? 0) > MANY) throw new PathError('it is too long');
  return within(milliseconds, () => {
    const found = new Map<string, FoundPlace>();
    for (const { location, value } of environment.lazyQuery(path, root as never)) {
      const segments = location.map(String);
      found.set(JSON.stringify(segments), { segments, value: value as Json });
      if (found.size > places) throw new PathError(`it names more than ${places} places`);
    }
    return [...found.values()];
  });
}

const environment = new JSONPathEnvironment({ maxRecursionDepth: Number.MAX_SAFE_INTEGER });
const clock = createContext({ run: (): unknown => undefined });
const script = new Script('run()');

/** The clock of a script stops even a regular expression that backtracks. */
function within<Result>(milliseconds: number, run: () => Result): Result {
  let result: Result | undefined;
  clock['run'] = () => {
    result = run();
  };
  try {
    script.runInContext(clock, { timeout: milliseconds });
  } catch (error) {
    throw explained(error, milliseconds);
  }
  return result as Result;
}

/** What the library says of a path, without the piece of it that it shows. */
function explained(error: unknown, milliseconds: number): unknown {
  if (error instanceof JSONPathRecursionLimitError) return new PathError('it goes too deep');
  if (error instanceof JSONPathError) {
    const says = error.message.replace(/ \('[^]*':\d+\)$/, '').replaceAll(/\s+/g, ' ');
    const meant = says.startsWith("can't backup") ? 'a name is expected' : says;
    return new PathError(`it is malformed at character ${error.token.index + 1}: ${meant}`);
  }
  if (error instanceof RangeError) return new PathError('it is nested too deeply');
  return isLate(error) ? new PathError(`it takes longer than ${milliseconds / 1000} seconds`) : error;
}

/** The error comes from the script's own context, so `instanceof` does not know its class. */
function isLate(error: unknown): boolean {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
