/** Bodies as old clients send them, made such as the document wants them. */
import {
  validateCreateAgentRequest,
  validateCreateAgentSessionRequest,
  validateCreateAgentTurnRequest,
  validateCreateOpenaiResponseRequest,
  validateResumeAgentTurnRequest,
  type Issue,
  type Validator,
} from '#generated/llama-stack/validators';

const validators: ReadonlyMap<string, Validator> = new Map([
  ['createAgent', validateCreateAgentRequest],
  ['createAgentSession', validateCreateAgentSessionRequest],
  ['createAgentTurn', validateCreateAgentTurnRequest],
  ['resumeAgentTurn', validateResumeAgentTurnRequest],
  ['createResponse', validateCreateOpenaiResponseRequest],
]);

/** A null at the top counts as absent, and texts that stand for numbers and truth values are taken for them. */
export function prepareBody(operationId: string, body: unknown): unknown {
  const present = withoutNulls(body);
  const validate = validators.get(operationId);
  return validate === undefined ? present : repaired(present, validate, 3);
}

/** What is missing in a body that did not come, or not as JSON. */
export function missingFields(operationId: string): readonly Issue[] {
  return (validators.get(operationId)?.({}) ?? []).filter((issue) => issue.keyword === 'required');
}

function withoutNulls(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}

/** The validator itself says which values have the wrong type; a repair may bring others to light. */
function repaired(body: unknown, validate: Validator, rounds: number): unknown {
  const wrong = validate(body).filter((issue) => issue.keyword === 'type');
  if (wrong.length === 0 || rounds === 0) return body;
  const better = wrong.reduce((value, issue) => withRepair(value, segmentsOf(issue), typesOf(issue)), body);
  return better === body ? body : repaired(better, validate, rounds - 1);
}

function segmentsOf(issue: Issue): readonly string[] {
  return issue.instancePath
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function typesOf(issue: Issue): readonly string[] {
  const types = issue.params?.['type'];
  return Array.isArray(types) ? types.map(String) : [];
}

/** The same value where nothing can be repaired. */
function withRepair(value: unknown, [segment, ...rest]: readonly string[], types: readonly string[]): unknown {
  if (segment === undefined) return converted(value, types);
  if (Array.isArray(value)) {
    const index = Number(segment);
    const better = withRepair(value[index], rest, types);
    return better === value[index] ? value : value.with(index, better);
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return value;
  const members = Object.entries(value);
  const changed = members.map(
    ([name, member]) => [name, name === segment ? withRepair(member, rest, types) : member] as const,
  );
  return changed.every(([, member], index) => member === members[index]?.[1]) ? value : Object.fromEntries(changed);
}

function converted(value: unknown, types: readonly string[]): unknown {
  for (const type of types) {
    const better = conversions.get(type)?.(value);
    if (better !== undefined) return better;
  }
  return value;
}

/** What Python's clients got away with. */
const conversions: ReadonlyMap<string, (value: unknown) => unknown> = new Map<string, (value: unknown) => unknown>([
  [
    'integer',
    (value: unknown) =>
      typeof value === 'string' && /^\s*[+-]?\d{1,15}(\.0+)?\s*$/.test(value) ? Number(value) : undefined,
  ],
  [
    'number',
    (value: unknown) =>
      typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : undefined,
  ],
  ['boolean', (value: unknown) => truthValues.get(typeof value === 'string' ? value.toLowerCase() : value)],
]);

const truthValues: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ...['true', 'yes', 'on', 't', 'y', '1', 1].map((value) => [value, true] as const),
  ...['false', 'no', 'off', 'f', 'n', '0', 0].map((value) => [value, false] as const),
]);
