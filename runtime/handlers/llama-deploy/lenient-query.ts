/** Truth values in queries, as Python's clients may write them. */

const truthValues: ReadonlyMap<string, string> = new Map([
  ...['true', 'yes', 'on', 't', 'y', '1'].map((value) => [value, 'true'] as const),
  ...['false', 'no', 'off', 'f', 'n', '0'].map((value) => [value, 'false'] as const),
]);

/** The request with the parameter written as the document has it; what stands for neither stays. */
export function withTruthValue(request: Request, name: string): Request {
  const url = new URL(request.url);
  const given = url.searchParams.get(name);
  const meant = given === null ? undefined : truthValues.get(given.toLowerCase());
  if (meant === undefined || meant === given) return request;
  url.searchParams.set(name, meant);
  return new Request(url, request);
}
