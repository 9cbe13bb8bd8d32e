/** Compares what operations take beside their bodies. */
import { isObject, type Json } from '../../json.ts';
import type { OpenApiDocument, ParameterObject } from '../../open-api.ts';
import { appendPointer } from '../../pointer.ts';
import type { ChangeCode } from '../change-codes.ts';
import type { Finding } from '../change.ts';
import { compareRest, membersNamed } from '../compare-rest.ts';
import { linkOrCompare, type Documents, type Found } from '../schemas/compare-schemas.ts';
import { followed } from '../schemas/located.ts';
import { compareContent } from './compare-content.ts';
import type { BothOperations } from './compare-operation.ts';

/** Path parameters belong together by their place in the path: a new name changes nothing on the wire. */
export function compareParameters(
  { old, new: newer }: BothOperations,
  documents: Documents,
  [oldPath, newPath]: readonly [old: string, newer: string],
): readonly Found[] {
  const [before, after] = [marked(old.parameters, oldPath), marked(newer.parameters, newPath)];
  const marks = new Set([...before.keys(), ...after.keys()]);
  return [...marks].flatMap((mark) => {
    const pair = { old: before.get(mark), new: after.get(mark) };
    if (pair.old === undefined) return pair.new === undefined ? [] : [added(pair.new)];
    return pair.new === undefined ? [removed(pair.old)] : compareParameter({ old: pair.old, new: pair.new }, documents);
  });
}

function marked(parameters: readonly ParameterObject[], path: string): ReadonlyMap<string, ParameterObject> {
  const inPath = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  return new Map(
    parameters.map((parameter) => {
      const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name;
      const position = parameter.in === 'path' ? inPath.indexOf(name) : -1;
      return [`${parameter.in} ${position < 0 ? name : position}`, parameter] as const;
    }),
  );
}

function shown({ in: location, name }: ParameterObject): string {
  return `${location} parameter '${name}'`;
}

function added(parameter: ParameterObject): Finding {
  const code: ChangeCode = parameter.required ? 'required-parameter-added' : 'parameter-added';
  const says = `${parameter.required ? 'required ' : ''}${shown(parameter)} was added`;
  return { code, side: 'request', says, new: parameter.origin };
}

function removed(parameter: ParameterObject): Finding {
  return { code: 'parameter-removed', side: 'request', says: `${shown(parameter)} was removed`, old: parameter.origin };
}

interface BothParameters {
  readonly old: ParameterObject;
  readonly new: ParameterObject;
}

function compareParameter(pair: BothParameters, documents: Documents): readonly Found[] {
  const { old, new: newer } = pair;
  const schemas =
    old.schema === undefined || newer.schema === undefined
      ? []
      : linkOrCompare(
          {
            side: 'request',
            old: { schema: old.schema, at: appendPointer(old.origin, 'schema'), label: shown(old) },
            new: { schema: newer.schema, at: appendPointer(newer.origin, 'schema'), label: shown(old) },
          },
          documents,
        );
  const contents = { old: old.content ?? {}, new: newer.content ?? {} };
  const places = { old: old.origin, new: newer.origin, side: 'request', label: shown(old) } as const;
  const about = { side: 'request', label: shown(old), places: { old: old.origin, new: newer.origin } } as const;
  return [
    ...compareFacts(pair, documents),
    ...compareRest(pair, elsewhere, about),
    ...schemas,
    ...compareContent({ ...places, contents }, documents),
  ];
}

interface Fact {
  readonly of: (parameter: ParameterObject, document: OpenApiDocument) => Json;
  readonly code: (newer: ParameterObject) => ChangeCode;
  readonly says: (newer: ParameterObject, older: ParameterObject) => string;
}

function writtenAs({ style, explode }: ParameterObject, older: ParameterObject): string {
  if (style === older.style && explode !== older.explode) return `is ${explode ? '' : 'not '}exploded now`;
  return `is written in the style ${style}${explode ? ', exploded' : ''} now`;
}

const facts: readonly Fact[] = [
  {
    of: ({ required }) => required,
    code: ({ required }) => (required ? 'parameter-became-required' : 'parameter-became-optional'),
    says: ({ required }) => `is ${required ? 'required' : 'optional'} now`,
  },
  {
    of: (parameter, document) => {
      const { style, explode, allowReserved } = parameter;
      return [style, isSingle(parameter, document) || explode, allowReserved];
    },
    code: () => 'parameter-style-changed',
    says: writtenAs,
  },
  {
    of: (parameter) => (parameter.schema === undefined ? 'content' : 'schema'),
    code: () => 'parameter-style-changed',
    says: () => 'is written in another way now',
  },
  {
    of: ({ allowEmptyValue }) => allowEmptyValue,
    code: ({ allowEmptyValue }) => (allowEmptyValue ? 'limit-loosened' : 'limit-tightened'),
    says: ({ allowEmptyValue }) => `may ${allowEmptyValue ? '' : 'not '}be empty now`,
  },
];

const elsewhere = membersNamed('name in required style explode allowReserved allowEmptyValue schema content');

/** Whether it is one value surely, which cannot be exploded. */
function isSingle({ schema = true, origin, name }: ParameterObject, document: OpenApiDocument): boolean {
  const { schema: meant } = followed({ schema, at: origin, label: name }, document);
  const type = isObject(meant) ? meant['type'] : undefined;
  return typeof type === 'string' && type !== 'array' && type !== 'object';
}

function compareFacts({ old, new: newer }: BothParameters, documents: Documents): readonly Finding[] {
  return facts
    .filter(({ of }) => JSON.stringify(of(old, documents.old)) !== JSON.stringify(of(newer, documents.new)))
    .map(({ code, says }) => ({
      code: code(newer),
      side: 'request',
      says: `${shown(old)} ${says(newer, old)}`,
      old: old.origin,
      new: newer.origin,
    }));
}
