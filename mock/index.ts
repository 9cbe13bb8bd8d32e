/** The mock server: Prism answers, and what Prism cannot do we do. */
export { startMock, UnusableDocumentError } from './start-mock.ts';
export type { Mock, MockOptions } from './start-mock.ts';
