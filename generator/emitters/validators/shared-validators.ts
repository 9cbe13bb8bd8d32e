/** Validators of parameters and headers that are components: printed once, whoever refers to them. */
import { parsePointer, type Pointer } from '#document';
import { type Api, type Direction, type Header, type Parameter, receivedOperations } from '../../ir/index.ts';
import { free, pascalCase } from '../../naming/index.ts';
import type { GeneratedSymbol } from '../../naming/names.ts';
import type { InlineValidator } from './operation-validators.ts';

export interface SharedValidators {
  /** Those that were asked for, by name. */
  asked(): readonly InlineValidator[];
  /** None for what is described in place. */
  symbol(holder: Parameter | Header, way: Direction): GeneratedSymbol | undefined;
}

export function createSharedValidators(api: Pick<Api, 'operations' | 'webhooks'>): SharedValidators {
  const known = new Map<string, InlineValidator>();
  const identifiers = identifiersOf(api);
  return {
    asked: () => [...known].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, validator]) => validator),
    symbol(holder, way) {
      const schema = sharedSchema(holder);
      const identifier = identifiers.get(holder.component ?? '')?.[way];
      if (schema === undefined || identifier === undefined) return undefined;
      const validator = known.get(identifier);
      if (validator !== undefined) return validator.symbol;
      const symbol: GeneratedSymbol = { identifier, module: moduleOf(schema), kind: 'value' };
      known.set(identifier, { schema, way, symbol, json: holder.json });
      return symbol;
    },
  };
}

/** The place of the schema in the component, in place of that in the operation. */
function sharedSchema({ component, origin, schema }: Parameter | Header): Pointer | undefined {
  if (component === undefined || !schema.origin.startsWith(`${origin}/`)) return undefined;
  return component + schema.origin.slice(origin.length);
}

/** `validators/components/parameters`: no schema has a module in a folder. */
function moduleOf(schema: Pointer): string {
  return `validators/${parsePointer(schema).slice(0, 2).join('/')}`;
}

/** In the order of their pointers, so that names do not depend on who refers to what first. */
function identifiersOf(api: Pick<Api, 'operations' | 'webhooks'>) {
  const operations = [...api.operations, ...receivedOperations(api)];
  const holders = operations.flatMap(({ parameters, responses }) => [
    ...parameters,
    ...responses.flatMap(({ headers }) => headers),
  ]);
  const components = new Set(holders.flatMap(({ component }) => component ?? []));
  const taken = new Set<string>();
  const named = [...components].toSorted().map((component) => {
    const identifier = free(`validate${wordsOf(component)}`, taken);
    // Of the two directions one is usual; where a webhook turns it round, the name says so.
    const turned = free(identifier.replace(/^validate/u, 'validateReceived'), taken.add(identifier));
    taken.add(turned);
    const isHeader = component.startsWith('#/components/headers/');
    const [request, response] = isHeader ? [turned, identifier] : [identifier, turned];
    return [component, { request, response }] as const;
  });
  return new Map(named);
}

/** `OwnerParameter`, `TraceIdHeader`; what says so itself does not say so twice. */
function wordsOf(component: Pointer): string {
  const [, section, name = ''] = parsePointer(component);
  const words = pascalCase(name);
  if (/(Parameter|Param|Header)$/u.test(words)) return words;
  return words + (section === 'headers' ? 'Header' : 'Parameter');
}
