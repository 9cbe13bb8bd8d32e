// Generated from spec/llama-deploy/api-server.yaml by the openapi-types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export interface paths {
  '/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask where to look
     * @description Tells where the description of the API and the status are.
     */
    get: operations['getRoot'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/status/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask for the status
     * @description Tells whether the server works, and which deployments it has.
     */
    get: operations['getStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deployments/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List deployments
     * @description Lists the deployments in the order in which they were made.
     */
    get: operations['listDeployments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deployments/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a deployment
     * @description Starts the workflows that a deployment file names, or starts those of a deployment anew; answers when they are ready.
     */
    post: operations['createDeployment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deployments/{deployment_name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a deployment
     * @description Answers with the deployment, if there is one of this name.
     */
    get: operations['getDeployment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deployments/{deployment_name}/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List tasks
     * @description Lists the tasks of all sessions of the deployment.
     */
    get: operations['listTasks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deployments/{deployment_name}/tasks/run': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Do a task
     * @description Does a task and answers with the text of its result, also where it failed. A session that is made for it goes with it.
     */
    post: operations['runTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deployments/{deployment_name}/tasks/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a task
     * @description Starts a task and answers at once. A session that is made for it stays.
     */
    post: operations['createTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deployments/{deployment_name}/tasks/{task_id}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Follow a task
     * @description Sends the events of a task from the first one on, as they come, and ends with the task.
     */
    get: operations['streamTaskEvents'];
    put?: never;
    /**
     * Send an event to a task
     * @description Hands an event to the service that does the task, and answers with what was sent; what no task waits for is dropped.
     */
    post: operations['sendTaskEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deployments/{deployment_name}/tasks/{task_id}/results': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask for a result
     * @description Answers with the result of a task, or with null where there is none yet.
     */
    get: operations['getTaskResult'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deployments/{deployment_name}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List sessions
     * @description Lists the sessions of the deployment, without their tasks and state.
     */
    get: operations['listSessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deployments/{deployment_name}/sessions/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a session
     * @description Makes a session; a body is ignored.
     */
    post: operations['createSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deployments/{deployment_name}/sessions/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a session
     * @description Deletes a session with its tasks; one that is not there is deleted already.
     */
    post: operations['deleteSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deployments/{deployment_name}/sessions/{session_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a session
     * @description Answers with the session, without its tasks and state.
     */
    get: operations['getSession'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Where to look further. */
    ApiServerHome: {
      /** @description The address of a description of the API. */
      swagger_docs: string;
      /** @description The address of the status. */
      status: string;
    };
    /** @description A message of a conversation, in whatever form the service has. */
    ChatMessage: {
      [key: string]: unknown;
    };
    /** @description The form that uploads a deployment. */
    CreateDeploymentRequest: {
      /**
       * Format: binary
       * @description The deployment file, in YAML.
       */
      config_file: string;
    };
    /** @description A task that shall be done; unknown members are ignored, and so are task_id and session_id, which the server makes or the query names. */
    DeployedTaskParam: {
      /** @description The JSON text of an object, whose members the workflow is started with. */
      input: string;
      /** @description The service that shall do the task; absent, it is the default service of the deployment. */
      agent_id?: string | null;
    };
    /** @description A deployment. */
    DeploymentDefinition: {
      /** @description Identifies the deployment. */
      name: string;
    };
    /** @description The request was understood but could not be carried out. */
    ErrorDetail: {
      /** @description Why, for people. */
      detail: string;
    };
    /** @description An event for a task. */
    EventDefinition: {
      /** @description The service that does the task. */
      agent_id: string;
      /** @description The JSON text of the event, with the name of its kind under qualified_name and its content under value, or the bare content. */
      event_obj_str: string;
    };
    /**
     * @description How results that are no texts are written.
     * @enum {string}
     */
    ResultStyle: 'json' | 'python';
    /** @description An event as a client puts it. With a truth value under __is_pydantic, qualified_name is its class and value its content; without, all members are its content, and it is for whoever waits for a human. */
    SentEvent: {
      /** @description Whether qualified_name and value are meant so. */
      __is_pydantic?: boolean;
      /** @description The class of the event, with its module. */
      qualified_name?: string;
      /** @description The content of the event; members that the class does not declare stand under _data. */
      value?: Record<string, unknown>;
    } & {
      [key: string]: unknown;
    };
    /** @description A session. */
    SessionDefinition: {
      /** @description Identifies the session. */
      session_id: string;
      /** @description Its tasks, in the order in which they were added; the API server leaves them out. */
      task_ids: string[];
      /** @description What is kept with the session; the API server leaves it out. */
      state: components['schemas']['SessionState'];
    };
    /** @description What clients keep with a session, and what the control plane notes of its tasks there. Under the id of the session stands, as JSON text, what a workflow keeps between its tasks. */
    SessionState: {
      [key: string]: unknown;
    };
    /** @description The state of the server. */
    Status: {
      /** @description Whether it works. */
      status: components['schemas']['StatusEnum'];
      /** @description More about it, for people; may be empty. */
      status_message: string;
      /** @description How many deployments it can have at once. */
      max_deployments: number | null;
      /** @description The names of its deployments. */
      deployments: string[] | null;
    };
    /**
     * @description Whether the server works; servers say Healthy, the others are what clients conclude.
     * @enum {string}
     */
    StatusEnum: 'Healthy' | 'Unhealthy' | 'Down';
    /** @description A task. */
    TaskDefinition: {
      /** @description The JSON text of an object, whose members the workflow was started with. */
      input: string;
      /** @description Identifies the task. */
      task_id: string;
      /** @description The session that the task belongs to. */
      session_id: string | null;
      /** @description The service that does the task. */
      agent_id: string | null;
    };
    /** @description The content of an event of a workflow, without its kind; members that the event does not declare stand under _data. The last line holds the result; a line that holds error alone tells that the stream could not go on. */
    TaskEvent: {
      [key: string]: unknown;
    };
    /** @description What came out of a task. */
    TaskResult: {
      /** @description The task. */
      task_id: string;
      /** @description The conversation that led there; workflows have none. */
      history: components['schemas']['ChatMessage'][];
      /** @description A text as it is; any other value as JSON, or as Python writes it where x-etalon-results asks for that; of a task that failed, why. */
      result: string;
      /** @description More about the result; workflows have nothing here. */
      data: {
        [key: string]: unknown;
      };
    };
    /** @description The request does not satisfy this document. */
    ValidationError: {
      /** @description Everything that is wrong. */
      detail: components['schemas']['ValidationIssue'][];
    };
    /** @description One thing that is wrong with a request. */
    ValidationIssue: {
      /** @description What is wrong, for machines, such as missing or json_invalid. */
      type: string;
      /** @description Where it is wrong: body, query, header or path, then the keys and indices that lead there. */
      loc: (string | number)[];
      /** @description What is wrong, for people. */
      msg: string;
      /** @description What was found there; null where nothing was. */
      input?: unknown;
      /** @description More about the kind of error. */
      ctx?: {
        [key: string]: unknown;
      };
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getRoot: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Two addresses. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiServerHome'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  getStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The server works. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  listDeployments: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All deployments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeploymentDefinition'][];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  createDeployment: {
    parameters: {
      query?: {
        /** @description Whether a deployment of this name is replaced; it must be there then. */
        reload?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The deployment file. */
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['CreateDeploymentRequest'];
      };
    };
    responses: {
      /** @description The deployment is ready. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeploymentDefinition'];
        };
      };
      /** @description The request cannot be understood, or asks for what cannot be. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description There is no such deployment, or it lacks what is asked for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The request is larger than the server takes. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The request does not satisfy this document. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ValidationError'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  getDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The name of the deployment. */
        deployment_name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deployment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeploymentDefinition'];
        };
      };
      /** @description The request cannot be understood, or asks for what cannot be. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description There is no such deployment, or it lacks what is asked for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  listTasks: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The name of the deployment. */
        deployment_name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All tasks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskDefinition'][];
        };
      };
      /** @description The request cannot be understood, or asks for what cannot be. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description There is no such deployment, or it lacks what is asked for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  runTask: {
    parameters: {
      query?: {
        /** @description The session that the task shall belong to; absent, one is made for it. */
        session_id?: string;
      };
      header?: {
        /** @description How results that are no texts are written; an addition of Etalon to the API, absent means json or what the server was told. */
        'x-etalon-results'?: components['schemas']['ResultStyle'];
      };
      path: {
        /** @description The name of the deployment. */
        deployment_name: string;
      };
      cookie?: never;
    };
    /** @description The task. */
    requestBody: {
      content: {
        'application/json': components['schemas']['DeployedTaskParam'];
      };
    };
    responses: {
      /** @description The text of the result. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': string;
        };
      };
      /** @description The request cannot be understood, or asks for what cannot be. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description There is no such deployment, or it lacks what is asked for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The request is larger than the server takes. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The request does not satisfy this document. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ValidationError'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  createTask: {
    parameters: {
      query?: {
        /** @description The session that the task shall belong to; absent, one is made for it. */
        session_id?: string;
      };
      header?: never;
      path: {
        /** @description The name of the deployment. */
        deployment_name: string;
      };
      cookie?: never;
    };
    /** @description The task. */
    requestBody: {
      content: {
        'application/json': components['schemas']['DeployedTaskParam'];
      };
    };
    responses: {
      /** @description The task has started. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskDefinition'];
        };
      };
      /** @description The request cannot be understood, or asks for what cannot be. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description There is no such deployment, or it lacks what is asked for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The request is larger than the server takes. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The request does not satisfy this document. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ValidationError'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  streamTaskEvents: {
    parameters: {
      query: {
        /** @description The session that the task belongs to. */
        session_id: string;
      };
      header?: never;
      path: {
        /** @description The name of the deployment. */
        deployment_name: string;
        /** @description The id of the task. */
        task_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The events, one JSON object per line. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-ndjson': components['schemas']['TaskEvent'];
        };
      };
      /** @description The request cannot be understood, or asks for what cannot be. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description There is no such deployment, or it lacks what is asked for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description What is asked for is not there and will not be; asking again is of no use. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The request does not satisfy this document. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ValidationError'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  sendTaskEvent: {
    parameters: {
      query: {
        /** @description The session that the task belongs to. */
        session_id: string;
      };
      header?: never;
      path: {
        /** @description The name of the deployment. */
        deployment_name: string;
        /** @description The id of the task. */
        task_id: string;
      };
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['EventDefinition'];
      };
    };
    responses: {
      /** @description The event as it was sent. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventDefinition'];
        };
      };
      /** @description The request cannot be understood, or asks for what cannot be. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description There is no such deployment, or it lacks what is asked for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The request is larger than the server takes. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The request does not satisfy this document. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ValidationError'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  getTaskResult: {
    parameters: {
      query: {
        /** @description The session that the task belongs to. */
        session_id: string;
      };
      header?: {
        /** @description How results that are no texts are written; an addition of Etalon to the API, absent means json or what the server was told. */
        'x-etalon-results'?: components['schemas']['ResultStyle'];
      };
      path: {
        /** @description The name of the deployment. */
        deployment_name: string;
        /** @description The id of the task. */
        task_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The result, or null. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskResult'] | null;
        };
      };
      /** @description The request cannot be understood, or asks for what cannot be. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description There is no such deployment, or it lacks what is asked for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The request does not satisfy this document. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ValidationError'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  listSessions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The name of the deployment. */
        deployment_name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All sessions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDefinition'][];
        };
      };
      /** @description The request cannot be understood, or asks for what cannot be. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description There is no such deployment, or it lacks what is asked for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  createSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The name of the deployment. */
        deployment_name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The new session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDefinition'];
        };
      };
      /** @description The request cannot be understood, or asks for what cannot be. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description There is no such deployment, or it lacks what is asked for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  deleteSession: {
    parameters: {
      query: {
        /** @description The session that shall go. */
        session_id: string;
      };
      header?: never;
      path: {
        /** @description The name of the deployment. */
        deployment_name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': null;
        };
      };
      /** @description The request cannot be understood, or asks for what cannot be. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description There is no such deployment, or it lacks what is asked for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The request does not satisfy this document. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ValidationError'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  getSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The name of the deployment. */
        deployment_name: string;
        /** @description The id of the session. */
        session_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDefinition'];
        };
      };
      /** @description The request cannot be understood, or asks for what cannot be. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description There is no such deployment, or it lacks what is asked for. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
}
