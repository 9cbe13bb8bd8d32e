/** What is wrong with a deployment is told with its place, and nothing is deployed. */
import { afterEach, expect, it } from 'vitest';
import { labFile, openBench, type Bench } from '../test-bench.ts';
import { createDeployment } from './create-deployment.ts';
import { listDeployments } from './read-deployments.ts';

let bench: Bench | undefined;
afterEach(async () => bench?.close());

const wrong: readonly (readonly [what: string, source: string, says: RegExp])[] = [
  ['no YAML', 'name: [', /1:8: /],
  ['no table', 'just words', /1:1: the file must be a table/],
  ['a name missing', 'control-plane: {}\nservices: {}', /1:1: the file needs 'name'/],
  ['a section written otherwise', 'name: X\ncontrol_plane: {}\nservices: {}', /needs 'control-plane'/],
  ['an unknown setting', 'name: X\ncontrol-plane:\n  colour: red\nservices: {}', /3:11: control-plane.colour/],
  [
    'a queue without a type',
    'name: X\ncontrol-plane: {}\nmessage-queue: {}\nservices: {}',
    /message-queue.type must be/,
  ],
  ['another kind of source', labFile([], '  a: {name: a, source: {type: git, name: x}, path: a:b}'), /4:31: .*'local'/],
  [
    'a source outside',
    labFile([], '  a: {name: a, source: {type: local, name: ../..}, path: a:b}'),
    /outside of the folders/,
  ],
  [
    'a module outside',
    labFile([], '  a: {name: a, source: {type: local, name: .}, path: ../a:b}'),
    /outside of the source/,
  ],
  ['a module missing', labFile([], '  a: {name: a, source: {type: local, name: .}, path: none:b}'), /no module 'none'/],
  ['no path', labFile([], '  a: {name: a, source: {type: local, name: .}}'), /needs 'path'/],
  ['half a path', labFile([], '  a: {name: a, source: {type: local, name: .}, path: flows}'), /folder\/module:export/],
  ['an export missing', labFile([], '  a: {name: a, source: {type: local, name: .}, path: flows:b}'), /exports no 'b'/],
  [
    'a file outside',
    labFile([], '  a: {name: a, source: {type: local, name: .}, path: flows:echo, env-files: [/etc/passwd]}'),
    /outside/,
  ],
  [
    'a folder for a file',
    labFile([], '  a: {name: a, source: {type: local, name: .}, path: flows:echo, env-files: [.]}'),
    /4:\d+: services.a.env-files.0: '.' is no file/,
  ],
  [
    'a variable that cannot be',
    labFile([], '  a: {name: a, source: {type: local, name: .}, path: flows:echo, env: {"a=b": 1}}'),
    /4:\d+: services.a.env.a=b is no variable/,
  ],
  ['a name without an address', 'name: ..\ncontrol-plane: {}\nservices: {}', /1:7: name must not be '..'/],
  ['two documents', 'name: X\n---\nname: Y', /2:1: a second document begins here/],
  [
    'no end',
    `name: X\ncontrol-plane: {}\nservices:\n${'  # as others need them\n'.repeat(5000)}`,
    /1:1: the file is longer/,
  ],
  ['a hundred mistakes', 'name: }\n'.repeat(100), /1:7: .*; and \d+ more problems$/],
  ['no bottom', `name: ${'['.repeat(5000)}`, /it is nested too deeply/],
];

it.each(wrong)('a deployment with %s is refused with its place', async (_, source, says) => {
  bench = openBench();
  const creating = createDeployment(bench.ports, { tenant: 'ann', reload: false, source });
  await expect(creating).rejects.toMatchObject({ status: 400, message: expect.stringMatching(says) });
  expect(await listDeployments(bench.ports.store, 'ann')).toEqual([]);
});
