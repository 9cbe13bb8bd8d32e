/** Requests as old clients send them, made such as the documents want them. */

/**
 * Empty query values count as absent, and of several beta features the one of this family counts. Clients of Azure,
 * whose place is `/openai`, know one version and name none: `assumed` is what they mean.
 */
export function tidyRequest(request: Request, assumed?: string): Request {
  const url = withoutEmptyValues(request.url);
  const beta = assistantsFeature(request.headers.get(betaHeader)) ?? missingFeature(request, assumed);
  if (url === request.url && beta === undefined) return request;
  const tidy = new Request(url, request);
  if (beta !== undefined) tidy.headers.set(betaHeader, beta);
  return tidy;
}

const betaHeader = 'openai-beta';

function withoutEmptyValues(address: string): string {
  const at = address.indexOf('?');
  if (at === -1) return address;
  const pairs = address.slice(at + 1).split('&');
  const kept = pairs.filter((pair) => pair !== '' && pair.indexOf('=') !== pair.length - 1);
  if (kept.length === pairs.length) return address;
  return kept.length === 0 ? address.slice(0, at) : `${address.slice(0, at)}?${kept.join('&')}`;
}

function missingFeature(request: Request, assumed: string | undefined): string | undefined {
  return request.headers.has(betaHeader) ? undefined : assumed;
}

/** Nothing where the header is as it should be. */
function assistantsFeature(header: string | null): string | undefined {
  if (header === null || !header.includes(',')) return undefined;
  return header
    .split(',')
    .map((feature) => feature.trim())
    .find((feature) => feature.startsWith('assistants='));
}
