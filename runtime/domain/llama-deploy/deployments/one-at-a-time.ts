/** Work that must not be done twice at the same time, by name. */

export type OneAtATime = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/** Work of one name waits for the work before it, however that ended. */
export function createOneAtATime(): OneAtATime {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const before = last.get(name) ?? Promise.resolve();
    const result = before.then(work);
    const settled = result
      .catch(() => undefined)
      .then(() => {
        if (last.get(name) === settled) last.delete(name);
      });
    last.set(name, settled);
    return result;
  };
}
