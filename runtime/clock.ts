/** Time as the runtime reads it: handed in, so that a test can hold the hands of the clock. */

export interface Clock {
  /** Microseconds since 1970-01-01 UTC; each reading is later than the one before it. */
  readonly microseconds: () => number;
}

/** The machine's clock, with microseconds; it never stands still or goes back while the process lives. */
export function systemClock(): Clock {
  let last = 0;
  return {
    microseconds: () => {
      const now = Math.floor((performance.timeOrigin + performance.now()) * 1000);
      last = Math.max(now, last + 1);
      return last;
    },
  };
}

/** The moment as an RFC 3339 date-time in UTC with six decimals: `2026-11-20T18:10:32.351693Z`. */
export function timestamp(clock: Clock): string {
  const microseconds = clock.microseconds();
  const seconds = new Date(Math.floor(microseconds / 1000)).toISOString().slice(0, 19);
  return `${seconds}.${String(microseconds % 1_000_000).padStart(6, '0')}Z`;
}

/** The moment in whole seconds since 1970, as OpenAI's objects carry it. */
export function unixSeconds(clock: Clock): number {
  return Math.floor(clock.microseconds() / 1_000_000);
}
