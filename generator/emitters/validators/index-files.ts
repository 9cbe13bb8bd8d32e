/** The indexes: of all validators by name, and of the tables of operations, which are loaded when asked for. */
import {
  type Code,
  code,
  createTypeScriptFile,
  identifier,
  join,
  literal,
  memberKey,
  relativeModule,
} from '../../render/index.ts';
import type { EmittedFile } from '../emitter.ts';
import type { OperationValidators } from './operation-validators.ts';
import { guardName } from './print/guard-name.ts';
import type { WantedValidator } from './print-schemas.ts';

const indexModule = 'validators/index';
const operationsModule = 'validators/operations/index';

export function printIndex(named: readonly WantedValidator[]): EmittedFile {
  const file = createTypeScriptFile(indexModule);
  const byModule = Map.groupBy(named, ({ symbol }) => symbol.module);
  const lines = [...byModule].map(([module, validators]) => {
    const names = validators.flatMap(({ symbol }) => [symbol.identifier, guardName(symbol)]);
    return code`export { ${join(names.toSorted().map(identifier), ', ')} } from ${specifier(indexModule, module)};`;
  });
  const types = code`export type { Issue, OperationValidators, ResponseValidators, Validator } from './support.ts';`;
  const loader = code`export { loadOperationValidators } from './operations/index.ts';`;
  file.add(join([...lines, loader, types], '\n'));
  return { path: `${indexModule}.ts`, body: file.render(), origins: [] };
}

export function printOperationsIndex(operations: readonly OperationValidators[]): EmittedFile {
  const file = createTypeScriptFile(operationsModule, { taken: ['loaders', 'loadOperationValidators'] });
  const byName = file.use({ identifier: 'byName', module: 'validators/support', kind: 'value' });
  const type = file.use({ identifier: 'OperationValidators', module: 'validators/support', kind: 'type' });
  const members = operations.map((operation) => printLoader(operation));
  file.add(code`const loaders = ${byName}<() => Promise<${type}>>({\n${join(members, ',\n')}\n});`);
  file.add(code`/** The validators of an operation, by its id in the document; rejects where there is no such operation. */
export async function loadOperationValidators(operationId: string): Promise<${type}> {
const load = loaders[operationId];
if (load === undefined) throw new TypeError(\`There is no operation \${operationId}.\`);
return load();
}`);
  return { path: `${operationsModule}.ts`, body: file.render(), origins: [] };
}

function printLoader({ id, module, identifier: table }: OperationValidators): Code {
  return code`${memberKey(id)}: async () => (await import(${specifier(operationsModule, module)})).${identifier(table)}`;
}

function specifier(from: string, to: string): Code {
  return literal(`${relativeModule(from, to)}.ts`);
}
