/** Reports members that an object of an overlay does not have. */
import type { Reporter } from '../diagnostics/reporter.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { children, type Cursor } from '../source/cursor.ts';

export function reportUnknown(
  what: string,
  { cursor, members }: { readonly cursor: Cursor; readonly members: readonly string[] },
  reporter: Reporter<Cursor>,
): void {
  for (const member of children(cursor)) {
    if (members.includes(member.key) || member.key.startsWith('x-')) continue;
    const help = didYouMean(member.key, members);
    const details = { at: member, ...(help !== undefined && { help }) };
    reporter.report('document/overlay', `${what} has no '${member.key}'.`, details);
  }
}
