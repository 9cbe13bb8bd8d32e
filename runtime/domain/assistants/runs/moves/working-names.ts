/** The names under which the files of a run stand in the working folder of its code: one each, and without a path. */

export interface GivenFile {
  readonly id: string;
  readonly filename: string;
}

export interface NamedFile {
  readonly id: string;
  readonly name: string;
}

/** The first of several with one name keeps it; `data.csv` is followed by `data-2.csv`. */
export function workingNames(files: readonly GivenFile[]): readonly NamedFile[] {
  const taken = new Set<string>();
  return files.map(({ id, filename }) => {
    const name = freeName(safeName(filename), taken);
    taken.add(name);
    return { id, name };
  });
}

/** What every file system takes; the model is told of it in one line. */
function safeName(filename: string): string {
  const last = filename.split(/[/\\]/).at(-1) ?? '';
  const name = last
    .replaceAll(/\p{Cc}/gu, '_')
    .slice(-longest)
    .toWellFormed();
  return name === '' || name === '.' || name === '..' ? 'file' : name;
}

/** With room for a number. */
const longest = 200;

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let number = 2;
  while (taken.has(`${stem}-${number}${ending}`)) number += 1;
  return `${stem}-${number}${ending}`;
}
