// What a typed script sees of the process that runs it.
import { expect, it } from 'vitest';
import { terminalEnvironment } from './terminal-environment.ts';

it('is the way to the registry, and nothing of the test runner', () => {
  const way = { PATH: '/bin', HOME: '/root', NODE_EXTRA_CA_CERTS: '/own.pem', https_proxy: 'http://gate:3128' };
  expect(terminalEnvironment({ ...way, VITEST: 'true', npm_lifecycle_event: 'test' })).toEqual({
    ...way,
    NO_COLOR: '1',
  });
});
