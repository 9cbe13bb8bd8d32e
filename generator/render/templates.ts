/** The template lane: frames with blanks, filled with final strings; and support files, handed out as they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import type { Templates } from '../emitters/emitter.ts';
import { replacedTemplates } from './replaced-templates.ts';
import { TemplateProblem } from './template-problem.ts';
import { GeneratorBug } from './typescript-file.ts';
import { checkedView } from './view.ts';

const ownFolder = fileURLToPath(new URL('../../templates/', import.meta.url));

/**
 * Reads every template and support file below `folder` once; nothing is read later. Files in `replacements` take the
 * place of those of the same name; throws {@link TemplateProblem} for one that is none.
 */
export function loadTemplates(folder: string = ownFolder, replacements?: string): Templates & ReplacedTemplates {
  const own = new Map(filesBelow(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const theirs = replacements === undefined ? new Map() : replacedTemplates(replacements, new Set(own.keys()));
  const texts = new Map([...own, ...theirs]);
  const fileOf = (name: string) =>
    replacements !== undefined && theirs.has(name) ? join(replacements, name) : undefined;
  const render = createRenderer(texts, fileOf);
  return {
    replaced: theirs,
    render,
    support(name) {
      const text = texts.get(`support/${name}`);
      if (text === undefined) throw new GeneratorBug(`there is no support file ${JSON.stringify(name)}`);
      return text;
    },
  };
}

export interface ReplacedTemplates {
  /** Name → text of what stands in the place of a template of ours. */
  readonly replaced: ReadonlyMap<string, string>;
}

const compileOptions = {
  strict: true,
  noEscape: true,
  knownHelpersOnly: true,
  explicitPartialContext: true,
  knownHelpers: { with: false, log: false, lookup: false },
} as const;

/** The file of a template that a user has replaced. */
type FileOf = (name: string) => string | undefined;

function createRenderer(texts: ReadonlyMap<string, string>, fileOf: FileOf): Templates['render'] {
  const handlebars = Handlebars.create();
  const nested = createNesting();
  for (const [name, block] of Object.entries(blocks)) handlebars.registerHelper(name, block);
  const compiled = new Map<string, (view: unknown) => string>();
  for (const [file, text] of texts) {
    if (!file.endsWith('.hbs')) continue;
    const name = file.slice(0, -'.hbs'.length);
    const guard: Guard = { name, file: fileOf(file) };
    guarded(guard, () => refuseThoughts(name, text));
    // Compiling is put off until the first use: an unparsable template is told by parsing it now.
    guarded(guard, () => Handlebars.parse(text));
    const template = handlebars.compile(text, compileOptions);
    const fill = (view: unknown, options?: Handlebars.RuntimeOptions) =>
      guarded(guard, () => nested(() => template(view, options)));
    compiled.set(name, fill);
    handlebars.registerPartial(name, fill as Handlebars.Template);
  }
  return (name, view) => {
    const template = compiled.get(name);
    if (template === undefined) throw new GeneratorBug(`there is no template ${JSON.stringify(name)}`);
    return template(checkedView(name, view));
  };
}

/** Parts within parts, none of ours deeper than a few: a template that is a part of itself would never end. */
const deepestPart = 100;

function createNesting(): <Result>(work: () => Result) => Result {
  let depth = 0;
  return (work) => {
    if (depth >= deepestPart) throw new GeneratorBug('it is a part of itself, and so without end');
    depth += 1;
    try {
      return work();
    } finally {
      depth -= 1;
    }
  };
}

interface Guard {
  readonly name: string;
  readonly file: string | undefined;
}

/** What goes wrong in a template of ours is a bug; in one of the user's it is told with its place. */
function guarded<Result>({ name, file }: Guard, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof TemplateProblem) throw error;
    if (file !== undefined)
      throw new TemplateProblem(file, `The template ${name} cannot be used: ${said(error)}`, { at: error });
    if (error instanceof GeneratorBug) throw error;
    throw new GeneratorBug(`the template ${name} cannot be filled`, { cause: error });
  }
}

/** Parse errors of Handlebars show the text, which the place does better. */
function said(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [first = '', ...rest] = message.split('\n');
  return first.startsWith('Parse error') ? (rest.at(-1) ?? first) : first.replace(/ - \d+:\d+$/, '');
}

/** A template has blanks, sections and named parts; whatever else Handlebars can do is refused. */
function refuseThoughts(name: string, text: string): void {
  const thought = /\{\{(\{|~?&|~?#?\*|~?#?>\s*\(|~?#>)/.exec(text);
  if (thought === null) return;
  const before = text.slice(0, thought.index).split('\n');
  const at = `${before.length}:${(before.at(-1) ?? '').length}`;
  throw new GeneratorBug(`the template ${name} has ${JSON.stringify(thought[0])}, which none may - ${at}`);
}

interface Block {
  fn(view: unknown): string;
  inverse(view: unknown): string;
}

/** As Handlebars' own, but strict: a blank that the view does not have is a bug and not an empty section. */
const blocks = {
  each(this: unknown, list: unknown, block: Block): string {
    if (!Array.isArray(list)) throw new GeneratorBug(`{{#each}} of what is no list: ${JSON.stringify(list)}`);
    return list.length === 0 ? block.inverse(this) : list.map((item) => block.fn(item)).join('');
  },
  if(this: unknown, condition: unknown, block: Block): string {
    return truth(condition) ? block.fn(this) : block.inverse(this);
  },
  unless(this: unknown, condition: unknown, block: Block): string {
    return truth(condition) ? block.inverse(this) : block.fn(this);
  },
};

function truth(condition: unknown): boolean {
  if (typeof condition === 'boolean') return condition;
  throw new GeneratorBug(`a condition of a template is not a boolean: ${JSON.stringify(condition)}`);
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
