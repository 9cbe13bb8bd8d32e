/** The text of an order: `turn_start? (step_start step_progress* step_complete)* (turn_complete | turn_awaiting_input)`. */
import type { Order, OrderProblem } from './order.ts';

interface Token {
  readonly text: string;
  readonly at: number;
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly end: number;
  position: number;
  depth: number;
}

const depthLimit = 100;

/** Names are letters, digits and `_ . - /`; a space is a sequence; then `|`, `*`, `+`, `?` and parentheses. */
export function parseOrder(text: string): Order | OrderProblem {
  const tokens = readTokens(text);
  if (!Array.isArray(tokens)) return tokens;
  if (tokens.length === 0) return { message: 'An order names at least one event.', at: 0 };
  const reading: Reading = { tokens, end: text.length, position: 0, depth: 0 };
  const order = readChoice(reading);
  if (isProblem(order)) return order;
  const rest = reading.tokens[reading.position];
  return rest === undefined ? order : { message: `There is no opening parenthesis for '${rest.text}'.`, at: rest.at };
}

export function isProblem(order: Order | OrderProblem): order is OrderProblem {
  return 'message' in order;
}

function readTokens(text: string): Token[] | OrderProblem {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[A-Za-z0-9_.\-/]+|[|*+?()]|\s+|./gsu)) {
    const [found] = match;
    if (/^\s/u.test(found)) continue;
    if (!/^[A-Za-z0-9_.\-/|*+?()]/.test(found)) {
      return { message: `'${found}' is not allowed: names are letters, digits and _ . - /`, at: match.index };
    }
    tokens.push({ text: found, at: match.index });
  }
  return tokens;
}

function readChoice(reading: Reading): Order | OrderProblem {
  const parts: Order[] = [];
  for (;;) {
    const part = readSequence(reading);
    if (isProblem(part)) return part;
    parts.push(part);
    if (reading.tokens[reading.position]?.text !== '|') return only(parts) ?? { kind: 'choice', parts };
    reading.position += 1;
  }
}

function readSequence(reading: Reading): Order | OrderProblem {
  const parts: Order[] = [];
  for (let token = reading.tokens[reading.position]; token !== undefined; token = reading.tokens[reading.position]) {
    if (token.text === '|' || token.text === ')') break;
    const part = readRepeated(reading);
    if (isProblem(part)) return part;
    parts.push(part);
  }
  if (parts.length > 0) return only(parts) ?? { kind: 'sequence', parts };
  const next = reading.tokens[reading.position];
  return { message: 'An event name is expected here.', at: next?.at ?? reading.end };
}

function readRepeated(reading: Reading): Order | OrderProblem {
  let part = readPart(reading);
  for (let token = reading.tokens[reading.position]; token !== undefined; token = reading.tokens[reading.position]) {
    if (isProblem(part) || !/^[*+?]$/.test(token.text)) break;
    reading.position += 1;
    part = repeated(part, token.text);
  }
  return part;
}

/** `a**` and `a?*` say no more than `a*`. */
function repeated(part: Order, sign: string): Order {
  const least = sign === '+' ? 1 : 0;
  const many = sign !== '?';
  if (part.kind !== 'repeat') return { kind: 'repeat', part, least, many };
  return { kind: 'repeat', part: part.part, least: least === 1 && part.least === 1 ? 1 : 0, many: many || part.many };
}

function readPart(reading: Reading): Order | OrderProblem {
  const token = reading.tokens[reading.position];
  if (token === undefined) return { message: 'An event name is expected here.', at: reading.end };
  if (/^[*+?|)]$/.test(token.text)) return { message: `Nothing stands before '${token.text}'.`, at: token.at };
  reading.position += 1;
  return token.text === '(' ? readGroup(reading, token) : { kind: 'name', name: token.text };
}

function readGroup(reading: Reading, opening: Token): Order | OrderProblem {
  if (reading.depth >= depthLimit)
    return { message: `Parentheses are nested more than ${depthLimit} deep.`, at: opening.at };
  reading.depth += 1;
  const inner = readChoice(reading);
  reading.depth -= 1;
  if (isProblem(inner)) return inner;
  if (reading.tokens[reading.position]?.text !== ')')
    return { message: 'This parenthesis is never closed.', at: opening.at };
  reading.position += 1;
  return inner;
}

function only(parts: readonly Order[]): Order | undefined {
  return parts.length === 1 ? parts[0] : undefined;
}
