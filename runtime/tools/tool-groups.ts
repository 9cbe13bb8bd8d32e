/** The tool groups that a runtime serves, by name. */
import type { ToolGroup, ToolGroups } from './tool.ts';

/** The groups of a table. */
export function namedToolGroups(groups: { readonly [name: string]: ToolGroup | undefined }): ToolGroups {
  const byName = new Map(Object.entries(groups));
  return { find: (name) => byName.get(name) };
}
