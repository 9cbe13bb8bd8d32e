/** Reads the values of options: numbers, lists, pairs. */
import { InvalidArgumentError } from 'commander';

/** A whole number from `least` to `most`, as a parser for commander. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`A whole number from ${least} to ${most} is needed.`);
  };
}

/** A TCP port; 0 means any free one. */
export const port = wholeNumber(0, 65_535);

/** Collects an option that may be given several times, or once with commas. */
export function list(text: string, previous: readonly string[] = []): readonly string[] {
  const members = text.split(',').map((member) => member.trim());
  if (members.includes('')) throw new InvalidArgumentError('It has an empty member.');
  return [...previous, ...members];
}

/** Collects an option that may be given several times and whose values may hold commas. */
export function repeated(text: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, text];
}
