/** Our extensions have the form that their JSON Schemas describe, and stand where they are read. */
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Json, JsonObject, Pointer } from '../../json.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { extensionSchemas } from '../../extensions/extension-schemas.ts';
import { appendPointer } from '../../pointer.ts';
import { allOperationsOf, schemasOf } from '../walk.ts';

export const extensionForm: Rule = {
  code: 'lint/extension-form',
  find: ({ document }) => [
    ...allOperationsOf(document).flatMap((operation) =>
      checkHolder(operation.origin, operation as unknown as JsonObject, 'operation'),
    ),
    ...schemasOf(document).flatMap(({ pointer, schema }) =>
      typeof schema === 'boolean' ? [] : checkHolder(pointer, schema, 'schema'),
    ),
  ],
};

function checkHolder(origin: Pointer, holder: JsonObject, kind: 'operation' | 'schema'): RuleFinding[] {
  const names = Object.keys(holder).filter((key): key is `x-etalon-${string}` => key.startsWith('x-etalon-'));
  return names.flatMap((name) =>
    checkExtension(appendPointer(origin, name), { name, value: holder[name] ?? null, kind }),
  );
}

interface Extension {
  readonly name: `x-etalon-${string}`;
  readonly value: Json;
  readonly kind: 'operation' | 'schema';
}

function checkExtension(pointer: Pointer, { name, value, kind }: Extension): RuleFinding[] {
  const known = Object.hasOwn(extensionSchemas, name) ? extensionSchemas[name] : undefined;
  if (known === undefined) {
    const help = didYouMean(name, Object.keys(extensionSchemas));
    return [{ pointer, message: `There is no extension '${name}'.`, ...(help === undefined ? {} : { help }) }];
  }
  if (known.on !== kind) return [{ pointer, message: `'${name}' is read on an ${known.on}, not on a ${kind}.` }];
  const validate = validatorOf(name, known.schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, 3).map((error) => ({
    pointer: pointer + error.instancePath.replaceAll('%', '%25'),
    message: `'${name}'${error.instancePath} ${error.message ?? 'is malformed'}.`,
  }));
}

const ajv = new Ajv2020({ strict: false, logger: false });
const validators = new Map<string, ValidateFunction>();

function validatorOf(name: string, schema: JsonObject): ValidateFunction {
  const validator = validators.get(name) ?? ajv.compile(schema);
  validators.set(name, validator);
  return validator;
}
