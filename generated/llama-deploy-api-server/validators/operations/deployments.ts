// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateCreateDeploymentRequest } from '../create-deployment-request.ts';
import { validateDeployedTaskParam } from '../deployed-task-param.ts';
import { checkDeploymentDefinition, validateDeploymentDefinition } from '../deployment-definition.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateEventDefinition } from '../event-definition.ts';
import { validateResultStyle } from '../result-style.ts';
import { checkSessionDefinition, validateSessionDefinition } from '../session-definition.ts';
import {
  type Issue,
  type Issues,
  type OperationValidators,
  type Rule,
  byName,
  explain,
  judge,
  rule,
  stop,
  under,
} from '../support.ts';
import { checkTaskDefinition, validateTaskDefinition } from '../task-definition.ts';
import { validateTaskEvent } from '../task-event.ts';
import { checkTaskResult } from '../task-result.ts';
import { validateValidationError } from '../validation-error.ts';

/** The validators of listDeployments. */
export const listDeploymentsValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateListDeployments_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of createDeployment. */
export const createDeploymentValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      reload: validateCreateDeploymentQueryReload,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'multipart/form-data': validateCreateDeploymentRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateDeploymentDefinition,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    413: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    422: {
      content: byName({
        'application/json': validateValidationError,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of getDeployment. */
export const getDeploymentValidators: OperationValidators = {
  parameters: {
    path: byName({
      deployment_name: validateGetDeploymentPathDeploymentName,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateDeploymentDefinition,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of listTasks. */
export const listTasksValidators: OperationValidators = {
  parameters: {
    path: byName({
      deployment_name: validateListTasksPathDeploymentName,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateListTasks_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of runTask. */
export const runTaskValidators: OperationValidators = {
  parameters: {
    path: byName({
      deployment_name: validateRunTaskPathDeploymentName,
    }),
    query: byName({
      session_id: validateRunTaskQuerySessionId,
    }),
    header: byName({
      'x-etalon-results': validateResultStyle,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateDeployedTaskParam,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRunTask_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    413: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    422: {
      content: byName({
        'application/json': validateValidationError,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of createTask. */
export const createTaskValidators: OperationValidators = {
  parameters: {
    path: byName({
      deployment_name: validateCreateTaskPathDeploymentName,
    }),
    query: byName({
      session_id: validateCreateTaskQuerySessionId,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateDeployedTaskParam,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateTaskDefinition,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    413: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    422: {
      content: byName({
        'application/json': validateValidationError,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of streamTaskEvents. */
export const streamTaskEventsValidators: OperationValidators = {
  parameters: {
    path: byName({
      deployment_name: validateStreamTaskEventsPathDeploymentName,
      task_id: validateStreamTaskEventsPathTaskId,
    }),
    query: byName({
      session_id: validateStreamTaskEventsQuerySessionId,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({}),
      items: byName({
        'application/x-ndjson': validateTaskEvent,
      }),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    410: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    422: {
      content: byName({
        'application/json': validateValidationError,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of sendTaskEvent. */
export const sendTaskEventValidators: OperationValidators = {
  parameters: {
    path: byName({
      deployment_name: validateSendTaskEventPathDeploymentName,
      task_id: validateSendTaskEventPathTaskId,
    }),
    query: byName({
      session_id: validateSendTaskEventQuerySessionId,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateEventDefinition,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateEventDefinition,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    413: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    422: {
      content: byName({
        'application/json': validateValidationError,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of getTaskResult. */
export const getTaskResultValidators: OperationValidators = {
  parameters: {
    path: byName({
      deployment_name: validateGetTaskResultPathDeploymentName,
      task_id: validateGetTaskResultPathTaskId,
    }),
    query: byName({
      session_id: validateGetTaskResultQuerySessionId,
    }),
    header: byName({
      'x-etalon-results': validateResultStyle,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateGetTaskResult_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    422: {
      content: byName({
        'application/json': validateValidationError,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of listSessions. */
export const listSessionsValidators: OperationValidators = {
  parameters: {
    path: byName({
      deployment_name: validateListSessionsPathDeploymentName,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateListSessions_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of createSession. */
export const createSessionValidators: OperationValidators = {
  parameters: {
    path: byName({
      deployment_name: validateCreateSessionPathDeploymentName,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateSessionDefinition,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of deleteSession. */
export const deleteSessionValidators: OperationValidators = {
  parameters: {
    path: byName({
      deployment_name: validateDeleteSessionPathDeploymentName,
    }),
    query: byName({
      session_id: validateDeleteSessionQuerySessionId,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateDeleteSession_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    422: {
      content: byName({
        'application/json': validateValidationError,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of getSession. */
export const getSessionValidators: OperationValidators = {
  parameters: {
    path: byName({
      deployment_name: validateGetSessionPathDeploymentName,
      session_id: validateGetSessionPathSessionId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateSessionDefinition,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

const schema1: string = '#/paths/~1deployments~1/operations/get/responses/200/content/application~1json/schema';
const type1: Rule = rule(schema1, 'type', 'array');
const schema2: string = '#/paths/~1deployments~1create/operations/post/parameters/0/schema';
const type2: Rule = rule(schema2, 'type', 'boolean');
const schema3: string = '#/paths/~1deployments~1{deployment_name}/operations/get/parameters/0/schema';
const type3: Rule = rule(schema3, 'type', 'string');
const schema4: string = '#/paths/~1deployments~1{deployment_name}~1tasks/operations/get/parameters/0/schema';
const type4: Rule = rule(schema4, 'type', 'string');
const schema5: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks/operations/get/responses/200/content/application~1json/schema';
const type5: Rule = rule(schema5, 'type', 'array');
const schema6: string = '#/paths/~1deployments~1{deployment_name}~1tasks~1run/operations/post/parameters/0/schema';
const type6: Rule = rule(schema6, 'type', 'string');
const schema7: string = '#/paths/~1deployments~1{deployment_name}~1tasks~1run/operations/post/parameters/1/schema';
const type7: Rule = rule(schema7, 'type', 'string');
const schema8: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1run/operations/post/responses/200/content/application~1json/schema';
const type8: Rule = rule(schema8, 'type', 'string');
const schema9: string = '#/paths/~1deployments~1{deployment_name}~1tasks~1create/operations/post/parameters/0/schema';
const type9: Rule = rule(schema9, 'type', 'string');
const schema10: string = '#/paths/~1deployments~1{deployment_name}~1tasks~1create/operations/post/parameters/1/schema';
const type10: Rule = rule(schema10, 'type', 'string');
const schema11: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1events/operations/get/parameters/0/schema';
const type11: Rule = rule(schema11, 'type', 'string');
const schema12: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1events/operations/get/parameters/1/schema';
const type12: Rule = rule(schema12, 'type', 'string');
const schema13: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1events/operations/get/parameters/2/schema';
const type13: Rule = rule(schema13, 'type', 'string');
const schema14: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1events/operations/post/parameters/0/schema';
const type14: Rule = rule(schema14, 'type', 'string');
const schema15: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1events/operations/post/parameters/1/schema';
const type15: Rule = rule(schema15, 'type', 'string');
const schema16: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1events/operations/post/parameters/2/schema';
const type16: Rule = rule(schema16, 'type', 'string');
const schema17: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1results/operations/get/parameters/0/schema';
const type17: Rule = rule(schema17, 'type', 'string');
const schema18: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1results/operations/get/parameters/1/schema';
const type18: Rule = rule(schema18, 'type', 'string');
const schema19: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1results/operations/get/parameters/2/schema';
const type19: Rule = rule(schema19, 'type', 'string');
const schema20: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1results/operations/get/responses/200/content/application~1json/schema';
const anyOf1: Rule = rule(schema20, 'anyOf', 2);
const schema21: string = '#/paths/~1deployments~1{deployment_name}~1sessions/operations/get/parameters/0/schema';
const type20: Rule = rule(schema21, 'type', 'string');
const schema22: string =
  '#/paths/~1deployments~1{deployment_name}~1sessions/operations/get/responses/200/content/application~1json/schema';
const type21: Rule = rule(schema22, 'type', 'array');
const schema23: string =
  '#/paths/~1deployments~1{deployment_name}~1sessions~1create/operations/post/parameters/0/schema';
const type22: Rule = rule(schema23, 'type', 'string');
const schema24: string =
  '#/paths/~1deployments~1{deployment_name}~1sessions~1delete/operations/post/parameters/0/schema';
const type23: Rule = rule(schema24, 'type', 'string');
const schema25: string =
  '#/paths/~1deployments~1{deployment_name}~1sessions~1delete/operations/post/parameters/1/schema';
const type24: Rule = rule(schema25, 'type', 'string');
const schema26: string =
  '#/paths/~1deployments~1{deployment_name}~1sessions~1delete/operations/post/responses/200/content/application~1json/schema';
const type25: Rule = rule(schema26, 'type', 'null');
const schema27: string =
  '#/paths/~1deployments~1{deployment_name}~1sessions~1{session_id}/operations/get/parameters/0/schema';
const type26: Rule = rule(schema27, 'type', 'string');
const schema28: string =
  '#/paths/~1deployments~1{deployment_name}~1sessions~1{session_id}/operations/get/parameters/1/schema';
const type27: Rule = rule(schema28, 'type', 'string');

/** What is wrong with a value that should be ListDeployments_200Body; nothing when it is valid. */
export function validateListDeployments_200Body(value: unknown): readonly Issue[] {
  return judge(checkListDeployments_200Body, value);
}

/** What is wrong with a value that should be CreateDeploymentQueryReload; nothing when it is valid. */
export function validateCreateDeploymentQueryReload(value: unknown): readonly Issue[] {
  return judge(checkCreateDeploymentQueryReload, value);
}

/** What is wrong with a value that should be GetDeploymentPathDeploymentName; nothing when it is valid. */
export function validateGetDeploymentPathDeploymentName(value: unknown): readonly Issue[] {
  return judge(checkGetDeploymentPathDeploymentName, value);
}

/** What is wrong with a value that should be ListTasksPathDeploymentName; nothing when it is valid. */
export function validateListTasksPathDeploymentName(value: unknown): readonly Issue[] {
  return judge(checkListTasksPathDeploymentName, value);
}

/** What is wrong with a value that should be ListTasks_200Body; nothing when it is valid. */
export function validateListTasks_200Body(value: unknown): readonly Issue[] {
  return judge(checkListTasks_200Body, value);
}

/** What is wrong with a value that should be RunTaskPathDeploymentName; nothing when it is valid. */
export function validateRunTaskPathDeploymentName(value: unknown): readonly Issue[] {
  return judge(checkRunTaskPathDeploymentName, value);
}

/** What is wrong with a value that should be RunTaskQuerySessionId; nothing when it is valid. */
export function validateRunTaskQuerySessionId(value: unknown): readonly Issue[] {
  return judge(checkRunTaskQuerySessionId, value);
}

/** What is wrong with a value that should be RunTask_200Body; nothing when it is valid. */
export function validateRunTask_200Body(value: unknown): readonly Issue[] {
  return judge(checkRunTask_200Body, value);
}

/** What is wrong with a value that should be CreateTaskPathDeploymentName; nothing when it is valid. */
export function validateCreateTaskPathDeploymentName(value: unknown): readonly Issue[] {
  return judge(checkCreateTaskPathDeploymentName, value);
}

/** What is wrong with a value that should be CreateTaskQuerySessionId; nothing when it is valid. */
export function validateCreateTaskQuerySessionId(value: unknown): readonly Issue[] {
  return judge(checkCreateTaskQuerySessionId, value);
}

/** What is wrong with a value that should be StreamTaskEventsPathDeploymentName; nothing when it is valid. */
export function validateStreamTaskEventsPathDeploymentName(value: unknown): readonly Issue[] {
  return judge(checkStreamTaskEventsPathDeploymentName, value);
}

/** What is wrong with a value that should be StreamTaskEventsPathTaskId; nothing when it is valid. */
export function validateStreamTaskEventsPathTaskId(value: unknown): readonly Issue[] {
  return judge(checkStreamTaskEventsPathTaskId, value);
}

/** What is wrong with a value that should be StreamTaskEventsQuerySessionId; nothing when it is valid. */
export function validateStreamTaskEventsQuerySessionId(value: unknown): readonly Issue[] {
  return judge(checkStreamTaskEventsQuerySessionId, value);
}

/** What is wrong with a value that should be SendTaskEventPathDeploymentName; nothing when it is valid. */
export function validateSendTaskEventPathDeploymentName(value: unknown): readonly Issue[] {
  return judge(checkSendTaskEventPathDeploymentName, value);
}

/** What is wrong with a value that should be SendTaskEventPathTaskId; nothing when it is valid. */
export function validateSendTaskEventPathTaskId(value: unknown): readonly Issue[] {
  return judge(checkSendTaskEventPathTaskId, value);
}

/** What is wrong with a value that should be SendTaskEventQuerySessionId; nothing when it is valid. */
export function validateSendTaskEventQuerySessionId(value: unknown): readonly Issue[] {
  return judge(checkSendTaskEventQuerySessionId, value);
}

/** What is wrong with a value that should be GetTaskResultPathDeploymentName; nothing when it is valid. */
export function validateGetTaskResultPathDeploymentName(value: unknown): readonly Issue[] {
  return judge(checkGetTaskResultPathDeploymentName, value);
}

/** What is wrong with a value that should be GetTaskResultPathTaskId; nothing when it is valid. */
export function validateGetTaskResultPathTaskId(value: unknown): readonly Issue[] {
  return judge(checkGetTaskResultPathTaskId, value);
}

/** What is wrong with a value that should be GetTaskResultQuerySessionId; nothing when it is valid. */
export function validateGetTaskResultQuerySessionId(value: unknown): readonly Issue[] {
  return judge(checkGetTaskResultQuerySessionId, value);
}

/** What is wrong with a value that should be GetTaskResult_200Body; nothing when it is valid. */
export function validateGetTaskResult_200Body(value: unknown): readonly Issue[] {
  return judge(checkGetTaskResult_200Body, value);
}

/** What is wrong with a value that should be ListSessionsPathDeploymentName; nothing when it is valid. */
export function validateListSessionsPathDeploymentName(value: unknown): readonly Issue[] {
  return judge(checkListSessionsPathDeploymentName, value);
}

/** What is wrong with a value that should be ListSessions_200Body; nothing when it is valid. */
export function validateListSessions_200Body(value: unknown): readonly Issue[] {
  return judge(checkListSessions_200Body, value);
}

/** What is wrong with a value that should be CreateSessionPathDeploymentName; nothing when it is valid. */
export function validateCreateSessionPathDeploymentName(value: unknown): readonly Issue[] {
  return judge(checkCreateSessionPathDeploymentName, value);
}

/** What is wrong with a value that should be DeleteSessionPathDeploymentName; nothing when it is valid. */
export function validateDeleteSessionPathDeploymentName(value: unknown): readonly Issue[] {
  return judge(checkDeleteSessionPathDeploymentName, value);
}

/** What is wrong with a value that should be DeleteSessionQuerySessionId; nothing when it is valid. */
export function validateDeleteSessionQuerySessionId(value: unknown): readonly Issue[] {
  return judge(checkDeleteSessionQuerySessionId, value);
}

/** What is wrong with a value that should be DeleteSession_200Body; nothing when it is valid. */
export function validateDeleteSession_200Body(value: unknown): readonly Issue[] {
  return judge(checkDeleteSession_200Body, value);
}

/** What is wrong with a value that should be GetSessionPathDeploymentName; nothing when it is valid. */
export function validateGetSessionPathDeploymentName(value: unknown): readonly Issue[] {
  return judge(checkGetSessionPathDeploymentName, value);
}

/** What is wrong with a value that should be GetSessionPathSessionId; nothing when it is valid. */
export function validateGetSessionPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkGetSessionPathSessionId, value);
}

function checkListDeployments_200Body(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkDeploymentDefinition(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}

function checkCreateDeploymentQueryReload(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'boolean' && stop(at, '', type2)) return false;
  return true;
}

function checkGetDeploymentPathDeploymentName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type3)) return false;
  return true;
}

function checkListTasksPathDeploymentName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type4)) return false;
  return true;
}

function checkListTasks_200Body(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkTaskDefinition(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}

function checkRunTaskPathDeploymentName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type6)) return false;
  return true;
}

function checkRunTaskQuerySessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type7)) return false;
  return true;
}

function checkRunTask_200Body(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type8)) return false;
  return true;
}

function checkCreateTaskPathDeploymentName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type9)) return false;
  return true;
}

function checkCreateTaskQuerySessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type10)) return false;
  return true;
}

function checkStreamTaskEventsPathDeploymentName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type11)) return false;
  return true;
}

function checkStreamTaskEventsPathTaskId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type12)) return false;
  return true;
}

function checkStreamTaskEventsQuerySessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type13)) return false;
  return true;
}

function checkSendTaskEventPathDeploymentName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type14)) return false;
  return true;
}

function checkSendTaskEventPathTaskId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type15)) return false;
  return true;
}

function checkSendTaskEventQuerySessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type16)) return false;
  return true;
}

function checkGetTaskResultPathDeploymentName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type17)) return false;
  return true;
}

function checkGetTaskResultPathTaskId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type18)) return false;
  return true;
}

function checkGetTaskResultQuerySessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type19)) return false;
  return true;
}

function checkGetTaskResult_200Body(value: unknown, at?: Issues): boolean {
  if (!(value === null || checkTaskResult(value))) {
    if (stop(at, '', anyOf1)) return false;
    explain(at, value, [checkTaskResult]);
  }
  return true;
}

function checkListSessionsPathDeploymentName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type20)) return false;
  return true;
}

function checkListSessions_200Body(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkSessionDefinition(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type21)) return false;
  return true;
}

function checkCreateSessionPathDeploymentName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type22)) return false;
  return true;
}

function checkDeleteSessionPathDeploymentName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type23)) return false;
  return true;
}

function checkDeleteSessionQuerySessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type24)) return false;
  return true;
}

function checkDeleteSession_200Body(value: unknown, at?: Issues): boolean {
  if (value !== null && stop(at, '', type25)) return false;
  return true;
}

function checkGetSessionPathDeploymentName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type26)) return false;
  return true;
}

function checkGetSessionPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type27)) return false;
  return true;
}
