/** Prints the table of an operation: location, media type or status → validator. */
import {
  type Code,
  code,
  docComment,
  identifier,
  join,
  literal,
  memberKey,
  type TypeScriptFile,
} from '../../render/index.ts';
import type { Entries, OperationValidators, ResponseValidators } from './operation-validators.ts';

export function printOperationTable(file: TypeScriptFile, operation: OperationValidators): void {
  const type = file.use({ identifier: 'OperationValidators', module: 'validators/support', kind: 'type' });
  const { parameters } = operation;
  const locations = (['path', 'query', 'header', 'cookie', 'querystring'] as const).map(
    (location) => code`${identifier(location)}: ${printEntries(file, parameters[location])}`,
  );
  const responses = operation.responses.map((each) => code`${statusKey(each.status)}: ${printResponse(file, each)}`);
  const members = [
    code`parameters: {\n${join(locations, ',\n')},\n}`,
    code`requestBody: ${printEntries(file, operation.requestBody)}`,
    code`responses: ${byName(file, responses)}`,
  ];
  const comment = docComment(`The validators of ${operation.identifier.replace(/Validators$/u, '')}.`);
  file.add(code`${comment}export const ${identifier(operation.identifier)}: ${type} = {\n${join(members, ',\n')},\n};`);
}

function printResponse(file: TypeScriptFile, { content, items, headers }: ResponseValidators): Code {
  const members = [
    code`content: ${printEntries(file, content)}`,
    code`items: ${printEntries(file, items)}`,
    code`headers: ${printEntries(file, headers)}`,
  ];
  return code`{\n${join(members, ',\n')},\n}`;
}

function printEntries(file: TypeScriptFile, entries: Entries): Code {
  return byName(
    file,
    entries.map(([key, symbol]) => code`${memberKey(key)}: ${file.use(symbol)}`),
  );
}

/** Maps without a prototype: they are asked with names from the network. */
function byName(file: TypeScriptFile, members: readonly Code[]): Code {
  const make = file.use({ identifier: 'byName', module: 'validators/support', kind: 'value' });
  return members.length === 0 ? code`${make}({})` : code`${make}({\n${join(members, ',\n')},\n})`;
}

/** A number where it is one, as in the types of responses. */
function statusKey(status: string): Code {
  return /^[1-9]\d{2}$/u.test(status) ? code`${Number(status)}` : literal(status);
}
