/** Filters over the attributes of documents: comparisons, joined by `and` and `or`. */

type Attributes = { readonly [name: string]: string | number | boolean };
type Filter = { readonly [member: string]: unknown };

/** Whether a document passes; without a filter every document does, and an unknown filter lets none pass. */
export function matchesFilter(filter: Filter | undefined, attributes: Attributes): boolean {
  if (filter === undefined) return true;
  const { type, key, value, filters } = filter;
  if (type === 'and' || type === 'or') {
    const parts = Array.isArray(filters) ? filters.map((each) => matchesFilter(asFilter(each), attributes)) : [];
    return type === 'and' ? parts.every(Boolean) : parts.some(Boolean);
  }
  const compare = comparisons.get(type);
  if (compare === undefined || typeof key !== 'string') return false;
  return compare(Object.hasOwn(attributes, key) ? attributes[key] : undefined, value);
}

type Compare = (attribute: unknown, value: unknown) => boolean;

const comparisons: ReadonlyMap<unknown, Compare> = new Map<unknown, Compare>([
  ['eq', (attribute, value) => attribute === value],
  ['ne', (attribute, value) => attribute !== value],
  ['gt', ordered((difference) => difference > 0)],
  ['gte', ordered((difference) => difference >= 0)],
  ['lt', ordered((difference) => difference < 0)],
  ['lte', ordered((difference) => difference <= 0)],
  ['in', (attribute, value) => Array.isArray(value) && value.includes(attribute)],
  ['nin', (attribute, value) => Array.isArray(value) && !value.includes(attribute)],
]);

/** Numbers with numbers and texts with texts; dates are texts that sort by themselves. */
function ordered(accepts: (difference: number) => boolean): Compare {
  return (attribute, value) => {
    if (typeof attribute === 'number' && typeof value === 'number') return accepts(attribute - value);
    if (typeof attribute !== 'string' || typeof value !== 'string') return false;
    return accepts(attribute === value ? 0 : attribute < value ? -1 : 1);
  };
}

function asFilter(value: unknown): Filter {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
