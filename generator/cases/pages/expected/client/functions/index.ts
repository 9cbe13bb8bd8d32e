// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { listByCursor, listByCursorOperation } from './by-cursor.ts';
export { listByOffset, listByOffsetOperation } from './by-offset.ts';
export { listByAddress, listByAddressOperation } from './by-address.ts';
