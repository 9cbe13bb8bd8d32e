// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateSessionIdParameter, validateTaskIdParameter } from '../components/parameters.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateEventDefinition } from '../event-definition.ts';
import { validateResultStyle } from '../result-style.ts';
import { validateSessionDefinition } from '../session-definition.ts';
import { validateSessionMap } from '../session-map.ts';
import { validateSessionState } from '../session-state.ts';
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
import { checkTaskDefinition } from '../task-definition.ts';
import { validateTaskDefinitionParam } from '../task-definition-param.ts';
import { validateTaskEvent } from '../task-event.ts';
import { checkTaskResult } from '../task-result.ts';
import { validateValidationError } from '../validation-error.ts';

/** The validators of listSessions. */
export const listSessionsValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
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
        'application/json': validateSessionMap,
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

/** The validators of createSession. */
export const createSessionValidators: OperationValidators = {
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
        'application/json': validateCreateSession_200Body,
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
      session_id: validateSessionIdParameter,
    }),
    query: byName({}),
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

/** The validators of deleteSession. */
export const deleteSessionValidators: OperationValidators = {
  parameters: {
    path: byName({
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
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of addTask. */
export const addTaskValidators: OperationValidators = {
  parameters: {
    path: byName({
      session_id: validateSessionIdParameter,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateTaskDefinitionParam,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAddTask_200Body,
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
    409: {
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

/** The validators of listTasks. */
export const listTasksValidators: OperationValidators = {
  parameters: {
    path: byName({
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

/** The validators of getCurrentTask. */
export const getCurrentTaskValidators: OperationValidators = {
  parameters: {
    path: byName({
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
        'application/json': validateGetCurrentTask_200Body,
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

/** The validators of getTaskResult. */
export const getTaskResultValidators: OperationValidators = {
  parameters: {
    path: byName({
      session_id: validateSessionIdParameter,
      task_id: validateTaskIdParameter,
    }),
    query: byName({}),
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

/** The validators of streamTaskResult. */
export const streamTaskResultValidators: OperationValidators = {
  parameters: {
    path: byName({
      session_id: validateSessionIdParameter,
      task_id: validateTaskIdParameter,
    }),
    query: byName({}),
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
      session_id: validateSessionIdParameter,
      task_id: validateTaskIdParameter,
    }),
    query: byName({}),
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
        'application/json': validateSendTaskEvent_200Body,
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

/** The validators of getSessionState. */
export const getSessionStateValidators: OperationValidators = {
  parameters: {
    path: byName({
      session_id: validateSessionIdParameter,
    }),
    query: byName({}),
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
        'application/json': validateSessionState,
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

/** The validators of updateSessionState. */
export const updateSessionStateValidators: OperationValidators = {
  parameters: {
    path: byName({
      session_id: validateSessionIdParameter,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateSessionState,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateUpdateSessionState_200Body,
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

const schema1: string = '#/paths/~1sessions~1create/operations/post/responses/200/content/application~1json/schema';
const type1: Rule = rule(schema1, 'type', 'string');
const schema2: string =
  '#/paths/~1sessions~1{session_id}~1delete/operations/post/responses/200/content/application~1json/schema';
const type2: Rule = rule(schema2, 'type', 'null');
const schema3: string =
  '#/paths/~1sessions~1{session_id}~1tasks/operations/post/responses/200/content/application~1json/schema';
const type3: Rule = rule(schema3, 'type', 'string');
const schema4: string =
  '#/paths/~1sessions~1{session_id}~1tasks/operations/get/responses/200/content/application~1json/schema';
const type4: Rule = rule(schema4, 'type', 'array');
const schema5: string =
  '#/paths/~1sessions~1{session_id}~1current_task/operations/get/responses/200/content/application~1json/schema';
const anyOf1: Rule = rule(schema5, 'anyOf', 2);
const schema6: string =
  '#/paths/~1sessions~1{session_id}~1tasks~1{task_id}~1result/operations/get/responses/200/content/application~1json/schema';
const anyOf2: Rule = rule(schema6, 'anyOf', 2);
const schema7: string =
  '#/paths/~1sessions~1{session_id}~1tasks~1{task_id}~1send_event/operations/post/responses/200/content/application~1json/schema';
const type5: Rule = rule(schema7, 'type', 'null');
const schema8: string =
  '#/paths/~1sessions~1{session_id}~1state/operations/post/responses/200/content/application~1json/schema';
const type6: Rule = rule(schema8, 'type', 'null');

/** What is wrong with a value that should be CreateSession_200Body; nothing when it is valid. */
export function validateCreateSession_200Body(value: unknown): readonly Issue[] {
  return judge(checkCreateSession_200Body, value);
}

/** What is wrong with a value that should be DeleteSession_200Body; nothing when it is valid. */
export function validateDeleteSession_200Body(value: unknown): readonly Issue[] {
  return judge(checkDeleteSession_200Body, value);
}

/** What is wrong with a value that should be AddTask_200Body; nothing when it is valid. */
export function validateAddTask_200Body(value: unknown): readonly Issue[] {
  return judge(checkAddTask_200Body, value);
}

/** What is wrong with a value that should be ListTasks_200Body; nothing when it is valid. */
export function validateListTasks_200Body(value: unknown): readonly Issue[] {
  return judge(checkListTasks_200Body, value);
}

/** What is wrong with a value that should be GetCurrentTask_200Body; nothing when it is valid. */
export function validateGetCurrentTask_200Body(value: unknown): readonly Issue[] {
  return judge(checkGetCurrentTask_200Body, value);
}

/** What is wrong with a value that should be GetTaskResult_200Body; nothing when it is valid. */
export function validateGetTaskResult_200Body(value: unknown): readonly Issue[] {
  return judge(checkGetTaskResult_200Body, value);
}

/** What is wrong with a value that should be SendTaskEvent_200Body; nothing when it is valid. */
export function validateSendTaskEvent_200Body(value: unknown): readonly Issue[] {
  return judge(checkSendTaskEvent_200Body, value);
}

/** What is wrong with a value that should be UpdateSessionState_200Body; nothing when it is valid. */
export function validateUpdateSessionState_200Body(value: unknown): readonly Issue[] {
  return judge(checkUpdateSessionState_200Body, value);
}

function checkCreateSession_200Body(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type1)) return false;
  return true;
}

function checkDeleteSession_200Body(value: unknown, at?: Issues): boolean {
  if (value !== null && stop(at, '', type2)) return false;
  return true;
}

function checkAddTask_200Body(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type3)) return false;
  return true;
}

function checkListTasks_200Body(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkTaskDefinition(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type4)) return false;
  return true;
}

function checkGetCurrentTask_200Body(value: unknown, at?: Issues): boolean {
  if (!(value === null || checkTaskDefinition(value))) {
    if (stop(at, '', anyOf1)) return false;
    explain(at, value, [checkTaskDefinition]);
  }
  return true;
}

function checkGetTaskResult_200Body(value: unknown, at?: Issues): boolean {
  if (!(value === null || checkTaskResult(value))) {
    if (stop(at, '', anyOf2)) return false;
    explain(at, value, [checkTaskResult]);
  }
  return true;
}

function checkSendTaskEvent_200Body(value: unknown, at?: Issues): boolean {
  if (value !== null && stop(at, '', type5)) return false;
  return true;
}

function checkUpdateSessionState_200Body(value: unknown, at?: Issues): boolean {
  if (value !== null && stop(at, '', type6)) return false;
  return true;
}
