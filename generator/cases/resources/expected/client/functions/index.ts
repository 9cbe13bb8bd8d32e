// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { listGardens, listGardensOperation } from './list-gardens.ts';
export { getTree, getTreeOperation } from './get-tree.ts';
export { root, rootOperation } from './root.ts';
