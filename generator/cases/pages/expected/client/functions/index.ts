// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { listByCursor, listByCursorOperation } from './list-by-cursor.ts';
export { listByOffset, listByOffsetOperation } from './list-by-offset.ts';
export { listByAddress, listByAddressOperation } from './list-by-address.ts';
