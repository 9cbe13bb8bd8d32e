/** A page as all lists of the family are answered. */
import type { Page } from '../../domain/assistants/page.ts';

export interface ListOf<Item> {
  object: 'list';
  data: Item[];
  first_id: string | null;
  last_id: string | null;
  has_more: boolean;
}

/** Each item as `project` shows it. */
export function listOf<Stored, Item extends { id: string }>(
  { data, has_more }: Page<Stored>,
  project: (stored: Stored) => Item,
): ListOf<Item> {
  const shown = data.map(project);
  return { object: 'list', data: shown, first_id: shown[0]?.id ?? null, last_id: shown.at(-1)?.id ?? null, has_more };
}
