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

/** Of a request; the path is cut once, for all APIs. */
export interface AskedPath {
  readonly method: string;
  readonly segments: readonly string[];
}

/** A judge of paths, for the operations of one API. */
export function pathScorer(operations: Iterable<ServedOperation>): (asked: AskedPath) => PathScore {
  const templates = [...operations].map(({ method, path }) => ({ method, segments: segmentsOf(path).map(literalOf) }));
  return (asked) => {
    let best = nothing;
    for (const template of templates) {
      const score = scoreOf(template, asked);
      if (isBetter(score, best)) best = score;
    }
    return best;
  };
}

/** Whether a path fits better than another does. */
export function isBetter(score: PathScore, than: PathScore): boolean {
  if (score.whole !== than.whole) return score.whole;
  if (score.method !== than.method) return score.method;
  if (score.segments !== than.segments) return score.segments > than.segments;
  return score.literal > than.literal;
}

export function segmentsOf(path: string): readonly string[] {
  return path.split('/').slice(1);
}

const nothing: PathScore = { whole: false, method: false, segments: 0, literal: 0 };

interface Template {
  readonly method: string;
  /** Undefined where a variable stands. */
  readonly segments: readonly (string | undefined)[];
}

function literalOf(segment: string): string | undefined {
  return segment.includes('{') ? undefined : segment;
}

/** This is asked of every template at every request: it makes no lists. */
function scoreOf(template: Template, asked: AskedPath): PathScore {
  const shorter = Math.min(template.segments.length, asked.segments.length);
  let [segments, literal] = [0, 0];
  for (; segments < shorter; segments += 1) {
    const wanted = template.segments[segments];
    if (wanted !== undefined && wanted !== asked.segments[segments]) break;
    if (wanted !== undefined) literal += 1;
  }
  if (segments === 0) return nothing;
  const whole = segments === template.segments.length && segments === asked.segments.length;
  return { whole, method: whole && template.method === asked.method, segments, literal };
}
