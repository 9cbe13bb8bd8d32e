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

/** A text with something in it: an empty variable of a shell is a mistake, and hardly ever meant. */
export function text(given: string): string {
  if (given.trim() !== '') return given;
  throw new InvalidArgumentError('It must not be empty.');
}

/** The address of a server, with http or https. */
export function webAddress(given: string): string {
  if (/^https?:\/\//i.test(given) && URL.canParse(given)) return given;
  throw new InvalidArgumentError('A URL is needed, like http://127.0.0.1:9099/v1.');
}

/** Collects an option that may be given several times, or once with commas. */
export function list(given: string, previous: readonly string[] = []): readonly string[] {
  const members = given.split(',').map((member) => member.trim());
  if (members.includes('')) throw new InvalidArgumentError('It has an empty member.');
  return [...previous, ...members];
}

/** Collects an option that may be given several times and whose values may hold commas. */
export function repeated(given: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, text(given)];
}
