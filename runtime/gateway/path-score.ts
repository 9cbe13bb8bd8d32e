/** How well a path fits the templates of an API: what nobody has declared goes to the API that comes nearest. */
import type { ServedOperation } from '../family.ts';

export interface PathScore {
  /** The whole path is that of an operation. */
  readonly whole: boolean;
  /** And the method is, too. */
  readonly method: boolean;
  /** How many segments fit, from the first on. */
  readonly segments: number;
  /** How many of these are literally so. */
  readonly literal: number;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
}

type Templates = readonly { readonly method: string; readonly segments: readonly string[] }[];

/** A judge of paths, for the operations of one API. */
export function pathScorer(operations: Iterable<ServedOperation>): (asked: Asked) => PathScore {
  const templates: Templates = [...operations].map(({ method, path }) => ({ method, segments: segmentsOf(path) }));
  return ({ method, path }) => {
    const segments = segmentsOf(path);
    return templates
      .map((template) => scoreOf(template, { method, segments }))
      .reduce((best, score) => (isBetter(score, best) ? score : best), nothing);
  };
}

/** Whether a path fits better than another does. */
export function isBetter(score: PathScore, than: PathScore): boolean {
  const [difference = 0] = [
    Number(score.whole) - Number(than.whole),
    Number(score.method) - Number(than.method),
    score.segments - than.segments,
    score.literal - than.literal,
  ].filter((each) => each !== 0);
  return difference > 0;
}

const nothing: PathScore = { whole: false, method: false, segments: 0, literal: 0 };

function segmentsOf(path: string): readonly string[] {
  return path.split('/').slice(1);
}

function scoreOf(
  template: Templates[number],
  asked: { readonly method: string; readonly segments: readonly string[] },
): PathScore {
  const fits = template.segments.map((segment, at) => isVariable(segment) || segment === asked.segments[at]);
  const miss = fits.indexOf(false);
  const segments = Math.min(asked.segments.length, miss === -1 ? fits.length : miss);
  const literal = template.segments.slice(0, segments).filter((segment) => !isVariable(segment)).length;
  const whole = segments === template.segments.length && segments === asked.segments.length;
  return { whole, method: whole && template.method === asked.method, segments, literal };
}

function isVariable(segment: string): boolean {
  return segment.includes('{');
}
