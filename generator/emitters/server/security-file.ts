/** The security schemes of an API, as the run time looks for them. */
import { type Api, receivedOperations, type SecurityScheme } from '../../ir/index.ts';
import { camelCase, type GeneratedSymbol } from '../../naming/index.ts';
import { code, createTypeScriptFile, docComment, identifier, literal } from '../../render/index.ts';
import type { EmittedFile } from '../emitter.ts';
import { objectLiteral, optional } from '../exchange/object-literal.ts';
import { supportType } from './names.ts';

const module = 'server/security';

/** The constant of a scheme. A scheme that the document does not declare has one, too: nobody can satisfy it. */
export function securitySymbol(name: string, api: Api): GeneratedSymbol {
  return { identifier: schemeIdentifiers(api).get(name) ?? 'unknownScheme', module, kind: 'value' };
}

/** Scheme → constant. Every operation asks. */
function schemeIdentifiers(api: Api): ReadonlyMap<string, string> {
  const found = known.get(api) ?? uniqueIdentifiers(schemeNames(api));
  known.set(api, found);
  return found;
}

const known = new WeakMap<Api, ReadonlyMap<string, string>>();

function schemeNames(api: Api): readonly string[] {
  const required = [...api.operations, ...receivedOperations(api)].flatMap(({ security }) =>
    security.flatMap(({ schemes }) => schemes.map(({ name }) => name)),
  );
  return [...new Set([...api.securitySchemes.map(({ name }) => name), ...required])];
}

function uniqueIdentifiers(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const identifiers = new Map<string, string>();
  for (const name of names) {
    const base = `${camelCase(name)}Scheme`;
    let candidate = base;
    for (let count = 2; taken.has(candidate); count += 1) candidate = `${base}${count}`;
    taken.add(candidate);
    identifiers.set(name, candidate);
  }
  return identifiers;
}

/** Nothing where no operation asks for credentials. */
export function securityFile(api: Api): readonly EmittedFile[] {
  const identifiers = schemeIdentifiers(api);
  if (identifiers.size === 0) return [];
  const declared = new Map(api.securitySchemes.map((scheme) => [scheme.name, scheme]));
  const file = createTypeScriptFile(module, { taken: [...identifiers.values()] });
  for (const [name, constant] of identifiers) {
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
