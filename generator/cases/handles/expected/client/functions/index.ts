// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { listDeployments, listDeploymentsOperation } from './list-deployments.ts';
export { getDeployment, getDeploymentOperation } from './get-deployment.ts';
export { runTask, runTaskOperation } from './run-task.ts';
export { getTask, getTaskOperation } from './get-task.ts';
