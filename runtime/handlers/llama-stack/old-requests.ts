/** Requests as old clients send them, put into the form that the document wants. */

/** The redirect of a path that ends with a slash; nothing for any other. */
export function withoutTrailingSlash(request: Request): Response | undefined {
  const url = new URL(request.url);
  if (!/[^/]\/+$/.test(url.pathname)) return undefined;
  const location = url.pathname.replace(/\/+$/, '').replace(/^\/+/, '/') + url.search;
  return new Response(null, { status: 307, headers: { location } });
}

/** Which query parameter a JSON array in the body of a GET stands for. */
const listParameters: readonly (readonly [path: RegExp, name: string])[] = [
  [/^\/v1\/agents\/[^/]+\/session\/[^/]+$/, 'turn_ids'],
  [/^\/v1\/openai\/v1\/responses\/[^/]+\/input_items$/, 'include'],
];

/** Moves a JSON array in the body of a GET into the query; any other body is ignored, as bodies of GET are. */
export function withBodyOfGet(request: Request, body: string | undefined): Request {
  const url = new URL(request.url);
  const name = listParameters.find(([path]) => path.test(url.pathname))?.[1];
  const texts = body === undefined || name === undefined ? [] : textsIn(body);
  if (name === undefined || texts.length === 0) return request;
  for (const text of texts) url.searchParams.append(name, text);
  return new Request(url, request);
}

function textsIn(body: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(body);
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}
