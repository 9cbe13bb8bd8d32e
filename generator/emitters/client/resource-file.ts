/** The classes of resources: thin methods over the functions, with child resources. */
import { code, createTypeScriptFile, docComment, identifier, join, type TypeScriptFile } from '../../render/index.ts';
import type { EmittedFile } from '../emitter.ts';
import type { Resource } from '../exchange/resources.ts';
import { classMembers } from './class-members.ts';
import { argumentNamesOf, operationsOf, type Printing, resourceSymbol } from './class-printing.ts';
import { supportType } from './names.ts';

/** A file for each group of resources. */
export function resourceFiles(resources: readonly Resource[], printing: Printing): readonly EmittedFile[] {
  const groups = Map.groupBy(resources, (resource) => resourceSymbol(resource).module);
  return [...groups].map(([module, group]) => {
    const file = createTypeScriptFile(module, {
      taken: group.flatMap((resource) => [resource.identifier, ...argumentNamesOf(resource, printing)]),
    });
    for (const resource of group) addResource(file, resource, printing);
    const origins = group.flatMap((resource) => operationsOf(resource, printing)).map(({ origin }) => origin);
    return { path: `${module}.ts`, body: file.render(), origins };
  });
}

function addResource(file: TypeScriptFile, resource: Resource, printing: Printing): void {
  const client = file.use(supportType('ApiClient'));
  const { fields, members } = classMembers(resource, { ...printing, file, client: code`this.#client` });
  const head = code`readonly #client: ${client};\n${join(fields, '\n')}`;
  const constructor = code`constructor(client: ${client}) {\nthis.#client = client;\n}`;
  const comment = docComment(`The operations of \`${resource.path.join('.')}\`.`);
  const body = join([head, constructor, ...members], '\n\n');
  file.add(code`${comment}export class ${identifier(resource.identifier)} {\n${body}\n}`);
}
