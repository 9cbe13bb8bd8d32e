// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { getUsers, getUsersOperation } from './users2.ts';
export { getusers, getusersOperation } from './users3.ts';
export { getusers2, getusers2Operation } from './users.ts';
