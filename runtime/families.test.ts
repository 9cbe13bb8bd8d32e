/** What every family has to keep: the live operations are those of its documents, and nobody is in another's way. */
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDocument } from '#document';
import { createRuntime, type Runtime } from './create-runtime.ts';
import { declaredServers } from './gateway/declared-servers.ts';
import { families } from './families.ts';
import type { ServedApi } from './family.ts';
import { createGateway, type Gateway } from './gateway/gateway.ts';
import { implementedApis, openFamilies } from './open-families.ts';
import { buildPorts } from './build-ports.ts';

let runtime: Runtime;
beforeAll(async () => {
  runtime = await createRuntime();
});
afterAll(() => runtime.close());

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH'];

/** Some identifier where the template has a variable. */
function filled(template: string): string {
  return template.replaceAll(/\{[^}]*\}/g, 'some-id');
}

function apiNamed(name: string): ServedApi {
  const api = runtime.apis.get(name);
  if (api === undefined) throw new Error(`${name} is not served`);
  return api;
}

/** The paths of the document: template → methods. */
async function documented(name: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const [family, file] = places.get(name) ?? [];
  const loaded = await loadDocument(fileURLToPath(new URL(`../spec/${family}/${file}.yaml`, import.meta.url)));
  const paths = Object.entries(loaded.document?.paths ?? {});
  return new Map(
    paths.map(([path, item]) => [path, Object.keys(item.operations).map((method) => method.toUpperCase())]),
  );
}

const places: ReadonlyMap<string, readonly string[]> = new Map(
  globSync('*/*.yaml', { cwd: fileURLToPath(new URL('../spec', import.meta.url)) }).map((found) => {
    const [family = '', file = ''] = found.replace('.yaml', '').split('/');
    return [file === 'openapi' ? family : `${family}-${file}`, [family, file]];
  }),
);

/** The methods of all templates that a path fits. */
function methodsAt(paths: ReadonlyMap<string, readonly string[]>, path: string): readonly string[] {
  const fits = (template: string) => {
    const [wanted, given] = [template.split('/'), path.split('/')];
    return wanted.length === given.length && wanted.every((each, at) => each.startsWith('{') || each === given[at]);
  };
  return [...paths].filter(([template]) => fits(template)).flatMap(([, all]) => all);
}

/** How an API answers, in short; what an operation sends for ever is not awaited. */
async function statusOf(api: ServedApi, method: string, path: string): Promise<number> {
  const leave = new AbortController();
  const request = new Request(`http://127.0.0.1${path}`, {
    method,
    headers: api.constantHeaders ?? {},
    signal: leave.signal,
  });
  const response = await api.fetch(request, { tenant: '' });
  leave.abort();
  await response.body?.cancel();
  return response.status;
}

describe.each(implementedApis())('%s', (name) => {
  it('answers what its document has, and nothing else', async () => {
    const [api, paths] = [apiNamed(name), await documented(name)];
    const wrong: string[] = [];
    for (const path of paths.keys()) {
      const expected = methodsAt(paths, filled(path));
      for (const method of methods) {
        const isAllowed = (await statusOf(api, method, filled(path))) !== 405;
        if (isAllowed !== expected.includes(method)) wrong.push(`${method} ${path}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(paths.size).toBeGreaterThan(0);
  });

  it('has the operations of its document in the table of the gateway', async () => {
    const live = Object.values(apiNamed(name).operations).map(({ method, path }) => `${method} ${path}`);
    const expected = [...(await documented(name))].flatMap(([path, all]) => all.map((method) => `${method} ${path}`));
    expect(live.toSorted()).toEqual(expected.toSorted());
  });

  it('answers paths that are not in its document with 404', async () => {
    const paths = await documented(name);
    const beyond = [...paths.keys()].map((path) => `${filled(path).replace(/\/$/, '')}/not/there/at/all`);
    for (const path of ['/not-there', ...beyond])
      expect([path, await statusOf(apiNamed(name), 'GET', path)]).toEqual([path, 404]);
  });

  it('refuses in JSON, with the status that it is told', async () => {
    const refusal = { status: 403, kind: 'origin', reason: 'not from there', traceId: 'a1' } as const;
    const refused = apiNamed(name).refuse(refusal);
    expect(refused.status).toBe(403);
    expect(JSON.stringify(await refused.json())).toContain('not from there');
  });
});

/** Every API in place, but each only tells its name. */
function namesBehind(mountsOf: (name: string) => readonly string[]): Gateway {
  const apis = [...runtime.apis.values()].map((api) => ({ ...api, fetch: async () => Response.json(api.name) }));
  return createGateway(apis.flatMap((api) => mountsOf(api.name).map((mount) => ({ api, mount }))));
}

/** The operations that do not reach their API. */
async function strayed(gateway: Gateway, api: ServedApi, mounts: readonly string[]): Promise<readonly string[]> {
  const stray: string[] = [];
  for (const mount of mounts) {
    for (const { method, path } of Object.values(api.operations)) {
      const url = `http://127.0.0.1${mount}${filled(path)}`;
      const headers = api.constantHeaders ?? {};
      const reached: unknown = await (
        await gateway.fetch(new Request(url, { method, headers }), { tenant: '' })
      ).json();
      if (reached !== api.name) stray.push(`${method} ${mount}${path} reaches ${String(reached)}`);
    }
  }
  return stray;
}

describe('every operation', () => {
  it('reaches its API behind the one gateway', async () => {
    const gateway = namesBehind((name) => declaredServers(name).prefixes);
    for (const api of runtime.apis.values()) {
      expect(await strayed(gateway, api, declaredServers(api.name).prefixes)).toEqual([]);
    }
  });

  it('reaches its API on the port that its document names', async () => {
    const ports = Map.groupBy(runtime.apis.keys(), (name) => declaredServers(name).port);
    expect([...ports.keys()]).toEqual([8321, 4501, 8000]);
    for (const [port, names] of ports) {
      const gateway = namesBehind((name) => (declaredServers(name).port === port ? declaredServers(name).mounts : []));
      for (const name of names) {
        expect(await strayed(gateway, apiNamed(name), declaredServers(name).mounts)).toEqual([]);
      }
    }
  });
});

describe('all families', () => {
  it('serve every document of the spec folder', () => {
    expect(implementedApis().toSorted()).toEqual([...places.keys()].toSorted());
  });

  it('serve the APIs that they are listed with', async () => {
    expect([...runtime.apis.keys()]).toEqual(implementedApis());
    expect(new Set(implementedApis()).size).toBe(implementedApis().length);
  });

  it('have kinds of runs of their own', async () => {
    const built = await buildPorts({});
    const opened = await openFamilies(built, {});
    const kinds = opened.flatMap((family) => [...family.drivers.keys()]);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(opened.map((family) => family.name)).toEqual(families.map((family) => family.name));
    await Promise.all(opened.map((family) => family.close?.()));
    await built.close();
  });

  it('can be opened one at a time', async () => {
    for (const { apis } of families) {
      const alone = await createRuntime({ apis });
      expect([...alone.apis.keys()]).toEqual(apis);
      await alone.close();
    }
  });

  it('know no other API', async () => {
    await expect(createRuntime({ apis: ['none'] })).rejects.toThrow("does not implement the API 'none'");
  });
});
