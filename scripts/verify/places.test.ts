/** Nothing in the house depends on where it stands. */
import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './sources.ts';

const texts = filesBelow('.').filter(
  (file) => /\.(ts|json|ya?ml|md|sh|hbs|html|txt)$|^\.ci\//.test(file) && !file.startsWith('package-lock'),
);

describe('a file of the house', () => {
  it('names no folder of the machine that it was written on', () => {
    const foreign = new RegExp(`(^|[^\\w.])/(${['work', 'root'].join('|')})/`, 'm');
    expect(texts.filter((file) => foreign.test(read(file)))).toEqual([]);
  });
});

describe('the packages', () => {
  it('are pinned to exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(npm:.*@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
