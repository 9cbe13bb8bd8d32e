// The deployment that the original LlamaDeploy has from the start: that of the suites, with ports of its own.

/** The names of the services, which are those of the workflows; the first serves those who name none. */
export const services = ['echo', 'stream', 'human', 'failing', 'counting', 'waiting'] as const;

/** As the suites have it where a target says nothing. */
export const labName = 'EtalonLab';

export interface LabPlaces {
  /** Where flows.py stands, absolute. */
  readonly source: string;
  readonly controlPlane: number;
  /** One for the message queue, then one for each service. */
  readonly ports: readonly number[];
}

/** YAML; JSON is that too. @throws Error if there are too few ports */
export function labDeployment({ source, controlPlane, ports: [queue, ...ports] }: LabPlaces): string {
  if (queue === undefined || ports.length < services.length) throw new Error('each service needs a port');
  return JSON.stringify({
    name: labName,
    'control-plane': { port: controlPlane },
    'message-queue': { type: 'simple', port: queue },
    'default-service': services[0],
    services: Object.fromEntries(
      services.map((name, index) => [
        name,
        { name, host: 'localhost', port: ports[index], source: { type: 'local', name: source }, path: `flows:${name}` },
      ]),
    ),
  });
}
