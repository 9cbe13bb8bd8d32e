// A generated file: imports are what was used, and what is no program is refused.
import { describe, expect, it } from 'vitest';
import { code, createTypeScriptFile, docComment, identifier, literal, propertyKey, relativeModule } from './index.ts';

const agent = { identifier: 'Agent', module: 'types/agent', kind: 'type' } as const;
const validateAgent = { identifier: 'validateAgent', module: 'validators/agent', kind: 'value' } as const;

describe('a TypeScript file', () => {
  it('imports what it uses, once, types apart from values', () => {
    const file = createTypeScriptFile('server/handlers/agents');
    file.add(code`export type A = ${file.use(agent)} | ${file.use(agent)};`);
    file.add(code`export const check = ${file.use(validateAgent)};`);
    expect(file.render()).toBe(
      `import type { Agent } from '../../types/agent.ts';\nimport { validateAgent } from '../../validators/agent.ts';\n\nexport type A = Agent | Agent;\n\nexport const check = validateAgent;\n`,
    );
  });

  it('imports what it mentions, wherever, in whatever order it was used, and nothing else', () => {
    const names = ['A', 'B', 'C', 'D', 'AB'];
    const orders = names.map((_, turn) => [...names.slice(turn), ...names.slice(0, turn)]);
    for (const order of [...orders, names.toReversed()]) {
      const file = createTypeScriptFile('types/all');
      const uses = order.map((name) => file.use({ identifier: name, module: `types/${name}`, kind: 'type' }));
      expect(uses).toEqual(order);
      file.add(code`type First = [AB, C];\ntype Second = [B, C];`);
      file.add(code`type Third = [A, C];`);
      const imported = [...file.render().matchAll(/import type \{ (\w+) \}/g)].map(([, name]) => name);
      expect(imported).toEqual(['A', 'AB', 'B', 'C']);
    }
  });

  it('does not import what it declares itself, and gives a second name where one is taken', () => {
    const file = createTypeScriptFile('types/agent', { taken: ['Agent', 'Turn'] });
    file.add(
      code`export interface Agent { turn: ${file.use({ ...agent, identifier: 'Turn', module: 'types/turn' })} }`,
    );
    file.add(code`export type Self = ${file.use(agent)};`);
    expect(file.render()).toContain(`import type { Turn as Turn2 } from './turn.ts';`);
    expect(file.render()).toContain('turn: Turn2');
  });
});

describe('the escapers', () => {
  const hostile = [
    "'; alert(1); '",
    '`${alert(1)}`',
    '*/ alert(1) /*',
    '\u2028',
    '</script>',
    '\\',
    '\n',
    '\uD800',
    '__proto__',
  ];

  it.each(hostile)('print %j as a literal that reads back the same', (text) => {
    const value = { [text]: [text, -0, 1e21] };
    const back: unknown = new Function(`return ${literal(value)}`)();
    expect(back).toEqual(value);
    expect(Object.keys(back as object)).toEqual(Object.keys(value));
  });

  it.each(hostile)('print %j as a property and as a comment without a way out', (text) => {
    const file = createTypeScriptFile('types/hostile');
    file.add(code`${docComment(text)}export interface Hostile { ${propertyKey(text)}: 1 }`);
    expect(file.render().match(/export interface Hostile/g)).toHaveLength(1);
    const comment = docComment(`The ${text}.`).trimEnd();
    expect(comment.indexOf('*/')).toBe(comment.length - 2);
  });

  it('refuse an identifier that is none', () => {
    expect(() => identifier('a b')).toThrow(TypeError);
    expect(identifier('größe')).toBe('größe');
  });
});

describe('relativeModule', () => {
  it('finds the way between modules', () => {
    expect(relativeModule('types/a', 'types/b')).toBe('./b');
    expect(relativeModule('types/operations/a', 'types/b')).toBe('../b');
    expect(relativeModule('index', 'types/b')).toBe('./types/b');
    expect(relativeModule('server/handlers/x', 'types/operations/b')).toBe('../../types/operations/b');
  });
});
