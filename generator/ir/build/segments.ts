/** The segments of a path that tell what it is about, without what frameworks put around them. */

/** Variables keep their braces. Prefixes, versions, formats, arguments and what is no path are left out. */
export function segmentsOf(path: string): readonly string[] {
  const [way = ''] = path.split(/[?#]/);
  return (
    way
      // The verb behind a colon, see customVerb.
      .replace(/(?<=[^/]):\w+$/, '')
      .split('/')
      .flatMap(cleaned)
      .filter((segment) => /[\p{L}\p{N}]/u.test(segment) && !isPrefix(segment))
      .filter((segment, index) => index > 1 || !isVersion(segment))
  );
}

/** `getStatus`, `add-members`, `search`: what nobody would call a thing. */
export function isVerb(segment: string): boolean {
  return verbs.test(segment);
}

const verbWords = `
  get set list find search fetch lookup add remove create update patch delete cancel enable disable activate
  deactivate start stop restart submit validate verify send resend export import upload download generate assign
  unassign attach detach move copy clone merge publish unpublish approve reject lock unlock archive unarchive
  restore register unregister subscribe unsubscribe test clear calculate convert`;

/** A verb alone, or with more words behind it: `get`, `getStatus`, `add-members`, but not `gets`. `batch` alone is a thing. */
const verbs = new RegExp(`^(?:${verbWords.trim().split(/\s+/).join('|')}|batch(?=[A-Z]))(?=[A-Z_-]|$)`);

/** The verb of `/files/{id}:copy`, as Google writes what is none of the usual ones. */
export function customVerb(path: string): string | undefined {
  return /[^/]:(\w+)$/.exec(path.split(/[?#]/)[0] ?? '')?.[1];
}

/** `chat.postMessage`: a whole call in one segment. */
export function callParts(segment: string): readonly string[] | undefined {
  if (!/^[a-z]\w*(?:\.[a-z]\w*)+$/i.test(segment)) return undefined;
  return segment.split('.');
}

const fileEnding = /\.(?:json|xml|csv|html?|txt|ya?ml|php|aspx?|jsp|do|pdf|png|jpe?g|svg|ics|js|css|zip|rss)$/i;

function cleaned(segment: string): readonly string[] {
  // A name with arguments in parentheses behind it.
  const [, name = '', argument] = /^([^{}()]*)\((.*)\)$/.exec(segment) ?? [];
  // OData: `Products({key})` is one of the products, `delta(token='{token}')` a function, mostly with its namespace.
  if (argument !== undefined) {
    const bare = name.split('.').at(-1) ?? name;
    return /^'?\{[^{}]+\}'?$/.test(argument) ? [name, argument.replaceAll("'", '')] : [bare];
  }
  // A format that the caller chooses, `{id}.{format}`, or one that is fixed, `report.csv`.
  return [segment.replace(/(?<=.)\.\{[^{}]*\}$/, '').replace(fileEnding, '')];
}

/** `api`, `rest`, and a version that the caller chooses: `v{version}`, `{api-version}`. */
function isPrefix(segment: string): boolean {
  return /^(api|rest|v?\{(api[-_]?)?version\})$/i.test(segment);
}

/** `v1`, `v2.1`, `v1beta3`, `2024-10-01`. Behind two names a version tells groups apart: `/apis/batch/v1`. */
function isVersion(segment: string): boolean {
  return /^(v\d+([.-]\d+)*((alpha|beta)\d*)?|\d{4}-\d{2}-\d{2})$/i.test(segment);
}
