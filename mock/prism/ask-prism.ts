/** Passes a request on to Prism and brings its answer back. */
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { PrismGoneError } from './prism-process.ts';
import type { PrismProcess } from './prism-process.ts';
import { problem } from '../problem.ts';
import type { Answer } from '../problem.ts';

export interface PrismQuestion {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Never rejects: a Prism that is slow, dead or dying is a problem with status 504 or 502. One that is slow is started again. */
export async function askPrism(prism: PrismProcess, question: PrismQuestion, timeout: number): Promise<Answer> {
  try {
    return await exchange(await prism.url(), question, AbortSignal.timeout(timeout));
  } catch (error) {
    if (error instanceof PrismGoneError)
      return problem(502, 'Prism is gone', `${error.message} Please start the mock again.`);
    if (!isTimeout(error))
      return problem(502, 'Prism gave no answer', 'Prism ended. It is started again; please repeat the request.');
    prism.restart();
    return problem(504, 'Prism is too slow', `Prism gave no answer in ${timeout} ms. It is started again.`);
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}

function exchange(url: string, question: PrismQuestion, signal: AbortSignal): Promise<Answer> {
  const headers: IncomingHttpHeaders = {
    ...question.headers,
    connection: 'close',
    'content-length': String(question.body.length),
  };
  delete headers['transfer-encoding'];
  if (question.body.length === 0) delete headers['content-length'];
  return new Promise((resolve, reject) => {
    const abandon = () => reject(signal.reason as Error);
    signal.addEventListener('abort', abandon, { once: true });
    const outgoing = request(url + question.path, { method: question.method, headers, signal }, (incoming) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 502,
          headers: passedOn(incoming.headers),
          body: Buffer.concat(parts),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(question.body);
  });
}

/** Headers that belong to the connection with Prism stay there. */
function passedOn(headers: IncomingHttpHeaders): Answer['headers'] {
  const own = ['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date'];
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || own.includes(name) ? [] : [[name, value]],
    ),
  );
}
