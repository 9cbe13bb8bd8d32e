/** What every trial of an operation works with, and how it tells what went wrong. */
import type { Json } from '#document';
import type { Making } from '../make-request.ts';
import type { OpenWire } from '../open-wire.ts';
import type { WireOperation } from '../wire-operation.ts';
import type { WireFault } from '../wire-verdict.ts';

export interface Trying extends Making {
  readonly open: OpenWire;
  readonly wire: WireOperation;
}

interface Wrong {
  readonly fault: WireFault;
  readonly what: string;
  readonly sent: Json;
}

export function fail(
  { tally, wire }: Pick<Trying, 'tally' | 'wire'>,
  { fault, what, sent }: Wrong,
  told: string,
): void {
  tally.failures.push({ fault, subject: `${wire.identifier} ${what}`, sent, told });
}
