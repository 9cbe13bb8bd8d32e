/** The same parameters between our client and a server of others, and between a client of others and our server. */
import { likeness } from '../likeness.ts';
import type { Sent } from '../call-arguments.ts';
import type { Seen } from '../open-wire.ts';
import { isPlain, isReadByOthers, readByOthers, writtenByOthers } from './ask-others.ts';
import { fail, type Trying } from './trying.ts';

/** `seen` is the exchange in which it arrived. */
export async function tryOthers(sent: Sent, seen: Seen, trying: Trying): Promise<void> {
  if (seen.request === undefined) return;
  compareReading(sent, seen.request, trying);
  if (sent.body === undefined) await compareWriting(sent, seen.request, trying);
}

type Request = NonNullable<Seen['request']>;

function compareReading({ parameters }: Sent, { url, headers }: Request, trying: Trying): void {
  const template = trying.wire.path;
  for (const [parameter, value] of parameters) {
    if (!isPlain(parameter, value) || !isReadByOthers(parameter, value)) continue;
    const read = readByOthers(parameter, value, { template, url, headers });
    trying.tally.counts.independent += 1;
    if (likeness(value, read) === 'different')
      fail(
        trying,
        { fault: 'the client wrote what others do not read', what: `${parameter.in} ${parameter.name}`, sent: value },
        `${url.pathname}${url.search} is ${JSON.stringify(read) ?? 'nothing'}`,
      );
  }
}

async function compareWriting(sent: Sent, request: Request, trying: Trying): Promise<void> {
  const written = [...sent.parameters].filter(([{ in: place }]) => place === 'path' || place === 'query');
  // Where one segment has several variables, others do not keep them apart.
  if (/\}[^/]+\{/.test(trying.wire.path)) return;
  if (written.length === 0 || !written.every(([parameter, value]) => isPlain(parameter, value))) return;
  const target = targetOf(sent, trying.wire.path, request.url);
  const { handler, status, text } = await trying.open.ask(target, { method: request.method, headers: request.headers });
  const received = handler?.identifier === trying.wire.identifier ? handler.input : undefined;
  for (const [parameter, value] of written) {
    const found = new Map(Object.entries(received?.[parameter.in] ?? {})).get(parameter.name);
    trying.tally.counts.independent += 1;
    if (likeness(value, found) === 'different')
      fail(
        trying,
        { fault: 'the server does not read what others write', what: `${parameter.in} ${parameter.name}`, sent: value },
        `${target} is ${JSON.stringify(found) ?? `${status ?? 'nothing'} ${text}`}`,
      );
  }
}

/** The credentials in a query, and what the document puts there, are those of our client. */
function targetOf({ parameters }: Sent, path: string, url: URL): string {
  const [template = '', fixed = ''] = path.split('#')[0]?.split('?') ?? [];
  let filled = template;
  const own = new Set<string>();
  const pairs: string[] = [];
  for (const [parameter, value] of parameters) {
    if (parameter.in === 'path')
      filled = filled.replace(`{${parameter.name}}`, () => writtenByOthers(parameter, value));
    if (parameter.in !== 'query') continue;
    const text = writtenByOthers(parameter, value);
    for (const [name] of new URLSearchParams(text)) own.add(name);
    pairs.push(text);
  }
  const rest = [...url.searchParams].filter(([name]) => !own.has(name) && !new URLSearchParams(fixed).has(name));
  return `${filled}?${[fixed, ...pairs, new URLSearchParams(rest).toString()].filter((text) => text !== '').join('&')}`;
}
