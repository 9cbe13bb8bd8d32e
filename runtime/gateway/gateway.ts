/** Several APIs at one address: each request goes to the one whose path it is. */
import type { ListenerRefusal, ServedApi } from '../family.ts';
import type { RequestContext } from '../request-context.ts';
import { accepts, names } from './accepts.ts';
import { areSiblings, refuseCollisions, type Mounted } from './collisions.ts';
import { isBetter, pathScorer, segmentsOf, type AskedPath, type PathScore } from './path-score.ts';
import { withMount } from './with-mount.ts';

/** What a listener speaks to. */
export interface Gateway {
  /** Never rejects. */
  fetch(request: Request, context: RequestContext): Promise<Response>;
  /** The refusal of a request, as the API whose path it has refuses. */
  refuse(asked: AskedFor, refusal: ListenerRefusal): Response;
  /** Headers in which a key may stand, where the API of the path has some of its own. */
  keyHeaders(asked: AskedFor): readonly string[];
  /** The methods of the API whose path it is. */
  methods(asked: AskedFor): readonly string[];
}

export interface AskedFor {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
}

/** What no API has is refused by the first. Throws `MountsCollide`, and an error for no API at all. */
export function createGateway(mounted: readonly Mounted[]): Gateway {
  refuseCollisions(mounted);
  const candidates = mounted.map((each) => candidateOf(each, mounted));
  const [first] = candidates;
  if (first === undefined) throw new Error('there is no API to serve');
  const owner = (asked: AskedFor): Candidate => ownerOf(candidates, asked) ?? first;
  return {
    fetch: async (request, context) => {
      const url = new URL(request.url);
      const { api, mount } = owner({ method: request.method, path: url.pathname, headers: request.headers });
      if (!isBehind(mount, url.pathname)) return api.refuse(notFound(context));
      const mounted = { ...context, ...(mount !== '' && { mount }) };
      return withMount(await api.fetch(withoutMount(request, mount), mounted), mount, request);
    },
    refuse: (asked, refusal) => owner(asked).api.refuse(refusal),
    keyHeaders: (asked) => owner(asked).api.keyHeaders ?? [],
    methods: (asked) => methodsOf(owner(asked).api),
  };
}

interface Candidate extends Mounted {
  readonly score: (asked: AskedPath) => PathScore;
  /** Other versions of it, at the same paths. */
  readonly siblings: readonly ServedApi[];
}

function candidateOf(mounted: Mounted, all: readonly Mounted[]): Candidate {
  const { api, mount } = mounted;
  const operations = Object.values(api.operations).map((each) => ({ ...each, path: mount + each.path }));
  const siblings = all.filter((other) => areSiblings(mounted, other)).map((other) => other.api);
  return { ...mounted, siblings, score: pathScorer(operations) };
}

function ownerOf(candidates: readonly Candidate[], asked: AskedFor): Candidate | undefined {
  const segments = segmentsOf(asked.path);
  let best: Claim | undefined;
  for (const candidate of candidates) {
    if (!isBehind(candidate.mount, asked.path) || belongsToSibling(candidate, asked.headers)) continue;
    const score = candidate.score({ method: asked.method, segments });
    const claim = { candidate, score, named: !score.whole && names(candidate.api, asked.headers) };
    if (best === undefined || comesNearer(claim, best)) best = claim;
  }
  return best?.candidate;
}

interface Claim {
  readonly candidate: Candidate;
  readonly score: PathScore;
  /** It has no such path, but the request has its constant header: its client shall understand the refusal. */
  readonly named: boolean;
}

function comesNearer(one: Claim, other: Claim): boolean {
  const found = one.score.whole || other.score.whole;
  return found || one.named === other.named ? isBetter(one.score, other.score) : one.named;
}

function belongsToSibling({ api, siblings }: Candidate, headers: Headers): boolean {
  return siblings.length > 0 && !accepts(api, headers) && siblings.some((sibling) => accepts(sibling, headers));
}

function methodsOf({ operations }: ServedApi): readonly string[] {
  return [...new Set(Object.values(operations).map((operation) => operation.method))];
}

function isBehind(mount: string, path: string): boolean {
  return path === mount || path.startsWith(`${mount}/`);
}

function withoutMount(request: Request, mount: string): Request {
  if (mount === '') return request;
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(mount.length);
  return new Request(url, request);
}

function notFound({ traceId = '' }: RequestContext): ListenerRefusal {
  return { status: 404, kind: 'path', reason: 'Not Found', traceId };
}
