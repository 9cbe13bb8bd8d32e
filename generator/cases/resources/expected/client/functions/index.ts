// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export {
  listGardens,
  listGardensOperation,
  clearGardens,
  clearGardensOperation,
  deleteGarden,
  deleteGardenOperation,
  getTree,
  getTreeOperation,
} from './gardens.ts';
export { root, rootOperation } from './root.ts';
