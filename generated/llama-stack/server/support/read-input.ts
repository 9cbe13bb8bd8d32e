// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The input of a handler out of a request: parameters and body decoded and validated, or the failure that refuses it. */
import { after } from './after.ts';
import type { DecodedParameters, ParameterDecoder, Sections } from './decode-parameters.ts';
import type { Departure } from './departure.ts';
import type { FailureReason, RequestFailure } from './failure.ts';
import type { Incoming } from './incoming.ts';
import { decodingIssue, locate } from './issue.ts';
import type { Issue, LocatedIssue } from './issue.ts';
import { identify } from './judge-result.ts';
import type { ContentDescription, ServerOperation } from './operation.ts';
import type { Settings } from './options.ts';
import { readBody } from './read-body.ts';
import type { BodyOutcome, Limits } from './read-body.ts';
import type { Credential } from './security.ts';
import { judgeable } from './json-text.ts';

/** What any handler receives; generated request types say what is in the sections and the body. */
export interface HandlerInput extends Sections, RequestBase {
  /** The media type of the description, or the one that was sent where the description is a range. */
  readonly contentType: string | undefined;
  readonly body: unknown;
}

export interface RequestBase {
  readonly incoming: Incoming;
  readonly credentials: readonly Credential[];
  /** Aborted when the client leaves, before or within a stream. */
  readonly signal: AbortSignal;
}

interface Reading {
  readonly bound: { readonly operation: ServerOperation<never, unknown>; readonly decode: ParameterDecoder };
  readonly values: ReadonlyMap<string, string>;
  readonly incoming: Incoming;
}

interface Surroundings {
  readonly hooks: Settings;
  readonly limits: Limits;
  readonly credentials: readonly Credential[];
  readonly departure: Departure;
}

/** Reads parameters first, the body after; the issues of both are told together. */
export function readInput(reading: Reading, surroundings: Surroundings): InputOutcome | Promise<InputOutcome> {
  const { incoming, bound } = reading;
  const { operation } = bound;
  const decoded = bound.decode(incoming, reading.values);
  const parts = { operation, decoded, incoming, surroundings };
  if (operation.body === undefined) return judgeInput({ ...parts, body: noBody });
  return after(readBody(incoming, operation.body, surroundings.limits), (outcome) =>
    judgeInput({ ...parts, body: bodyPart(outcome, operation, surroundings.hooks) }),
  );
}

export type InputOutcome = { readonly input: HandlerInput } | { readonly failure: RequestFailure };

function judgeInput(parts: InputParts): InputOutcome {
  const { body, decoded, operation } = parts;
  if (decoded.issues.length === 0 && body.issues.length === 0 && body.reason === undefined) {
    return { input: new Input(parts) };
  }
  return { failure: failure(operation, body, [...decoded.issues, ...body.issues]) };
}

interface InputParts {
  readonly operation: ServerOperation<never, unknown>;
  readonly decoded: DecodedParameters;
  readonly body: BodyPart;
  readonly incoming: Incoming;
  readonly surroundings: Surroundings;
}

/** A class for its late signal: an accessor on a literal would cost each request more than all its fields. */
class Input implements HandlerInput {
  readonly path: Section;
  readonly query: Section;
  readonly querystring: Section;
  readonly header: Section;
  readonly cookie: Section;
  readonly contentType: string | undefined;
  readonly body: unknown;
  readonly incoming: Incoming;
  readonly credentials: readonly Credential[];
  readonly #departure: Departure;

  constructor({ decoded, body, incoming, surroundings }: InputParts) {
    this.path = decoded.sections.path;
    this.query = decoded.sections.query;
    this.querystring = decoded.sections.querystring;
    this.header = decoded.sections.header;
    this.cookie = decoded.sections.cookie;
    this.contentType = body.contentType;
    this.body = body.value;
    this.incoming = incoming;
    this.credentials = surroundings.credentials;
    this.#departure = surroundings.departure;
  }

  /** Made when a handler asks for it: most never do. */
  get signal(): AbortSignal {
    return this.#departure.signal(this.incoming);
  }
}

type Section = Sections[keyof Sections];

interface BodyPart {
  readonly issues: readonly LocatedIssue[];
  readonly reason?: FailureReason;
  readonly contentType?: string;
  readonly value?: unknown;
}

const noBody: BodyPart = { issues: [] };

function bodyPart(
  outcome: BodyOutcome,
  { id, body }: ServerOperation<never, unknown>,
  { prepareBody }: Settings,
): BodyPart {
  const prepare = (value: unknown): unknown => (prepareBody === undefined ? value : prepareBody(id, value));
  return judges[outcome.kind](outcome as never, { required: body?.required === true, prepare });
}

interface JudgeOptions {
  readonly required: boolean;
  readonly prepare: (value: unknown) => unknown;
}

type Judges = {
  readonly [Kind in BodyOutcome['kind']]: (
    outcome: Extract<BodyOutcome, { kind: Kind }>,
    options: JudgeOptions,
  ) => BodyPart;
};

const judges: Judges = {
  absent: (_, { required }) => ({ issues: required ? bodyIssue('required', 'is required') : [] }),
  unsupported: ({ contentType }) => ({ reason: 'unsupported-media-type', contentType, issues: [] }),
  'too-large': () => ({ reason: 'too-large', issues: bodyIssue('size', 'is too large') }),
  malformed: ({ message }) => ({ reason: 'malformed', issues: bodyIssue('syntax', message) }),
  read: ({ value, contentType, content }, { prepare }) => {
    const prepared = content.kind === 'json' ? prepare(value) : value;
    return { value: prepared, contentType, issues: locate(judgeBody(prepared, content), 'body') };
  },
};

/** A body of lines is judged as the list that it was read into. */
function judgeBody(value: unknown, { validate, kind }: ContentDescription): readonly Issue[] {
  if (validate === undefined) return [];
  if (kind !== 'json-lines' || !Array.isArray(value)) return validate(judgeable(value));
  return value.flatMap((item, index) =>
    validate(judgeable(item)).map((issue) => ({ ...issue, instancePath: `/${index}${issue.instancePath}` })),
  );
}

function bodyIssue(keyword: string, message: string): readonly LocatedIssue[] {
  return locate([decodingIssue(keyword, message)], 'body');
}

const statuses: { readonly [Reason in FailureReason]: RequestFailure['status'] } = {
  invalid: 400,
  malformed: 400,
  'too-large': 413,
  'unsupported-media-type': 415,
};

function failure(
  operation: ServerOperation<never, unknown>,
  body: BodyPart,
  issues: readonly LocatedIssue[],
): RequestFailure {
  const reason = body.reason ?? 'invalid';
  const contentType = body.contentType === undefined ? {} : { contentType: body.contentType };
  return { operation: identify(operation), reason, status: statuses[reason], issues, ...contentType };
}
