/** Wrong calls of the library: TypeScript refuses them, and JavaScript would be told of something inside. */

const lists: readonly string[] = ['allowFolders', 'overlays', 'ignore'];
const flags: readonly string[] = ['allowUrls', 'strict'];
const texts: readonly string[] = ['workingFolder', 'stainless'];

/** Throws a `TypeError` with a sentence where a document is named, or an option given, in a way that cannot be meant. */
export function refuseCall(file: unknown, options: unknown): void {
  if (typeof file !== 'string') throw new TypeError(`A document is named by its path or URL, not by ${kindOf(file)}.`);
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`The options of a document are an object, not ${kindOf(options)}.`);
  for (const [name, value] of Object.entries(options)) {
    const need = value === undefined ? undefined : needOf(name, value);
    if (need !== undefined) throw new TypeError(`The option \`${name}\` of a document must be ${need}.`);
  }
}

function needOf(name: string, value: unknown): string | undefined {
  if (lists.includes(name))
    return Array.isArray(value) && value.every((each) => typeof each === 'string') ? undefined : 'a list of texts';
  if (flags.includes(name)) return typeof value === 'boolean' ? undefined : 'true or false';
  return texts.includes(name) && typeof value !== 'string' ? 'a text' : undefined;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (value instanceof URL) return 'a URL object: give its `href`, or the path of a file';
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}
