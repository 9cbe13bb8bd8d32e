/** Templates of the user's that take the place of ours: files of the same name, and no others. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { didYouMean } from '#document';
import { TemplateProblem } from './template-problem.ts';

/** Name → text of what a user may replace. Throws {@link TemplateProblem} for a folder that is none, and for names that we do not have. */
export function replacedTemplates(folder: string, known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const names = namesBelow(folder);
  for (const name of names) {
    if (known.has(name)) continue;
    const help =
      didYouMean(name, known) ?? 'Templates are replaced by files of their names: those of the folder `templates`.';
    throw new TemplateProblem(join(folder, name), `There is no template ${name} that this could take the place of.`, {
      help,
    });
  }
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Every file below a folder, with forward slashes, sorted; what editors and systems leave there is none. */
function namesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('~'))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch {
    throw new TemplateProblem(folder, `The folder of templates ${folder} cannot be read.`, {
      help: 'Correct `templates` in the config.',
    });
  }
}
