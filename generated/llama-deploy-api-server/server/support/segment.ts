// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** One segment of a path template: `agents`, `{agent_id}`, `{name}.{format}`. */

export interface Segment {
  /** The text before, between and after the variables. */
  readonly literals: readonly string[];
  readonly names: readonly string[];
  /** Equal for segments that match the same texts. */
  readonly shape: string;
}

/** Takes a segment apart; a brace without partner is text. */
export function parseSegment(text: string): Segment {
  const literals: string[] = [];
  const names: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/\{([^{}]*)\}/g)) {
    literals.push(text.slice(from, match.index));
    names.push(match[1] ?? '');
    from = match.index + match[0].length;
  }
  literals.push(text.slice(from));
  return { literals, names, shape: literals.join('{}') };
}

/** The raw values of the variables, or nothing where the text does not match. A variable is never empty. */
export function matchSegment(segment: Segment, text: string): readonly string[] | undefined {
  // Nothing but a variable, as most are.
  if (segment.shape === '{}') return text === '' ? undefined : [text];
  const [prefix = '', ...rest] = segment.literals;
  if (!text.startsWith(prefix)) return undefined;
  const values: string[] = [];
  let from = prefix.length;
  for (const [index, literal] of rest.entries()) {
    const end = index === rest.length - 1 ? lastEnd(text, literal) : text.indexOf(literal, from + 1);
    if (end <= from) return undefined;
    values.push(text.slice(from, end));
    from = end + literal.length;
  }
  return values;
}

function lastEnd(text: string, literal: string): number {
  return text.endsWith(literal) ? text.length - literal.length : -1;
}
