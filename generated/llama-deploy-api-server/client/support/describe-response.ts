// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What the document says about an answer; what it leaves out is told by the media type alone. */
import type { ClientOperation, ContentDescription, ContentKind, HeaderDescription } from './operation.ts';
import { planOf } from './parameters.ts';
import type { Plan } from './parameters.ts';

export interface DescribedResponse {
  /** The keys under which the document has it; absent where it does not. */
  readonly place?: { readonly status: string; readonly mediaType: string };
  readonly content: ContentDescription;
}

/** The description of a status and media type: the exact ones before ranges. */
export function describeResponse(response: Response, operation: ClientOperation): DescribedResponse {
  const essence = essenceOf(response.headers.get('content-type') ?? '');
  const { responses } = planOf(operation);
  const status = statusKey(response, responses) ?? '';
  const contents = responses[status] ?? {};
  const exact = Object.hasOwn(contents, essence) ? contents[essence] : undefined;
  if (exact !== undefined) return { place: { status, mediaType: essence }, content: exact };
  return describeRange(essence, status, contents);
}

function essenceOf(contentType: string): string {
  const at = contentType.indexOf(';');
  return (at === -1 ? contentType : contentType.slice(0, at)).trim().toLowerCase();
}

function describeRange(essence: string, status: string, contents: Plan['responses'][string]): DescribedResponse {
  const entries = Object.entries(contents);
  const [group = ''] = essence.split('/');
  const suffix = essence.slice(essence.lastIndexOf('+'));
  const found = [essence, `${group}/*${suffix}`, `${group}/*`, '*/*']
    .map((range) => entries.find(([name]) => essenceOf(name) === range))
    .find((entry) => entry !== undefined);
  if (found === undefined) return { content: { kind: kindOf(essence) } };
  const [mediaType, content] = found;
  return { place: { status, mediaType }, content };
}

/** The headers that the document has for the status. */
export function describedHeaders(
  response: Response,
  { responseHeaders = {} }: ClientOperation,
): { readonly [name: string]: HeaderDescription } {
  return responseHeaders[statusKey(response, responseHeaders) ?? ''] ?? {};
}

function statusKey({ status }: Response, described: object): string | undefined {
  const exact = String(status);
  if (Object.hasOwn(described, exact)) return exact;
  const keys = [`${Math.trunc(status / 100)}XX`, 'default'];
  return keys.find((key) => Object.hasOwn(described, key));
}

function kindOf(essence: string): ContentKind {
  if (/[/+]json$/.test(essence)) return 'json';
  if (essence === 'text/event-stream') return 'event-stream';
  if (/^application\/(?:x-ndjson|jsonl|x-jsonl|x-json-lines|json-lines)$/.test(essence)) return 'json-lines';
  return essence.startsWith('text/') || essence === '' ? 'text' : 'binary';
}
