/** Which operations share their files: those of one resource and of all that stand below it. */

/** The group of webhooks and callbacks, which belong to no resource. */
export const receivedGroup = 'received';

/** What stands beside the files of groups. */
const others: ReadonlySet<string> = new Set([receivedGroup, 'index', 'root', 'support']);

/** A file name: the first part of the file of a resource, `agents` for `agents/turn`. */
export function groupOf(file: string): string {
  const [first = ''] = file.split('/');
  if (first === '') return 'root';
  return others.has(first) ? `${first}-resource` : first;
}
