/** Random numbers that come again: a linear congruential generator, good enough to choose places. */
export function picker(seed: number): <Item>(items: readonly Item[]) => Item | undefined {
  let state = seed >>> 0;
  return (items) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return items[Math.floor((state / 4_294_967_296) * items.length)];
  };
}
