/** Before the exam: is there a server at all, and does it speak this API? Bounded, and with a sentence that helps. */
import type { Answer, Limits, Received } from '../http/exchange.ts';
import { receive } from '../http/read-chunks.ts';
import { isFailure, send } from '../http/send.ts';
import { baseType } from '../schema/api-document.ts';
import type { ApiDocument, ApiOperation } from '../schema/api-document.ts';
import { declaredResponse } from '../schema/check-response.ts';
import type { Exam } from './exam.ts';

const limits: Limits = { answer: 5_000, stall: 3_000, whole: 5_000, bytes: 1024 * 1024 };
const MOST_PROBES = 3;

/** Why nothing can be examined; undefined if something of the API answers. */
export async function preflight({ api, target, limits: exam, signal }: Exam): Promise<string | undefined> {
  let problem: string | undefined;
  for (const probe of probesOf(api)) {
    const outcome = await tryProbe(probe, {
      target,
      signal,
      limits: { ...limits, answer: Math.min(limits.answer, exam.answer) },
    });
    if (outcome.fits) return undefined;
    problem = outcome.problem;
    // Without any answer, another path gets none either.
    if (outcome.silent) break;
  }
  return problem;
}

type ProbeOutcome =
  | { readonly fits: true }
  | { readonly fits: false; readonly silent: boolean; readonly problem: string };

interface Probe {
  readonly path: string;
  readonly operation: ApiOperation | undefined;
}

/** Reading operations that need no parameter; where there are none, the root is looked at. */
function probesOf({ operations }: ApiDocument): readonly Probe[] {
  const reading = [...operations.values()].filter(
    ({ method, path, parameters, stream }) =>
      method === 'get' && !path.includes('{') && stream === undefined && parameters.every(({ required }) => !required),
  );
  if (reading.length === 0) return [{ path: '/', operation: undefined }];
  return reading
    .toSorted((left, right) => left.path.length - right.path.length)
    .slice(0, MOST_PROBES)
    .map((operation) => ({ path: operation.path, operation }));
}

async function tryProbe(
  { path, operation }: Probe,
  { target, signal, limits: own }: Pick<Exam, 'target' | 'signal' | 'limits'>,
): Promise<ProbeOutcome> {
  const url = new URL(target.url.href.replace(/\/$/, '') + path);
  const key = target.keys.first === undefined ? [] : [['authorization', `Bearer ${target.keys.first}`] as const];
  const headers = [['accept', 'application/json'], ...target.headers, ...key] as const;
  const outcome = await send({ method: 'GET', url, headers }, own, signal);
  if (isFailure(outcome)) return { fits: false, silent: true, problem: outcome.message };
  const problem = redirected(outcome, url) ?? judgeProbe(await receive(outcome), operation, url);
  return problem === undefined ? { fits: true } : { fits: false, silent: false, problem };
}

function redirected({ status, headers }: Answer, url: URL): string | undefined {
  const location = headers.get('location');
  if (status < 300 || status >= 400 || location === null) return undefined;
  const to = URL.parse(location, url);
  if (to === null || to.origin === url.origin) return undefined;
  return `${url.href} redirects to ${to.origin}, which is not followed (keys would go there); if that is the server, give its URL`;
}

function judgeProbe(
  { status, headers, text, ending }: Received,
  operation: ApiOperation | undefined,
  url: URL,
): string | undefined {
  if (ending !== 'complete')
    return `${url.href} starts an answer that does not end (${ending} after ${text.length} characters)`;
  const type = baseType(headers.get('content-type') ?? '');
  if (type === 'text/html')
    return `${url.href} answers with a web page (status ${status}): that is not this API. Is the port right, and the path in front of it?`;
  if (operation === undefined || status === 401 || status === 403) return undefined;
  if (status === 404 || status === 405)
    return `${url.href} answers ${status}: the server does not know ${operation.path}. Is it this API, and is a path in front of it missing?`;
  return declaredResponse(status, operation) === undefined
    ? `${url.href} answers ${status}, which ${operation.id} does not declare${text === '' ? '' : `: ${text.slice(0, 200)}`}`
    : undefined;
}
