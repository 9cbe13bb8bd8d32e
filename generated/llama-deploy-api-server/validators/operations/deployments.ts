// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  validateDeploymentNameParameter,
  validateReloadParameter,
  validateSessionForTaskParameter,
  validateSessionIdParameter,
  validateSessionOfTaskParameter,
  validateSessionToDeleteParameter,
  validateTaskIdParameter,
} from '../components/parameters.ts';
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
      reload: validateReloadParameter,
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
      deployment_name: validateDeploymentNameParameter,
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
      deployment_name: validateDeploymentNameParameter,
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
      deployment_name: validateDeploymentNameParameter,
    }),
    query: byName({
      session_id: validateSessionForTaskParameter,
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
      deployment_name: validateDeploymentNameParameter,
    }),
    query: byName({
      session_id: validateSessionForTaskParameter,
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
      deployment_name: validateDeploymentNameParameter,
      task_id: validateTaskIdParameter,
    }),
    query: byName({
      session_id: validateSessionOfTaskParameter,
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
      deployment_name: validateDeploymentNameParameter,
      task_id: validateTaskIdParameter,
    }),
    query: byName({
      session_id: validateSessionOfTaskParameter,
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
      deployment_name: validateDeploymentNameParameter,
      task_id: validateTaskIdParameter,
    }),
    query: byName({
      session_id: validateSessionOfTaskParameter,
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
      deployment_name: validateDeploymentNameParameter,
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
      deployment_name: validateDeploymentNameParameter,
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
      deployment_name: validateDeploymentNameParameter,
    }),
    query: byName({
      session_id: validateSessionToDeleteParameter,
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
      deployment_name: validateDeploymentNameParameter,
      session_id: validateSessionIdParameter,
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
const schema2: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks/operations/get/responses/200/content/application~1json/schema';
const type2: Rule = rule(schema2, 'type', 'array');
const schema3: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1run/operations/post/responses/200/content/application~1json/schema';
const type3: Rule = rule(schema3, 'type', 'string');
const schema4: string =
  '#/paths/~1deployments~1{deployment_name}~1tasks~1{task_id}~1results/operations/get/responses/200/content/application~1json/schema';
const anyOf1: Rule = rule(schema4, 'anyOf', 2);
const schema5: string =
  '#/paths/~1deployments~1{deployment_name}~1sessions/operations/get/responses/200/content/application~1json/schema';
const type4: Rule = rule(schema5, 'type', 'array');
const schema6: string =
  '#/paths/~1deployments~1{deployment_name}~1sessions~1delete/operations/post/responses/200/content/application~1json/schema';
const type5: Rule = rule(schema6, 'type', 'null');

/** What is wrong with a value that should be ListDeployments_200Body; nothing when it is valid. */
export function validateListDeployments_200Body(value: unknown): readonly Issue[] {
  return judge(checkListDeployments_200Body, value);
}

/** What is wrong with a value that should be ListTasks_200Body; nothing when it is valid. */
export function validateListTasks_200Body(value: unknown): readonly Issue[] {
  return judge(checkListTasks_200Body, value);
}

/** What is wrong with a value that should be RunTask_200Body; nothing when it is valid. */
export function validateRunTask_200Body(value: unknown): readonly Issue[] {
  return judge(checkRunTask_200Body, value);
}

/** What is wrong with a value that should be GetTaskResult_200Body; nothing when it is valid. */
export function validateGetTaskResult_200Body(value: unknown): readonly Issue[] {
  return judge(checkGetTaskResult_200Body, value);
}

/** What is wrong with a value that should be ListSessions_200Body; nothing when it is valid. */
export function validateListSessions_200Body(value: unknown): readonly Issue[] {
  return judge(checkListSessions_200Body, value);
}

/** What is wrong with a value that should be DeleteSession_200Body; nothing when it is valid. */
export function validateDeleteSession_200Body(value: unknown): readonly Issue[] {
  return judge(checkDeleteSession_200Body, value);
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

function checkListTasks_200Body(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkTaskDefinition(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}

function checkRunTask_200Body(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type3)) return false;
  return true;
}

function checkGetTaskResult_200Body(value: unknown, at?: Issues): boolean {
  if (!(value === null || checkTaskResult(value))) {
    if (stop(at, '', anyOf1)) return false;
    explain(at, value, [checkTaskResult]);
  }
  return true;
}

function checkListSessions_200Body(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkSessionDefinition(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type4)) return false;
  return true;
}

function checkDeleteSession_200Body(value: unknown, at?: Issues): boolean {
  if (value !== null && stop(at, '', type5)) return false;
  return true;
}
