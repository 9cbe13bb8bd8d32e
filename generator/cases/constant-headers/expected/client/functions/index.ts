// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { listThings, listThingsOperation } from './list-things.ts';
export { deleteThing, deleteThingOperation } from './delete-thing.ts';
