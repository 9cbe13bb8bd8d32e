/** From what a file says to what can be started: sources found, modules found, everything inside of what is allowed. */
import type { Ports } from '../ports.ts';
import type { DeploymentFile, FileProblem, ReadFile, ServiceSection } from './deployment-file.ts';
import { environmentFile, sourceFolder, SourceProblem, workflowAddress } from './source-folder.ts';
import type { DeployedService, StoredDeployment } from './stored-deployment.ts';
import { resolve } from 'node:path';

/** All that is wrong is told at once. */
export async function resolveDeployment(ports: Ports, read: ReadFile): Promise<StoredDeployment | FileProblem> {
  const { file } = read;
  const problems: string[] = [];
  const services: DeployedService[] = [];
  for (const [id, section] of Object.entries(file.services)) {
    const at: At = { ports, read, id, section, problems };
    const service = section.source === undefined ? undefined : await deployedService(at, section.source);
    if (service !== undefined) services.push(service);
  }
  if (problems.length > 0) return { problems };
  return { name: file.name, generation: ports.ids.uuid(), services, ...defaultService(file, services) };
}

interface At {
  readonly ports: Ports;
  readonly read: ReadFile;
  readonly id: string;
  readonly section: ServiceSection;
  readonly problems: string[];
}

async function deployedService(at: At, source: NonNullable<ServiceSection['source']>) {
  const { section, ports, read } = at;
  if (source.type !== 'local')
    return problem(at, ['source', 'type'], `must be 'local': nothing is fetched from elsewhere`);
  const roots = ports.settings.roots;
  const base = resolve(roots[0] ?? '/', read.file.base_path ?? '.');
  const folder = await tried(at, ['source', 'name'], () => sourceFolder(source.name, base, roots));
  if (folder === undefined) return undefined;
  const { path } = section;
  if (path === undefined) return problem(at, [], `needs 'path' beside its source`);
  const address = await tried(at, ['path'], () => workflowAddress(path, folder));
  const files = await environmentFiles(at, folder);
  if (address === undefined) return undefined;
  const environment = Object.entries(section.env ?? {}).map(([name, value]) => [name, String(value)] as const);
  const { host, port } = section;
  return {
    id: at.id,
    address,
    folder,
    environment: Object.fromEntries(environment),
    environmentFiles: files,
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port }),
  };
}

async function environmentFiles(at: At, folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [index, name] of (at.section['env-files'] ?? []).entries()) {
    const file = await tried(at, ['env-files', index], () => environmentFile(name, folder));
    if (file !== undefined) found.push(file);
  }
  return found;
}

async function tried<Result>(at: At, path: readonly (string | number)[], find: () => Promise<Result>) {
  try {
    return await find();
  } catch (failure) {
    if (!(failure instanceof SourceProblem)) throw failure;
    return problem(at, path, failure.message);
  }
}

function problem({ read, id, problems }: At, path: readonly (string | number)[], message: string): undefined {
  const whole = ['services', id, ...path];
  problems.push(`${read.placeOf(...whole)}: ${whole.join('.')}: ${message}`);
}

/** A default that is no service is none, as in the old server. */
function defaultService(file: DeploymentFile, services: readonly DeployedService[]) {
  const name = file['default-service'];
  return services.some(({ id }) => id === name) && name !== undefined ? { defaultService: name } : {};
}
