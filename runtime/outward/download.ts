/** Downloads what a client named by its address: bounded in size and time. */
import type { Fetch } from './guarded-fetch.ts';

export interface DownloadLimits {
  /** Bytes, after decompression. */
  readonly bytes?: number;
  /** Milliseconds for the whole of it. */
  readonly time?: number;
  readonly signal?: AbortSignal;
}

export interface Downloaded {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Without parameters, in lower case; empty if the server named none. */
  readonly mediaType: string;
}

/** The address could not be read: unreachable, refused, too large, too slow, or not there. */
export class DownloadFailure extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'DownloadFailure';
  }
}

/** Fetches one document. */
export async function download(fetch: Fetch, url: string, limits: DownloadLimits = {}): Promise<Downloaded> {
  const timeout = AbortSignal.timeout(limits.time ?? 30_000);
  const signal = limits.signal === undefined ? timeout : AbortSignal.any([limits.signal, timeout]);
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) throw new DownloadFailure(`${url} was answered with status ${response.status}`);
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    return { bytes: await readAtMost(response, limits.bytes ?? 10 * 1024 * 1024), mediaType };
  } catch (problem) {
    if (problem instanceof DownloadFailure) throw problem;
    throw new DownloadFailure(reasonOf(problem, url), problem);
  }
}

async function readAtMost(response: Response, bytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > bytes) throw new DownloadFailure(`${response.url} is larger than ${bytes} bytes`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** The refusal of the guard may be deep inside of what fetch throws. */
function reasonOf(problem: unknown, url: string): string {
  for (let cause = problem; cause instanceof Error; cause = cause.cause) {
    if (cause.name === 'OutwardRefusal') return cause.message;
    if (cause.name === 'TimeoutError') return `${url} took too long`;
  }
  return `${url} cannot be read`;
}
