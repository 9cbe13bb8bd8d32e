/** Parameters of an operation as they stand in a URL or a header, by their declared style (OAS 3.1 §4.8.12.2). */
import { isObject, type Json, type ParameterObject } from '#document';

/** Query pairs of a parameter; form, spaceDelimited, pipeDelimited and deepObject. */
export function queryPairs(parameter: ParameterObject, value: Json): readonly (readonly [string, string])[] {
  const { name, style, explode } = parameter;
  if (parameter.content !== undefined) return [[name, JSON.stringify(value)]];
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => scalarText(item));
    return explode ? items.map((item) => [name, item] as const) : [[name, items.join(separators[style] ?? ',')]];
  }
  if (!isObject(value)) return [[name, scalarText(value)]];
  const members = Object.entries(value);
  if (style === 'deepObject') return members.map(([key, item]) => [`${name}[${key}]`, scalarText(item)] as const);
  return explode
    ? members.map(([key, item]) => [key, scalarText(item)] as const)
    : [[name, members.flatMap(([key, item]) => [key, scalarText(item)]).join(',')]];
}

/** The text of a path or header parameter, before it is percent-encoded (style simple). */
export function simpleText(parameter: ParameterObject, value: Json): string {
  if (Array.isArray(value)) return value.map((item: Json) => scalarText(item)).join(',');
  if (!isObject(value)) return scalarText(value);
  return Object.entries(value)
    .map(([key, item]) => (parameter.explode ? `${key}=${scalarText(item)}` : `${key},${scalarText(item)}`))
    .join(',');
}

/** `a=1&b=2`, each part encoded. */
export function encodeQuery(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
}

const separators: { readonly [style: string]: string } = { spaceDelimited: ' ', pipeDelimited: '|' };

/** A value as it stands in a URL; null is the empty text. */
export function scalarText(value: Json): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
