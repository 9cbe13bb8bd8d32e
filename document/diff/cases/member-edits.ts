/** One edit for each member of each object of OpenAPI, and what is to be said of it. */
import { remove, set } from './at.ts';
import type { Edit } from './edits.ts';
import { interfaceRows } from './interface-rows.ts';
import { gone } from './member-row.ts';
import { messageRows } from './message-rows.ts';
import { richDocument } from './rich-document.ts';

export const memberEdits: readonly (Edit & { readonly member: string })[] = [...interfaceRows, ...messageRows].map(
  ([member, path, value, ...expected], index) => ({
    member,
    title: `${member} (${index})`,
    from: (one) => {
      for (const name of Object.keys(one)) remove(one, name);
      Object.assign(one, richDocument());
    },
    edit: (one) => (value === gone ? remove(one, path) : set(one, path, value)),
    expected,
  }),
);
