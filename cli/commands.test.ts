/** docs/reference/commands.md says what the code says. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { commands } from './commands/index.ts';

const text = readFileSync(new URL('../docs/reference/commands.md', import.meta.url), 'utf8');
const sections = text.split(/^## etalon /m).slice(1);

describe('docs/reference/commands.md', () => {
  it('has a section for each command, in the order of the help, and no others', () => {
    expect(sections.map((section) => section.split('\n', 1)[0])).toEqual(commands.map((command) => command.name));
  });

  it.each(commands.map((command, index) => ({ name: command.name, command, index })))(
    'names each option of $name, in order',
    ({ command, index }) => {
      const described = [...(sections[index] ?? '').matchAll(/^\| `(--[\w-]+)/gm)].map((match) => match[1]);
      const declared = new Command(command.name);
      command.declare(declared);
      expect(described).toEqual(declared.options.map((option) => option.long));
    },
  );
});
