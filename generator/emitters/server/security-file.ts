/** The security schemes of an API, as the run time looks for them. */
import type { Api, SecurityScheme } from '../../ir/index.ts';
import { camelCase, type GeneratedSymbol } from '../../naming/index.ts';
import { code, createTypeScriptFile, docComment, identifier, literal } from '../../render/index.ts';
import type { EmittedFile } from '../emitter.ts';
import { objectLiteral, optional } from '../exchange/object-literal.ts';
import { supportType } from './names.ts';

const module = 'server/security';

/** The constant of a scheme. A scheme that the document does not declare has one, too: nobody can satisfy it. */
export function securitySymbol(name: string, api: Api): GeneratedSymbol {
  const all = schemeNames(api);
  const identifiers = uniqueIdentifiers(all);
  return { identifier: identifiers[all.indexOf(name)] ?? 'unknownScheme', module, kind: 'value' };
}

function schemeNames(api: Api): readonly string[] {
  const required = api.operations.flatMap(({ security }) =>
    security.flatMap(({ schemes }) => schemes.map(({ name }) => name)),
  );
  return [...new Set([...api.securitySchemes.map(({ name }) => name), ...required])];
}

function uniqueIdentifiers(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = `${camelCase(name)}Scheme`;
    let candidate = base;
    for (let count = 2; taken.has(candidate); count += 1) candidate = `${base}${count}`;
    taken.add(candidate);
    return candidate;
  });
}

/** Nothing where no operation asks for credentials. */
export function securityFile(api: Api): readonly EmittedFile[] {
  const names = schemeNames(api);
  if (names.length === 0) return [];
  const declared = new Map(api.securitySchemes.map((scheme) => [scheme.name, scheme]));
  const file = createTypeScriptFile(module, { taken: uniqueIdentifiers(names) });
  for (const name of names) {
    const { identifier: constant } = securitySymbol(name, api);
    const scheme = declared.get(name);
    const text =
      scheme === undefined
        ? objectLiteral([
            ['name', literal(name)],
            ['type', literal('apiKey')],
          ])
        : schemeText(scheme);
    const type = file.use(supportType('SecurityScheme'));
    file.add(code`${docComment(scheme?.description)}export const ${identifier(constant)}: ${type} = ${text};`);
  }
  return [{ path: `${module}.ts`, body: file.render(), origins: [...declared.values()].map(({ origin }) => origin) }];
}

function schemeText(scheme: SecurityScheme) {
  return objectLiteral([
    ['name', literal(scheme.name)],
    ['type', literal(scheme.type)],
    ['scheme', optional(scheme.scheme)],
    ['in', optional(scheme.parameter?.in)],
    ['parameter', optional(scheme.parameter?.name)],
  ]);
}
