/** Makes a fixture of chosen exchanges of a transcript: nothing secret, nothing volatile but the bytes, and where they came from. */
import { createHash } from 'node:crypto';
import type { Json } from '#document';
import type { Fixture, Provenance, RecordedExchange } from '../format/fixture.ts';
import { parseTranscript } from './parse-transcript.ts';

export interface ImportChoice {
  readonly fixture: string;
  readonly summary: string;
  /** Line of the request in the transcript, from 1 → name of the exchange. */
  readonly exchanges: { readonly [line: string]: string };
  readonly given?: { readonly [name: string]: Json };
  readonly provenance: Omit<Provenance, 'kind' | 'sha256' | 'redacted'>;
}

/** @throws Error for a line at which no whole exchange stands. */
export function importTranscript(transcript: string, choice: ImportChoice): Fixture {
  const found = new Map(parseTranscript(transcript).map((one) => [one.exchange.name, one]));
  const exchanges = Object.entries(choice.exchanges).map(([line, name]): RecordedExchange => {
    const one = found.get(`exchange-${line}`);
    if (one === undefined || one.cut) throw new Error(`at line ${line} there is no whole exchange`);
    return { ...one.exchange, name };
  });
  const sha256 = createHash('sha256').update(transcript, 'utf8').digest('hex');
  return {
    fixture: choice.fixture,
    summary: choice.summary,
    provenance: { kind: 'recorded', ...choice.provenance, sha256, redacted: true },
    ...(choice.given === undefined ? {} : { given: choice.given }),
    exchanges,
  };
}
