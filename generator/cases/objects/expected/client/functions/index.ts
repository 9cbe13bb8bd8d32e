// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { getStatus, getStatusOperation } from './root.ts';
export {
  listSessions,
  listSessionsOperation,
  createSession,
  createSessionOperation,
  getSession,
  getSessionOperation,
  getSessionOrCreate,
  listTasks,
  listTasksOperation,
  createTask,
  createTaskOperation,
  createTaskAndPoll,
  getTask,
  getTaskOperation,
  getTaskAndPoll,
  sendEvent,
  sendEventOperation,
  streamEvents,
  streamEventsOperation,
  streamEventsAndPoll,
} from './sessions.ts';
