/** The template lane: frames with blanks, filled with final strings; and support files, handed out as they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import type { Templates } from '../emitters/emitter.ts';
import { GeneratorBug } from './typescript-file.ts';
import { checkedView } from './view.ts';

const ownFolder = fileURLToPath(new URL('../../templates/', import.meta.url));

/** Reads every template and support file below `folder` once; nothing is read later. */
export function loadTemplates(folder: string = ownFolder): Templates {
  const texts = new Map(filesBelow(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const render = createRenderer(texts);
  return {
    render,
    support(name) {
      const text = texts.get(`support/${name}`);
      if (text === undefined) throw new GeneratorBug(`there is no support file ${JSON.stringify(name)}`);
      return text;
    },
  };
}

const compileOptions = {
  strict: true,
  noEscape: true,
  knownHelpersOnly: true,
  explicitPartialContext: true,
  knownHelpers: { with: false, log: false, lookup: false },
} as const;

function createRenderer(texts: ReadonlyMap<string, string>): Templates['render'] {
  const handlebars = Handlebars.create();
  for (const [name, block] of Object.entries(blocks)) handlebars.registerHelper(name, block);
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  for (const [file, text] of texts) {
    if (!file.endsWith('.hbs')) continue;
    const name = file.slice(0, -'.hbs'.length);
    refuseThoughts(name, text);
    const template = handlebars.compile(text, compileOptions);
    compiled.set(name, template);
    handlebars.registerPartial(name, template);
  }
  return (name, view) => {
    const template = compiled.get(name);
    if (template === undefined) throw new GeneratorBug(`there is no template ${JSON.stringify(name)}`);
    return filled(name, () => template(checkedView(name, view)));
  };
}

function filled(name: string, fill: () => string): string {
  try {
    return fill();
  } catch (error) {
    if (error instanceof GeneratorBug) throw error;
    throw new GeneratorBug(`the template ${name} cannot be filled`, { cause: error });
  }
}

/** A template has blanks, sections and named parts; whatever else Handlebars can do is refused. */
function refuseThoughts(name: string, text: string): void {
  const thought = /\{\{(\{|~?&|~?#?\*|~?#?>\s*\(|~?#>)/.exec(text);
  if (thought !== null)
    throw new GeneratorBug(`the template ${name} has ${JSON.stringify(thought[0])}, which none may`);
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
