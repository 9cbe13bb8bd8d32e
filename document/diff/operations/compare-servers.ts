/** Compares where an API is served: addresses, and the values that their variables take. */
import type { Pointer } from '../../json.ts';
import type { ServerObject } from '../../open-api.ts';
import { appendPointer } from '../../pointer.ts';
import type { Finding } from '../change.ts';
import { compareRest, membersNamed, type Pair } from '../compare-rest.ts';

export interface Servers {
  readonly servers: readonly ServerObject[];
  /** Where the list stands. */
  readonly at: Pointer;
}

/** Servers belong together by their addresses; the first one is where clients go that say nothing else. */
export function compareServers({ old, new: newer }: Pair<Servers>): readonly Finding[] {
  return [
    ...missing(old, newer).map(({ server, at }): Finding => {
      return { code: 'server-removed', side: 'interface', says: `server ${server.url} was removed`, old: at };
    }),
    ...missing(newer, old).map(({ server, at }): Finding => {
      return { code: 'server-added', side: 'interface', says: `server ${server.url} was added`, new: at };
    }),
    ...compareFirst({ old, new: newer }),
    ...placed(old).flatMap((before) => {
      const after = placed(newer).find(({ server }) => server.url === before.server.url);
      return after === undefined ? [] : compareServer({ old: before, new: after });
    }),
  ];
}

interface PlacedServer {
  readonly server: ServerObject;
  readonly at: Pointer;
}

function placed({ servers, at }: Servers): readonly PlacedServer[] {
  return servers.map((server, index) => ({ server, at: appendPointer(at, String(index)) }));
}

/** Those of the first list that the second does not have. */
function missing(first: Servers, second: Servers): readonly PlacedServer[] {
  return placed(first).filter(({ server }) => !second.servers.some(({ url }) => url === server.url));
}

function compareFirst({ old, new: newer }: Pair<Servers>): readonly Finding[] {
  const [before, after] = [old.servers[0]?.url, newer.servers[0]?.url];
  const isThere = newer.servers.some(({ url }) => url === before);
  if (before === undefined || after === undefined || before === after || !isThere) return [];
  const says = `the first server was ${before} and is ${after} now`;
  return [{ code: 'default-changed', side: 'interface', says, old: old.at, new: newer.at }];
}

const elsewhere = membersNamed('url variables');

function compareServer({ old, new: newer }: Pair<PlacedServer>): readonly Finding[] {
  const places = { old: old.at, new: newer.at };
  const label = `server ${old.server.url}`;
  const [before, after] = [old.server.variables ?? {}, newer.server.variables ?? {}];
  return [
    ...compareRest({ old: old.server, new: newer.server }, elsewhere, { side: 'interface', label, places }),
    ...Object.keys(before)
      .filter((name) => Object.hasOwn(after, name))
      .flatMap((name) =>
        compareVariable(
          { old: before[name] ?? noVariable, new: after[name] ?? noVariable },
          { label: `'${name}' of ${label}`, places: { old: inside(old, name), new: inside(newer, name) } },
        ),
      ),
  ];
}

type Variable = NonNullable<ServerObject['variables']>[string];

const noVariable: Variable = { default: '' };
const ofVariables = membersNamed('default enum');

function inside({ at }: PlacedServer, name: string): Pointer {
  return appendPointer(at, 'variables', name);
}

interface AboutVariable {
  readonly label: string;
  readonly places: Pair<Pointer>;
}

function compareVariable(pair: Pair<Variable>, { label, places }: AboutVariable): readonly Finding[] {
  const { old, new: newer } = pair;
  const say = (code: Finding['code'], what: string): Finding => {
    return { code, side: 'interface', says: `${label} ${what}`, ...places };
  };
  const gone = newer.enum === undefined ? [] : (old.enum ?? ['any value']).filter((one) => !newer.enum?.includes(one));
  const come = old.enum === undefined ? [] : (newer.enum ?? ['any value']).filter((one) => !old.enum?.includes(one));
  return [
    ...gone.map((value) => say('server-narrowed', `is not ${value} any more`)),
    ...come.map((value) => say('server-widened', `may be ${value} now`)),
    ...(old.default === newer.default ? [] : [say('default-changed', `is ${newer.default} where nothing is said`)]),
    ...compareRest(pair, ofVariables, { side: 'interface', label, places }),
  ];
}
