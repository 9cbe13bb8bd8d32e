/** Makes the objects of the language unchangeable: a getter on a prototype would see what others work with, Node's own sockets too. */

/** What begins with these names, and all that can be reached from it. */
export function harden(names: Iterable<string>): void {
  const found = reachable([...iterators(), ...[...names].map((name) => Reflect.get(globalThis, name) as unknown)]);
  for (const object of found) {
    if (overridden.has(object) || object instanceof Error) allowOverrides(object);
    Object.freeze(object);
  }
}

/** Prototypes that have no name. */
function iterators(): readonly object[] {
  const generator = function* (): Generator<undefined> {};
  const asynchronous = async function* (): AsyncGenerator<undefined> {};
  const started = [[].values(), new Map().values(), new Set().values(), ''[Symbol.iterator](), ''.matchAll(/./g)];
  return [...started, generator(), asynchronous(), async () => undefined].map(
    (each) => Object.getPrototypeOf(each) as object,
  );
}

function reachable(begin: readonly unknown[]): ReadonlySet<object> {
  const found = new Set<object>();
  const left = [...begin];
  while (left.length > 0) {
    const value = left.pop();
    if (!isObject(value) || value === globalThis || found.has(value)) continue;
    found.add(value);
    left.push(Object.getPrototypeOf(value));
    for (const property of Object.values(Object.getOwnPropertyDescriptors(value))) {
      left.push(property.value, property.get, property.set);
    }
  }
  return found;
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** Programs give objects a `constructor`, a `toString` or a `name` of their own by assignment. */
const overridden: ReadonlySet<object> = new Set([Object.prototype, Function.prototype, Error.prototype]);

/** A frozen property could not be assigned to in what inherits it. */
function allowOverrides(prototype: object): void {
  for (const key of Reflect.ownKeys(prototype)) {
    const property = Reflect.getOwnPropertyDescriptor(prototype, key);
    if (property === undefined || !('value' in property) || property.configurable !== true) continue;
    const { value, enumerable = false } = property as { value: unknown; enumerable?: boolean };
    Object.defineProperty(prototype, key, {
      get: () => value,
      set(this: object, own: unknown) {
        const mine = { value: own, writable: true, enumerable: true, configurable: true };
        if (this !== prototype) Object.defineProperty(this, key, mine);
      },
      enumerable,
      configurable: false,
    });
  }
}
