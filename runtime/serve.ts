/** Puts the APIs of a runtime on ports: each on that of its document, or all behind one gateway. */
import type { DeploymentsConfiguration } from './settings/configuration.ts';
import { declaredServers } from './gateway/declared-servers.ts';
import type { ServedApi } from './family.ts';
import { createGateway } from './gateway/gateway.ts';
import type { Mounted } from './gateway/collisions.ts';
import { listen, type Listener, type ListenOptions } from './http/listen.ts';
import { requireLoopback } from './http/require-loopback.ts';
import { requireKeyToDeploy, requireSendableKeys } from './http/require-keys.ts';

export interface ServeOptions extends Omit<ListenOptions, 'port'> {
  /** One gateway for all on this port, 0 for a free one. Absent: each on the port of its document. */
  readonly port?: number;
  readonly deployments?: DeploymentsConfiguration;
}

export interface Serving {
  /** Where each API stands, in the order in which they were given. */
  readonly places: readonly ServedPlace[];
  close(): Promise<void>;
}

export interface ServedPlace {
  readonly api: string;
  /** The base of its paths. */
  readonly url: string;
  /** Its document names no port, and a free one was taken. */
  readonly undeclared: boolean;
}

/** A port of this machine is in use. */
export class PortTaken extends Error {
  constructor(port: number, apis: readonly string[], cause: unknown) {
    super(
      `port ${port}, on which ${apis.join(', ')} would be served, is taken by another program; ` +
        'end it, or choose another port with --port',
      { cause },
    );
    this.name = 'PortTaken';
  }
}

/** Listens when the promise is fulfilled. Throws what cannot be served, like `PortTaken`, or the system's error; then nothing listens. */
export async function serve(apis: Iterable<ServedApi>, options: ServeOptions): Promise<Serving> {
  requireLoopback(options);
  requireSendableKeys(options.keys);
  requireKeyToDeploy(options);
  const stands = standsOf([...apis], options.port);
  // Before anything listens: what collides is refused.
  const ready = stands.map((stand) => ({ ...stand, gateway: createGateway(stand.mounted) }));
  const opened: Listener[] = [];
  const close = async (): Promise<void> => void (await Promise.all(opened.map((listener) => listener.close())));
  try {
    for (const { gateway, port, mounted } of ready) {
      opened.push(await listenOn(port, mounted, () => listen(gateway, { ...options, port })));
    }
  } catch (problem) {
    await close();
    throw problem;
  }
  return { places: ready.flatMap((stand, at) => placesOf(stand, opened[at]?.url ?? '')), close };
}

/** What stands on one port. */
interface Stand {
  readonly port: number;
  readonly undeclared: boolean;
  readonly mounted: readonly Mounted[];
}

function standsOf(apis: readonly ServedApi[], port: number | undefined): readonly Stand[] {
  if (port === undefined) return ownStands(apis);
  const apart = apis.filter(({ ownPort }) => ownPort !== undefined);
  const together = apis.filter(({ ownPort }) => ownPort === undefined);
  return [...(together.length > 0 ? [gatewayStand(together, port)] : []), ...ownStands(apart)];
}

function gatewayStand(apis: readonly ServedApi[], port: number): Stand {
  const mounted = apis.flatMap((api) => declaredServers(api.name).prefixes.map((mount) => ({ api, mount })));
  return { port, undeclared: false, mounted };
}

/** Those with the same port share it; one without gets a free one for itself. */
function ownStands(apis: readonly ServedApi[]): readonly Stand[] {
  const stands = new Map<unknown, Stand>();
  for (const api of apis) {
    const { port = api.ownPort, mounts } = declaredServers(api.name);
    const stand = stands.get(port ?? api) ?? { port: port ?? 0, undeclared: port === undefined, mounted: [] };
    const mounted = [...stand.mounted, ...mounts.map((mount) => ({ api, mount }))];
    stands.set(port ?? api, { ...stand, mounted });
  }
  return [...stands.values()];
}

async function listenOn(port: number, mounted: readonly Mounted[], open: () => Promise<Listener>): Promise<Listener> {
  try {
    return await open();
  } catch (problem) {
    const taken = problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE';
    throw taken ? new PortTaken(port, [...new Set(mounted.map(({ api }) => api.name))], problem) : problem;
  }
}

function placesOf({ mounted, undeclared }: Stand, url: string): readonly ServedPlace[] {
  return mounted.map(({ api, mount }) => ({ api: api.name, url: url + mount, undeclared }));
}
