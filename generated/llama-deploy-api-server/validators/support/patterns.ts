// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Patterns that no text can hang; the generator has decided which of them is run in which way. */
import { Unjudgeable } from './unjudgeable.ts';

/** A `RegExp` is one. */
export interface Pattern {
  test(text: string): boolean;
}

/** A step of a machine: what it reads, or where it goes on without reading. */
export type Step = readonly [string, ...number[]];

/** A pattern for the native engine that could take very long on long texts: those are not judged. */
export function shortPattern(expression: RegExp, longest: number): Pattern {
  return {
    test(text) {
      if (text.length <= longest) return expression.test(text);
      throw new Unjudgeable(
        '',
        `is longer than the ${longest} characters that can be matched safely against ${expression.source}`,
      );
    },
  };
}

/** A pattern as a machine that follows all readings at once: the time is at most text times steps. */
export function patternMachine(steps: readonly Step[]): Pattern {
  return { test: (text) => new Run(steps, text).matches() };
}

/** One text under way; the states live as long as the reading. */
class Run {
  readonly #steps: readonly Step[];
  readonly #text: string;
  /** For each step, the position at which it was last reached, so that it is followed once per position. */
  readonly #reached: Int32Array;
  #waiting: number[] = [];

  constructor(steps: readonly Step[], text: string) {
    this.#steps = steps;
    this.#text = text;
    this.#reached = new Int32Array(steps.length).fill(-1);
  }

  matches(): boolean {
    let readers: number[] = [];
    for (let position = 0; position <= this.#text.length;) {
      const width = (this.#text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1;
      this.#waiting = [];
      // A match may begin anywhere; readers of before come first only by chance of order, which no verdict needs.
      if (this.#follow(0, position) || readers.some((step) => this.#follow(step, position))) return true;
      if (position === this.#text.length) return false;
      readers = this.#read(this.#text.codePointAt(position) ?? 0);
      position += width;
    }
    return false;
  }

  /** The steps behind those that read the character. */
  #read(codePoint: number): number[] {
    return this.#waiting.filter((step) => reads(this.#steps[step] ?? nothing, codePoint)).map((step) => step + 1);
  }

  /** Goes on from a step until something must be read; true at a match. */
  #follow(from: number, position: number): boolean {
    const pending = [from];
    for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
      const step = this.#steps[index];
      if (step === undefined || this.#reached[index] === position) continue;
      this.#reached[index] = position;
      const [kind, first = 0, second = 0] = step;
      if (kind === 'match') return true;
      if (kind === 'set') this.#waiting.push(index);
      else if (kind === 'jump') pending.push(first);
      else if (kind === 'split') pending.push(second, first);
      else if (holds(kind, this.#text, position)) pending.push(index + 1);
    }
    return false;
  }
}

const nothing: Step = ['set'];

/** Ranges are sorted; most classes have few. */
function reads(step: Step, codePoint: number): boolean {
  let [low, high] = [0, (step.length - 1) / 2 - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const first = step[middle * 2 + 1] as number;
    const last = step[middle * 2 + 2] as number;
    if (codePoint >= first && codePoint <= last) return true;
    if (codePoint < first) high = middle - 1;
    else low = middle + 1;
  }
  return false;
}

function holds(assertion: string, text: string, position: number): boolean {
  if (assertion === 'start') return position === 0;
  if (assertion === 'end') return position === text.length;
  const isBoundary = isWord(text, position - 1) !== isWord(text, position);
  return assertion === 'boundary' ? isBoundary : !isBoundary;
}

function isWord(text: string, position: number): boolean {
  return /^\w$/u.test(text.charAt(position));
}
