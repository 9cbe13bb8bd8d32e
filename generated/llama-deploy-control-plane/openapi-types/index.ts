// Generated from spec/llama-deploy/control-plane.yaml by the openapi-types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export interface paths {
  '/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask for the state
     * @description Tells that the control plane works.
     */
    get: operations['getControlPlane'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/queue_config': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask for the queue
     * @description Tells services how to reach the message queue.
     */
    get: operations['getQueueConfig'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/process_message': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a message
     * @description Takes what a service tells of its tasks.
     */
    post: operations['processMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/services': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List services
     * @description Answers with all registered services by their names.
     */
    get: operations['listServices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/services/register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register a service
     * @description Makes a service known, or known anew; it gets its tasks at its host and port.
     */
    post: operations['registerService'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/services/deregister': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deregister a service
     * @description Forgets a service; one that is not there is forgotten already.
     */
    post: operations['deregisterService'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/services/{service_name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a service
     * @description Answers with the service, if one of this name is registered.
     */
    get: operations['getService'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List sessions
     * @description Answers with all sessions by their ids, with their tasks and state.
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
  '/sessions/create': {
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
     * @description Makes a session and answers with its id; a body is ignored.
     */
    post: operations['createSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions/{session_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a session
     * @description Answers with the session, its tasks and its state.
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
  '/sessions/{session_id}/delete': {
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
  '/sessions/{session_id}/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List tasks
     * @description Lists the tasks of a session in the order in which they were added.
     */
    get: operations['listTasks'];
    put?: never;
    /**
     * Add a task
     * @description Adds a task to a session, hands it to its service, and answers with its id.
     */
    post: operations['addTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions/{session_id}/current_task': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the current task
     * @description Answers with the task that was added last, or with null where there is none.
     */
    get: operations['getCurrentTask'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions/{session_id}/tasks/{task_id}/result': {
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
  '/sessions/{session_id}/tasks/{task_id}/result_stream': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Follow a task
     * @description Sends the events of a task from the first one on, as they come, and ends with the task; before the first event there is nothing to find.
     */
    get: operations['streamTaskResult'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions/{session_id}/tasks/{task_id}/send_event': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send an event to a task
     * @description Hands an event to the service that does the task; what no task waits for is dropped.
     */
    post: operations['sendTaskEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions/{session_id}/state': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the state of a session
     * @description Answers with what is kept with the session.
     */
    get: operations['getSessionState'];
    put?: never;
    /**
     * Change the state of a session
     * @description Puts members into the state, beside those that are there or in their place.
     */
    post: operations['updateSessionState'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  serviceMessage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a message, as a service
     * @description What a registered service gets at its host and port under /process_message; a message that is not taken comes again.
     */
    post: operations['deliverMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /**
     * @description What a message is about; a control plane takes new_task, completed_task and task_stream, a service new_task and send_event.
     * @enum {string}
     */
    ActionType:
      | 'new_task'
      | 'completed_task'
      | 'request_for_help'
      | 'new_tool_call'
      | 'completed_tool_call'
      | 'task_stream'
      | 'send_event';
    /** @description A message of a conversation, in whatever form the service has. */
    ChatMessage: {
      [key: string]: unknown;
    };
    /** @description The settings of the control plane. */
    ControlPlaneConfig: {
      /** @description Where the services are kept. */
      services_store_key: string;
      /** @description Where the tasks are kept. */
      tasks_store_key: string;
      /** @description Where the sessions are kept. */
      session_store_key: string;
      /** @description Seconds between two looks for news. */
      step_interval: number;
      /** @description The host that services reach it at. */
      host: string;
      /** @description The port that services reach it at. */
      port: number;
      /** @description The host that it listens at, where that is another. */
      internal_host: string | null;
      /** @description The port that it listens at, where that is another. */
      internal_port: number | null;
      /** @description Whether it works. */
      running: boolean;
      /** @description The web pages that may use it. */
      cors_origins: string[] | null;
      /** @description What the topics of its messages begin with. */
      topic_namespace: string;
      /** @description Where sessions are kept; null where that is nobody's business. */
      state_store_uri: string | null;
      /** @description Whether it is reached by https. */
      use_tls: boolean;
    };
    /** @description The state of the control plane; all values are texts. */
    ControlPlaneHome: {
      /** @description True, as Python writes it, while it works. */
      running: string;
      /** @description Seconds between two looks for news. */
      step_interval: string;
      /** @description Where the services are kept. */
      services_store_key: string;
      /** @description Where the tasks are kept. */
      tasks_store_key: string;
      /** @description Where the sessions are kept. */
      session_store_key: string;
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
    /** @description How to reach the message queue, under the name of its kind; passwords are not in it. */
    QueueConfig: {
      [key: string]: {
        [key: string]: unknown;
      };
    };
    /** @description A message for a service. */
    QueueMessage: {
      /** @description Identifies the message; a message that is sent again keeps it. */
      id_: string;
      /** @description Who sends it. */
      publisher_id: string;
      /** @description The task; for send_event its input is the text of the event. */
      data: components['schemas']['TaskDefinition'];
      /** @description What it is about. */
      action: components['schemas']['ActionType'];
      /** @description When what happened to it. */
      stats: components['schemas']['QueueMessageStats'];
      /** @description The name of the service. */
      type: string;
    };
    /** @description A message for the control plane; unknown members are ignored. */
    QueueMessageParam: {
      /** @description Identifies the message. */
      id_?: string;
      /** @description Who sends it. */
      publisher_id?: string;
      /** @description A task for new_task, a line of a stream for task_stream, a result for completed_task. */
      data?: {
        [key: string]: unknown;
      };
      /** @description What it is about. */
      action?: components['schemas']['ActionType'] | null;
      /** @description When what happened to it. */
      stats?: components['schemas']['QueueMessageStatsParam'];
      /** @description Whom it is for: control_plane, or the name of a service. */
      type?: string;
    };
    /** @description When what happened to a message; times are texts, YYYY-MM-DD HH:MM:SS. */
    QueueMessageStats: {
      /** @description When it was sent. */
      publish_time: string | null;
      /** @description When somebody began with it. */
      process_start_time: string | null;
      /** @description When it was done. */
      process_end_time: string | null;
    };
    /** @description When what happened to a message; times are texts, YYYY-MM-DD HH:MM:SS. */
    QueueMessageStatsParam: {
      /** @description When it was sent. */
      publish_time?: string | null;
      /** @description When somebody began with it. */
      process_start_time?: string | null;
      /** @description When it was done. */
      process_end_time?: string | null;
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
    /** @description A registered service. */
    ServiceDefinition: {
      /** @description Identifies the service; tasks name it as agent_id. */
      service_name: string;
      /** @description What it does, for people. */
      description: string;
      /** @description Messages that tell a model about it. */
      prompt: components['schemas']['ChatMessage'][];
      /** @description The host at which it takes its messages. */
      host: string | null;
      /** @description The port at which it takes its messages. */
      port: number | null;
    };
    /** @description A service that registers; unknown members are ignored. */
    ServiceDefinitionParam: {
      /** @description Identifies the service; tasks name it as agent_id. */
      service_name: string;
      /** @description What it does, for people. */
      description: string;
      /** @description Messages that tell a model about it. */
      prompt?: components['schemas']['ChatMessage'][];
      /** @description The host at which it takes its messages. */
      host?: string | null;
      /** @description The port at which it takes its messages. */
      port?: number | null;
    };
    /** @description Services by their names. */
    ServiceMap: {
      [key: string]: components['schemas']['ServiceDefinition'];
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
    /** @description Sessions by their ids. */
    SessionMap: {
      [key: string]: components['schemas']['SessionDefinition'];
    };
    /** @description What clients keep with a session, and what the control plane notes of its tasks there. Under the id of the session stands, as JSON text, what a workflow keeps between its tasks. */
    SessionState: {
      [key: string]: unknown;
    };
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
    /** @description A task that shall be done; unknown members are ignored. */
    TaskDefinitionParam: {
      /** @description The JSON text of an object, whose members the workflow is started with. */
      input: string;
      /** @description Identifies the task; the control plane keeps it, the API server makes one of its own. */
      task_id?: string;
      /** @description Identifies the session; where the request names the session elsewhere too, this is ignored or must be the same. */
      session_id?: string | null;
      /** @description The service that shall do the task. */
      agent_id?: string | null;
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
  getControlPlane: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The control plane works. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlPlaneHome'];
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
  getQueueConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings of the queue. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueueConfig'];
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
  processMessage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The message. */
    requestBody: {
      content: {
        'application/json': components['schemas']['QueueMessageParam'];
      };
    };
    responses: {
      /** @description The message was taken. */
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
      /** @description There is nothing of this name. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description Something else has this name already. */
      409: {
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
  listServices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All services. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceMap'];
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
  registerService: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The service. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ServiceDefinitionParam'];
      };
    };
    responses: {
      /** @description The settings of the control plane. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ControlPlaneConfig'];
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
  deregisterService: {
    parameters: {
      query: {
        /** @description The name of the service that shall go. */
        service_name: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The service is not known any more. */
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
  getService: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The name of the service. */
        service_name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The service. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceDefinition'];
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
      /** @description There is nothing of this name. */
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
  listSessions: {
    parameters: {
      query?: never;
      header?: {
        /** @description How results that are no texts are written; an addition of Etalon to the API, absent means json or what the server was told. */
        'x-etalon-results'?: components['schemas']['ResultStyle'];
      };
      path?: never;
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
          'application/json': components['schemas']['SessionMap'];
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
  createSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The id of the new session. */
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
      header?: {
        /** @description How results that are no texts are written; an addition of Etalon to the API, absent means json or what the server was told. */
        'x-etalon-results'?: components['schemas']['ResultStyle'];
      };
      path: {
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
      /** @description There is nothing of this name. */
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
  deleteSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the session. */
        session_id: string;
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
        /** @description The id of the session. */
        session_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All tasks of the session. */
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
      /** @description There is nothing of this name. */
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
  addTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the session. */
        session_id: string;
      };
      cookie?: never;
    };
    /** @description The task. */
    requestBody: {
      content: {
        'application/json': components['schemas']['TaskDefinitionParam'];
      };
    };
    responses: {
      /** @description The id of the task. */
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
      /** @description There is nothing of this name. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description Something else has this name already. */
      409: {
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
  getCurrentTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the session. */
        session_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The task, or null. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskDefinition'] | null;
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
      /** @description There is nothing of this name. */
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
  getTaskResult: {
    parameters: {
      query?: never;
      header?: {
        /** @description How results that are no texts are written; an addition of Etalon to the API, absent means json or what the server was told. */
        'x-etalon-results'?: components['schemas']['ResultStyle'];
      };
      path: {
        /** @description The id of the session. */
        session_id: string;
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
      /** @description There is nothing of this name. */
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
  streamTaskResult: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the session. */
        session_id: string;
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
      /** @description There is nothing of this name. */
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
  sendTaskEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the session. */
        session_id: string;
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
      /** @description The event was taken. */
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
  getSessionState: {
    parameters: {
      query?: never;
      header?: {
        /** @description How results that are no texts are written; an addition of Etalon to the API, absent means json or what the server was told. */
        'x-etalon-results'?: components['schemas']['ResultStyle'];
      };
      path: {
        /** @description The id of the session. */
        session_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionState'];
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
      /** @description There is nothing of this name. */
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
  updateSessionState: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the session. */
        session_id: string;
      };
      cookie?: never;
    };
    /** @description The members. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SessionState'];
      };
    };
    responses: {
      /** @description The state has changed. */
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
      /** @description There is nothing of this name. */
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
  deliverMessage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The message. */
    requestBody: {
      content: {
        'application/json': components['schemas']['QueueMessage'];
      };
    };
    responses: {
      /** @description The service has taken it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': null;
        };
      };
    };
  };
}
