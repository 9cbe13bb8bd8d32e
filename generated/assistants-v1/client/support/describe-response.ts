// Generated from spec/assistants/v1.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What the document says about an answer; what it leaves out is told by the media type alone. */
import type { ClientOperation, ContentDescription, ContentKind, HeaderDescription } from './operation.ts';

export interface DescribedResponse {
  /** The keys under which the document has it; absent where it does not. */
  readonly place?: { readonly status: string; readonly mediaType: string };
  readonly content: ContentDescription;
}

/** The description of a status and media type: the exact ones before ranges. */
export function describeResponse(response: Response, operation: ClientOperation): DescribedResponse {
  const essence = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const status = statusKey(response, operation.responses) ?? '';
  const entries = Object.entries(operation.responses[status] ?? {});
  const ranges = [essence, `${essence.split('/')[0] ?? ''}/*`, '*/*'];
  const found = ranges
    .map((range) => entries.find(([name]) => name.split(';')[0] === range))
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
  const keys = [String(status), `${Math.trunc(status / 100)}XX`, 'default'];
  return keys.find((key) => Object.hasOwn(described, key));
}

function kindOf(essence: string): ContentKind {
  if (/[/+]json$/.test(essence)) return 'json';
  if (essence === 'text/event-stream') return 'event-stream';
  if (/^application\/(?:x-ndjson|jsonl|x-jsonl|x-json-lines|json-lines)$/.test(essence)) return 'json-lines';
  return essence.startsWith('text/') || essence === '' ? 'text' : 'binary';
}
