/** A stream that failed, frame by frame with its times: where it parted from what was expected. */
import type { ExchangeRecord, FrameRecord } from '../run/results.ts';
import { forTerminal } from './escape.ts';
import type { Failed } from './report.ts';

const MOST_FRAMES = 14;

export function streamTrace(exchange: ExchangeRecord, failures: readonly Failed[]): readonly string[] {
  const frames = exchange.frames ?? [];
  const wrong = new Set(
    failures.flatMap(({ message }) => [...message.matchAll(/frame (\d+)/g)].map((match) => Number(match[1]))),
  );
  const lines = frames.map((frame, index) => frameLine(frame, index + 1, wrong.has(index + 1)));
  return [
    `${time(0)} → ${exchange.request.method} ${forTerminal(new URL(exchange.request.url).pathname)}`,
    `${time(0)} ← ${exchange.status ?? '?'} ${forTerminal(exchange.headers?.['content-type'] ?? '')}`,
    ...shortened(lines, wrong),
    `${time(exchange.durationMs)} ${exchange.ending === undefined ? 'the end' : `the stream was ${exchange.ending}`}`,
  ];
}

function frameLine({ at, name, text }: FrameRecord, number: number, wrong: boolean): string {
  return `${time(at)} ${String(number).padStart(3)} ${forTerminal(name)} ${wrong ? `✗ ${forTerminal(text.slice(0, 200))}` : '✓'}`;
}

function time(milliseconds: number): string {
  return `+${Math.round(milliseconds)} ms`.padStart(10);
}

/** The beginning, the end, and what is wrong. */
function shortened(lines: readonly string[], wrong: ReadonlySet<number>): readonly string[] {
  if (lines.length <= MOST_FRAMES) return lines;
  const half = MOST_FRAMES / 2;
  const middle = lines.slice(half, -half).filter((_, index) => wrong.has(index + half + 1));
  return [
    ...lines.slice(0, half),
    `${''.padStart(10)}     … ${lines.length - MOST_FRAMES - middle.length} frames`,
    ...middle.slice(0, half),
    ...lines.slice(-half),
  ];
}
