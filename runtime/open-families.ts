/** Opens the families whose APIs are asked for. */
import type { Decorators } from './decorators.ts';
import type { Configuration } from './configuration.ts';
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

/** Throws for a name that no family knows. */
export async function openFamilies(ports: Ports, options: OpenOptions): Promise<readonly Family[]> {
  const wanted = options.apis ?? implementedApis();
  const unknown = wanted.find((name) => !implementedApis().includes(name));
  if (unknown !== undefined) throw new Error(`the runtime does not implement the API '${unknown}'`);
  const opening = families.filter(({ apis }) => apis.some((name) => wanted.includes(name)));
  const given = familyOptions(options, wanted);
  return Promise.all(opening.map((family) => family.open(ports, given)));
}

/** The APIs of these families that are asked for, each with its decoration. */
export function servedBy(opened: readonly Family[], options: OpenOptions): ReadonlyMap<string, ServedApi> {
  const wanted = options.apis ?? implementedApis();
  const apis = opened.flatMap((family) => family.apis).filter((api) => wanted.includes(api.name));
  return new Map(apis.map((api) => [api.name, decorated(api, options.decorate)]));
}

function familyOptions(options: OpenOptions, apis: readonly string[]): FamilyOptions {
  const { configuration = {}, strict, log, decorate } = options;
  const bodyLimit = configuration.server?.limits?.body;
  return {
    configuration,
    apis,
    onFailure: (problem, traceId) =>
      log?.error({ problem: describeProblem(problem), ...(traceId !== undefined && { traceId }) }, 'a request failed'),
    ...(strict !== undefined && { strict }),
    ...(log !== undefined && { log }),
    ...(decorate !== undefined && { decorate }),
    ...(bodyLimit !== undefined && { bodyLimit }),
  };
}

function decorated(api: ServedApi, { response: decorate }: Decorators = {}): ServedApi {
  if (decorate === undefined) return api;
  return { ...api, fetch: async (request, context) => decorate(await api.fetch(request, context), request) };
}
