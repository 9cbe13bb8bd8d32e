/** Answers with one thing wrong: the server complains of them, and a client that judges does not pass them on. */
import type { Json } from '#document';
import { mutants } from '../../instances/mutants.ts';
import { likeness } from '../likeness.ts';
import type { Sent } from '../call-arguments.ts';
import type { Exchanged } from '../open-wire.ts';
import { owesHeader } from './compare-answer.ts';
import { schemaOf } from '../media-kind.ts';
import { readStream } from '../read-stream.ts';
import { type Answer, exchange } from './try-answers.ts';
import { fail, type Trying } from './trying.ts';

export interface Surroundings {
  readonly sent: Sent;
  readonly trying: Trying;
  readonly most: number;
}

/** `answer` is one that was passed on. */
export async function tryNearAnswers(answer: Answer, surroundings: Surroundings): Promise<void> {
  const { trying, most } = surroundings;
  const { kind, described, value } = answer;
  if (described === undefined || value === undefined || owesHeader(answer)) return;
  const isStream = kind === 'event-stream' || kind === 'json-lines';
  if (kind !== 'json' && !isStream) return;
  const isValid = trying.maker.judge(schemaOf(kind, described, trying.wire.operation), 'response');
  const whole = isStream ? ((value as readonly Json[])[0] ?? null) : value;
  for (const { value: changed } of mutants(whole, most, trying.random)) {
    const near = { ...answer, value: isStream ? [changed] : changed };
    await tryNear(near, { ...surroundings, isValid: isValid(changed) });
  }
}

async function tryNear(
  answer: Answer,
  { sent, trying, isValid }: Surroundings & { readonly isValid: boolean },
): Promise<void> {
  const { seen, outcome } = await exchange(answer, sent, trying);
  trying.tally.counts.answers += 1;
  const noticed = await clientNotices(answer, outcome, trying);
  const complains = seen.complaints > 0;
  const told = `the server ${complains ? 'complained' : 'said nothing'}, the client ${noticing(noticed)}`;
  const what = `${answer.statusKey} ${answer.mediaType ?? ''}`;
  const wrong = { what, sent: answer.value ?? null };
  if (!isValid && (!complains || noticed === false))
    fail(trying, { ...wrong, fault: 'an invalid answer was passed on' }, told);
  else if (isValid && (complains || noticed === true))
    fail(trying, { ...wrong, fault: 'a valid value was refused' }, told);
  else if (!isValid) trying.tally.counts.refused += 1;
}

function noticing(noticed: boolean | undefined): string {
  if (noticed === undefined) return 'could not tell';
  return noticed ? 'refused it' : 'passed it on';
}

/** Nothing where the client does not judge: failures, and items that are errors. */
async function clientNotices(
  answer: Answer,
  outcome: Exchanged['outcome'],
  trying: Trying,
): Promise<boolean | undefined> {
  if (answer.status >= 300) return undefined;
  if ('thrown' in outcome) return outcome.thrown instanceof Error && outcome.thrown.name === 'ResponseValidationError';
  if (answer.kind === 'json') return false;
  const description = trying.wire.description.responses[answer.statusKey]?.[answer.mediaType?.toLowerCase() ?? ''];
  const read = await readStream(outcome.data as AsyncIterable<unknown>, description?.endings !== undefined);
  if (read.isInvalid === true) return true;
  // Frames are put together from lines: what comes may be valid where what was given was not.
  const [first] = answer.value as readonly Json[];
  const isOther = read.thrown !== undefined || likeness(first, read.items[0]) !== 'same';
  return isOther ? undefined : false;
}
