/** Names that a generated declaration must not take: words of the language, and globals that generated code uses. */

const words =
  'abstract any as asserts async await bigint boolean break case catch class const continue debugger declare default delete do ' +
  'else enum export extends false finally for from function get if implements import in infer instanceof interface is keyof let ' +
  'module namespace never new null number object of out override package private protected public readonly require return ' +
  'satisfies set static string super switch symbol this throw true try type typeof undefined unique unknown using var void while ' +
  'with yield arguments eval ' +
  // A module that exports `then` is taken for a promise by whoever imports it with `import()`, and the function is called.
  'then';

const globals =
  'AbortController AbortSignal Array ArrayBuffer AsyncIterable AsyncIterableIterator AsyncIterator Atomics Awaited BigInt Blob ' +
  'Boolean Buffer DataView Date Error Event EventTarget Exclude Extract File FormData Function Generator Headers Infinity Iterable ' +
  'Iterator JSON Map Math NaN NonNullable Number Object Omit Parameters Partial Pick Promise PromiseLike Proxy RangeError Readonly ' +
  'ReadonlyArray ReadonlyMap ReadonlySet ReadableStream Record Reflect RegExp Request Required Response ReturnType Set String Symbol ' +
  'SyntaxError TextDecoder TextEncoder TransformStream TypeError URL URLSearchParams Uint8Array Uncapitalize Unrecognized WeakMap ' +
  'WeakSet WritableStream console fetch globalThis process';

const reserved: ReadonlySet<string> = new Set([...words.split(' '), ...globals.split(' ')]);

export function isReserved(identifier: string): boolean {
  return reserved.has(identifier);
}
