/** Opens the families whose APIs are asked for. */
import type { Decorators } from './decorators.ts';
import type { Configuration } from './settings/configuration.ts';
import { describeProblem } from './describe-problem.ts';
import { families } from './families.ts';
import type { Family, FamilyOptions, ServedApi } from './family.ts';
import type { RuntimeLog } from './log.ts';
import type { Ports } from './ports.ts';

export interface OpenOptions {
  readonly configuration?: Configuration;
  /** Default: all. */
  readonly apis?: readonly string[];
  readonly strict?: boolean;
  readonly log?: RuntimeLog;
  readonly decorate?: Decorators;
}

/** The names of all APIs that the runtime implements. */
export function implementedApis(): readonly string[] {
  return families.flatMap((family) => family.apis);
}

/** The APIs that are served together with this one, itself among them: those of its family. Throws for an unknown name. */
export function familyOf(api: string): readonly string[] {
  const family = families.find(({ apis }) => apis.includes(api));
  if (family === undefined) throw new Error(`the runtime does not implement the API '${api}'`);
  return family.apis;
}

export interface PortsOfFamilies {
  portsFor(apis: readonly string[]): Ports;
}

/** Throws for a name that no family knows. */
export async function openFamilies(built: PortsOfFamilies, options: OpenOptions): Promise<readonly Family[]> {
  const wanted = options.apis ?? implementedApis();
  const unknown = wanted.find((name) => !implementedApis().includes(name));
  if (unknown !== undefined) throw new Error(`the runtime does not implement the API '${unknown}'`);
  const opening = families.filter(({ apis }) => apis.some((name) => wanted.includes(name)));
  const given = familyOptions(options, wanted);
  return Promise.all(opening.map((family) => family.open(built.portsFor(family.apis), given)));
}

/** The APIs of these families that are asked for, each with its decoration. */
export function servedBy(opened: readonly Family[], options: OpenOptions): ReadonlyMap<string, ServedApi> {
  const wanted = options.apis ?? implementedApis();
  const apis = opened
    .flatMap((family) => family.apis)
    .filter((api) => wanted.includes(api.name) || api.ownPort !== undefined);
  return new Map(apis.map((api) => [api.name, decorated(api, options.decorate)]));
}

function familyOptions(options: OpenOptions, apis: readonly string[]): FamilyOptions {
  const { configuration = {}, strict, log, decorate } = options;
  const bodyLimit = configuration.server?.limits?.body;
  return {
    configuration,
    apis,
    onFailure: (problem, traceId) => {
      const facts = { problem: describeProblem(problem), ...(traceId !== undefined && { traceId }) };
      if (isDeparture(problem)) log?.info(facts, 'a client left in the middle of its request');
      else log?.error(facts, 'a request failed');
    },
    ...(strict !== undefined && { strict }),
    ...(log !== undefined && { log }),
    ...(decorate !== undefined && { decorate: ownDecorators(decorate) }),
    ...(bodyLimit !== undefined && { bodyLimit }),
  };
}

/** Storage, answers and what goes out are decorated here, for all alike. */
function ownDecorators({ store: _store, response: _response, outward: _outward, ...own }: Decorators): Decorators {
  return own;
}

/** As node:http tells it of a request whose connection ended before it was whole. */
function isDeparture(problem: unknown): boolean {
  return (
    problem instanceof Error && problem.message === 'aborted' && 'code' in problem && problem.code === 'ECONNRESET'
  );
}

function decorated(api: ServedApi, { response: decorate }: Decorators = {}): ServedApi {
  if (decorate === undefined) return api;
  return { ...api, fetch: async (request, context) => decorate(await api.fetch(request, context), request) };
}
