// Generated from spec/llama-stack/openapi.yaml by the openapi-types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export interface paths {
  '/v1/agents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List agents
     * @description Lists agents; without a limit it lists all of them.
     */
    get: operations['listAgents'];
    put?: never;
    /**
     * Make an agent
     * @description Stores an agent and answers with its id; unknown fields are ignored.
     */
    post: operations['createAgent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agents/{agent_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an agent
     * @description Answers with an agent and everything it was made with, defaults included.
     */
    get: operations['getAgent'];
    put?: never;
    post?: never;
    /**
     * Delete an agent
     * @description Deletes an agent together with its sessions and their turns.
     */
    delete: operations['deleteAgent'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agents/{agent_id}/session': {
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
     * @description Begins a conversation with an agent and answers with its id.
     */
    post: operations['createAgentSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agents/{agent_id}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List sessions
     * @description Lists the sessions of an agent without their turns; without a limit it lists all of them.
     */
    get: operations['listAgentSessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agents/{agent_id}/session/{session_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a session
     * @description Answers with a session and its turns, or only those turns that are asked for.
     */
    get: operations['getAgentSession'];
    put?: never;
    post?: never;
    /**
     * Delete a session
     * @description Deletes a session together with its turns.
     */
    delete: operations['deleteAgentSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agents/{agent_id}/session/{session_id}/turn': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a turn
     * @description Says something to the agent, lets it work, and answers with the whole turn, or with its events as they happen.
     */
    post: operations['createAgentTurn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a turn
     * @description Answers with a turn as its last event showed it.
     */
    get: operations['getAgentTurn'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resume a turn
     * @description Gives a waiting turn the results of client tools and lets it go on under the same id.
     */
    post: operations['resumeAgentTurn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Follow a turn
     * @description Sends the events of a turn from the beginning, or from the one after a given event, and goes on until the turn stops; an addition of Etalon to the API.
     */
    get: operations['streamAgentTurnEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a step
     * @description Answers with one step of a turn.
     */
    get: operations['getAgentStep'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/openai/v1/responses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List responses
     * @description Lists stored responses together with what they answered, newest first unless asked otherwise.
     */
    get: operations['listResponses'];
    put?: never;
    /**
     * Make a response
     * @description Asks a model, lets it use tools, and answers with the whole response, or with its events as they happen.
     */
    post: operations['createResponse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/openai/v1/responses/{response_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a response
     * @description Answers with a stored response.
     */
    get: operations['getResponse'];
    put?: never;
    post?: never;
    /**
     * Delete a response
     * @description Deletes a stored response; those that continue it are kept whole.
     */
    delete: operations['deleteResponse'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/openai/v1/responses/{response_id}/input_items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what a response answered
     * @description Lists the whole conversation before a response, the last item first unless asked otherwise.
     */
    get: operations['listResponseInputItems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask for health
     * @description Tells whether the server is able to work.
     */
    get: operations['getHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/version': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask for the version
     * @description Tells which version of the API the server speaks.
     */
    get: operations['getVersion'];
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
    /** @description An agent: a model with instructions, tools and shields. */
    Agent: {
      /** @description Identifies the agent. */
      agent_id: string;
      /** @description What the agent was made with. */
      agent_config: components['schemas']['AgentConfig'];
      /**
       * Format: date-time
       * @description When the agent was made, in UTC.
       */
      created_at: string;
    };
    /** @description Everything an agent was made with, with all defaults filled in. */
    AgentConfig: {
      /** @description The id of the model that the agent speaks with. */
      model: string;
      /** @description The system prompt of the agent; an empty text means none. */
      instructions: string;
      /** @description A name for people and traces; null if it has none. */
      name: string | null;
      /** @description How the model writes. */
      sampling_params: components['schemas']['SamplingParams'] | null;
      /** @description Shields that examine what the user sends. */
      input_shields: string[] | null;
      /** @description Shields that examine what the model answers. */
      output_shields: string[] | null;
      /** @description Tools that the server runs for the agent. */
      toolgroups: components['schemas']['AgentToolGroup'][] | null;
      /** @description Tools that the client runs for the agent. */
      client_tools: components['schemas']['ToolDef'][] | null;
      /**
       * @deprecated
       * @description An older place for tool_config.tool_choice; sending both with different values is an error.
       */
      tool_choice: components['schemas']['ToolChoice'] | null;
      /**
       * @deprecated
       * @description An older place for tool_config.tool_prompt_format; sending both with different values is an error.
       */
      tool_prompt_format: components['schemas']['ToolPromptFormat'] | null;
      /** @description How the tools are used; filled in by the server if it was not sent. */
      tool_config: components['schemas']['ToolConfig'] | null;
      /** @description The most model calls of one turn; at least one is always made. */
      max_infer_iters: number | null;
      /** @description Whether sessions shall outlive a restart of the server. */
      enable_session_persistence: boolean | null;
      /** @description A rule for the form of every answer; null for free text. */
      response_format: components['schemas']['ResponseFormat'] | null;
    };
    /** @description What an agent shall be made with. */
    AgentConfigParam: {
      /** @description The id of the model that the agent speaks with. */
      model: string;
      /** @description The system prompt of the agent; an empty text means none. */
      instructions: string;
      /** @description A name for people and traces; null if it has none. */
      name?: string | null;
      /** @description How the model writes. */
      sampling_params?: components['schemas']['SamplingParamsParam'] | null;
      /**
       * @description Shields that examine what the user sends.
       * @default []
       */
      input_shields?: string[] | null;
      /**
       * @description Shields that examine what the model answers.
       * @default []
       */
      output_shields?: string[] | null;
      /**
       * @description Tools that the server runs for the agent.
       * @default []
       */
      toolgroups?: components['schemas']['AgentToolGroup'][] | null;
      /**
       * @description Tools that the client runs for the agent.
       * @default []
       */
      client_tools?: components['schemas']['ToolDefParam'][] | null;
      /**
       * @deprecated
       * @description An older place for tool_config.tool_choice; sending both with different values is an error.
       */
      tool_choice?: components['schemas']['ToolChoice'] | null;
      /**
       * @deprecated
       * @description An older place for tool_config.tool_prompt_format; sending both with different values is an error.
       */
      tool_prompt_format?: components['schemas']['ToolPromptFormat'] | null;
      /** @description How the tools are used. */
      tool_config?: components['schemas']['ToolConfigParam'] | null;
      /**
       * @description The most model calls of one turn; at least one is always made.
       * @default 10
       */
      max_infer_iters?: number | null;
      /**
       * @description Whether sessions shall outlive a restart of the server.
       * @default false
       */
      enable_session_persistence?: boolean | null;
      /** @description A rule for the form of every answer; null for free text. */
      response_format?: components['schemas']['ResponseFormat'] | null;
    };
    /** @description The id of an agent that was just made. */
    AgentCreateResponse: {
      /** @description Identifies the new agent. */
      agent_id: string;
    };
    /** @description The id of a session that was just made. */
    AgentSessionCreateResponse: {
      /** @description Identifies the new session. */
      session_id: string;
    };
    /** @description One step of a turn. */
    AgentStepResponse: {
      /** @description The step. */
      step: components['schemas']['Step'];
    };
    /** @description A group of server tools, by its id alone or with fixed arguments. */
    AgentToolGroup: string | components['schemas']['AgentToolGroupWithArgs'];
    /** @description A group of tools together with arguments that every call of the group gets. */
    AgentToolGroupWithArgs: {
      /** @description The id of the group, optionally followed by a slash and the name of one of its tools. */
      name: string;
      /** @description Values that win over those the model gives. */
      args: {
        [key: string]: unknown;
      };
    };
    /** @description An event of a turn. */
    AgentTurnResponseEvent: {
      /** @description What happened. */
      payload: components['schemas']['AgentTurnResponseEventPayload'];
    };
    /** @description What happened in a turn. */
    AgentTurnResponseEventPayload:
      | components['schemas']['AgentTurnResponseTurnStartPayload']
      | components['schemas']['AgentTurnResponseStepStartPayload']
      | components['schemas']['AgentTurnResponseStepProgressPayload']
      | components['schemas']['AgentTurnResponseStepCompletePayload']
      | components['schemas']['AgentTurnResponseTurnCompletePayload']
      | components['schemas']['AgentTurnResponseTurnAwaitingInputPayload'];
    /** @description A step has ended. */
    AgentTurnResponseStepCompletePayload: {
      /**
       * @description Says that a step has ended.
       * @constant
       */
      event_type: 'step_complete';
      /** @description What the step did. */
      step_type: components['schemas']['StepType'];
      /** @description Identifies the step. */
      step_id: string;
      /** @description The whole step. */
      step_details: components['schemas']['Step'];
    };
    /** @description A step has got further. */
    AgentTurnResponseStepProgressPayload: {
      /**
       * @description Says that a step has got further.
       * @constant
       */
      event_type: 'step_progress';
      /** @description What the step does. */
      step_type: components['schemas']['StepType'];
      /** @description Identifies the step. */
      step_id: string;
      /** @description What was added. */
      delta: components['schemas']['ContentDelta'];
    };
    /** @description A step has begun. */
    AgentTurnResponseStepStartPayload: {
      /**
       * @description Says that a step has begun.
       * @constant
       */
      event_type: 'step_start';
      /** @description What the step does. */
      step_type: components['schemas']['StepType'];
      /** @description Identifies the step; its progress and completion name the same id. */
      step_id: string;
      /** @description Facts about the step; a shield step says here which side of the turn it examines. */
      metadata: {
        [key: string]: unknown;
      } | null;
    };
    /** @description One frame of a streamed turn. */
    AgentTurnResponseStreamChunk: {
      /** @description The event that the frame carries. */
      event: components['schemas']['AgentTurnResponseEvent'];
    };
    /** @description Whatever one frame of a streamed turn may hold: an event, or the error that ends the stream. */
    AgentTurnResponseStreamItem:
      | components['schemas']['AgentTurnResponseStreamChunk']
      | components['schemas']['StreamErrorFrame'];
    /** @description The turn waits for the results of client tools; nothing follows until it is resumed. */
    AgentTurnResponseTurnAwaitingInputPayload: {
      /**
       * @description Says that the turn waits for the client.
       * @constant
       */
      event_type: 'turn_awaiting_input';
      /** @description The turn so far; the tool calls to answer are in its output_message. */
      turn: components['schemas']['Turn'];
    };
    /** @description The turn has ended; nothing follows. */
    AgentTurnResponseTurnCompletePayload: {
      /**
       * @description Says that the turn has ended.
       * @constant
       */
      event_type: 'turn_complete';
      /** @description The whole turn, as it can be read afterwards. */
      turn: components['schemas']['Turn'];
    };
    /** @description The turn has begun. */
    AgentTurnResponseTurnStartPayload: {
      /**
       * @description Says that the turn has begun.
       * @constant
       */
      event_type: 'turn_start';
      /** @description Identifies the turn. */
      turn_id: string;
    };
    /** @description Which tools may be used. */
    AllowedToolsFilter: {
      /** @description The tools that may be used. */
      tool_names?: string[] | null;
    };
    /** @description Which tools need an approval, by name. */
    ApprovalFilter: {
      /** @description Tools that always need one. */
      always?: string[] | null;
      /** @description Tools that never need one. */
      never?: string[] | null;
    };
    /** @description A file that came with an answer. */
    Attachment: {
      /** @description The content of the file, or where it is. */
      content: components['schemas']['InterleavedContent'] | components['schemas']['URL'];
      /** @description The media type of the content. */
      mime_type: string;
    };
    /** @description Either the request is malformed, or something that it names does not exist or cannot be done. */
    BadRequestError: components['schemas']['RequestValidationError'] | components['schemas']['ErrorDetail'];
    /**
     * @description Names that the server reserves for its own tools.
     * @enum {string}
     */
    BuiltinTool: 'brave_search' | 'wolfram_alpha' | 'photogen' | 'code_interpreter';
    /** @description What the model answered. */
    CompletionMessage: {
      /**
       * @description Says that the model speaks.
       * @constant
       */
      role: 'assistant';
      /** @description The text of the answer; empty if the model only called tools. */
      content: components['schemas']['InterleavedContent'];
      /** @description Why the model stopped. */
      stop_reason: components['schemas']['StopReason'];
      /** @description The tools the model wants to run; on a turn, only those the client has to run. */
      tool_calls: components['schemas']['ToolCall'][] | null;
    };
    /** @description What a step added. */
    ContentDelta:
      | components['schemas']['TextDelta']
      | components['schemas']['ImageDelta']
      | components['schemas']['ToolCallDelta'];
    /** @description The body that makes an agent. */
    CreateAgentRequest: {
      /** @description What the agent shall be made with. */
      agent_config: components['schemas']['AgentConfigParam'];
    };
    /** @description The body that makes a session. */
    CreateAgentSessionRequest: {
      /** @description A name for the session; need not be unique. */
      session_name: string;
    };
    /** @description The body that starts a turn. */
    CreateAgentTurnRequest: {
      /** @description What is said to the agent; may be empty. */
      messages: components['schemas']['TurnInputMessageParam'][];
      /**
       * @description Whether the turn is streamed; otherwise the finished turn is the answer.
       * @default false
       */
      stream?: boolean | null;
      /** @description Texts that are read together with the messages. */
      documents?: components['schemas']['Document'][] | null;
      /** @description Tool groups for this turn, beside those of the agent. */
      toolgroups?: components['schemas']['AgentToolGroup'][] | null;
      /** @description How tools are used in this turn, in place of what the agent says. */
      tool_config?: components['schemas']['ToolConfigParam'] | null;
    };
    /** @description The body that makes a response. */
    CreateOpenaiResponseRequest: {
      /** @description The id of the model to ask. */
      model: string;
      /** @description What to answer: plain text of the user, or items. */
      input: string | components['schemas']['OpenAIResponseInputParam'][];
      /** @description A system prompt for this response only. */
      instructions?: string | null;
      /** @description A stored response to continue: what it read and wrote comes before the input. */
      previous_response_id?: string | null;
      /**
       * @description Whether the response can be read, listed and continued later.
       * @default true
       */
      store?: boolean | null;
      /**
       * @description Whether the response is streamed.
       * @default false
       */
      stream?: boolean | null;
      /** @description How freely the model draws; more is bolder. */
      temperature?: number | null;
      /** @description Settings for the text of the answer; plain text if absent. */
      text?: components['schemas']['OpenAIResponseTextParam'] | null;
      /** @description What the model may use. */
      tools?: components['schemas']['OpenAIResponseInputTool'][] | null;
      /** @description Fields to add to the answer; those that the server always sends need not be named. */
      include?: string[] | null;
      /**
       * @description The most model calls for this response; at least one is always made.
       * @default 10
       */
      max_infer_iters?: number | null;
    };
    /** @description A text that the model shall read together with the messages of a turn. */
    Document: {
      /** @description The text, or where the server can fetch it. */
      content: components['schemas']['InterleavedContentParam'] | components['schemas']['URL'];
      /** @description The media type of the content: any text type or application/yaml. */
      mime_type: string;
    };
    /** @description The request was understood but could not be carried out. */
    ErrorDetail: {
      /** @description Why, for people. */
      detail: string;
    };
    /** @description The request was turned away before it was looked at. */
    ErrorMessage: {
      /** @description Holds the reason. */
      error: {
        /** @description Why, for people. */
        message: string;
      };
    };
    /** @description The answer must follow a grammar. */
    GrammarResponseFormat: {
      /**
       * @description Says that a grammar rules the answer.
       * @constant
       */
      type: 'grammar';
      /** @description The grammar, in Backus-Naur form as JSON. */
      bnf: {
        [key: string]: unknown;
      };
    };
    /** @description Always take the most likely token. */
    GreedySamplingStrategy: {
      /**
       * @description Says that sampling is greedy.
       * @constant
       */
      type: 'greedy';
    };
    /** @description Whether the server is able to work. */
    HealthInfo: {
      /** @description The state of the server. */
      status: components['schemas']['HealthStatus'];
    };
    /**
     * @description Whether the server is able to work.
     * @enum {string}
     */
    HealthStatus: 'OK' | 'Error' | 'Not Implemented';
    /** @description A piece of content that is an image. */
    ImageContentItem: {
      /**
       * @description Says that this item is an image.
       * @constant
       */
      type: 'image';
      /** @description The image itself. */
      image: components['schemas']['URLOrData'];
    };
    /** @description A piece of content to send that is an image. */
    ImageContentItemParam: {
      /**
       * @description Says that this item is an image.
       * @constant
       */
      type: 'image';
      /** @description The image itself. */
      image: components['schemas']['URLOrDataParam'];
    };
    /** @description A piece of an image that the model added. */
    ImageDelta: {
      /**
       * @description Says that image data was added.
       * @constant
       */
      type: 'image';
      /** @description The added bytes in base64. */
      image: string;
    };
    /** @description The agent asked its model. */
    InferenceStep: {
      /**
       * @description Says that the model was asked.
       * @constant
       */
      step_type: 'inference';
      /** @description The turn that the step belongs to. */
      turn_id: string;
      /** @description Identifies the step. */
      step_id: string;
      /**
       * Format: date-time
       * @description When the step began, in UTC.
       */
      started_at: string | null;
      /**
       * Format: date-time
       * @description When the step ended, in UTC.
       */
      completed_at: string | null;
      /** @description What the model answered. */
      model_response: components['schemas']['CompletionMessage'];
    };
    /** @description Content of a message: plain text, one item, or a list of items. */
    InterleavedContent:
      | string
      | components['schemas']['InterleavedContentItem']
      | components['schemas']['InterleavedContentItem'][];
    /** @description One piece of content, text or image. */
    InterleavedContentItem: components['schemas']['ImageContentItem'] | components['schemas']['TextContentItem'];
    /** @description One piece of content to send, text or image. */
    InterleavedContentItemParam:
      | components['schemas']['ImageContentItemParam']
      | components['schemas']['TextContentItem'];
    /** @description Content to send: plain text, one item, or a list of items. */
    InterleavedContentParam:
      | string
      | components['schemas']['InterleavedContentItemParam']
      | components['schemas']['InterleavedContentItemParam'][];
    /** @description The answer must be JSON that satisfies a schema. */
    JsonSchemaResponseFormat: {
      /**
       * @description Says that a JSON Schema rules the answer.
       * @constant
       */
      type: 'json_schema';
      /** @description The JSON Schema that the answer satisfies. */
      json_schema: {
        [key: string]: unknown;
      };
    };
    /** @description A page of the items that a response answered. */
    ListOpenAIResponseInputItem: {
      /**
       * @description Says that this is a list.
       * @constant
       */
      object: 'list';
      /** @description The items of this page. */
      data: components['schemas']['OpenAIResponseInput'][];
      /** @description The id of the first item of the page; null if it has none. */
      first_id?: string | null;
      /** @description The id of the last item of the page, which asks for the next page as after; null if it has none. */
      last_id?: string | null;
      /** @description Whether there are items beyond this page. */
      has_more?: boolean;
    };
    /** @description A page of responses. */
    ListOpenAIResponseObject: {
      /**
       * @description Says that this is a list.
       * @constant
       */
      object: 'list';
      /** @description The responses of this page. */
      data: components['schemas']['OpenAIResponseObjectWithInput'][];
      /** @description The id of the first response of the page; empty if there is none. */
      first_id: string;
      /** @description The id of the last response of the page, which asks for the next page as after; empty if there is none. */
      last_id: string;
      /** @description Whether there are responses beyond this page. */
      has_more: boolean;
    };
    /** @description A tool that an MCP server offers. */
    MCPListToolsTool: {
      /** @description The name of the tool. */
      name: string;
      /** @description What it is for; null if the server does not say. */
      description: string | null;
      /** @description The JSON Schema of its arguments. */
      input_schema: {
        [key: string]: unknown;
      };
    };
    /** @description Text was fetched from vector stores. */
    MemoryRetrievalStep: {
      /**
       * @description Says that text was fetched.
       * @constant
       */
      step_type: 'memory_retrieval';
      /** @description The turn that the step belongs to. */
      turn_id: string;
      /** @description Identifies the step. */
      step_id: string;
      /**
       * Format: date-time
       * @description When the step began, in UTC.
       */
      started_at: string | null;
      /**
       * Format: date-time
       * @description When the step ended, in UTC.
       */
      completed_at: string | null;
      /** @description The vector stores that were searched. */
      vector_db_ids: string;
      /** @description The text that was found and shown to the model. */
      inserted_context: components['schemas']['InterleavedContent'];
    };
    /** @description Says that a response is gone. */
    OpenAIDeleteResponseObject: {
      /** @description The response that was deleted. */
      id: string;
      /**
       * @description Says that it was a response.
       * @constant
       */
      object: 'response';
      /** @description Always true. */
      deleted: boolean;
    };
    /** @description A part of the text comes from a web page. */
    OpenAIResponseAnnotationCitation: {
      /**
       * @description Says that a web page is cited.
       * @constant
       */
      type: 'url_citation';
      /** @description Its address. */
      url: string;
      /** @description Its title. */
      title: string;
      /** @description Where in the text the part begins. */
      start_index: number;
      /** @description Where in the text the part ends. */
      end_index: number;
    };
    /** @description A part of the text comes from a file in a container. */
    OpenAIResponseAnnotationContainerFileCitation: {
      /**
       * @description Says that a file of a container is cited.
       * @constant
       */
      type: 'container_file_citation';
      /** @description The container. */
      container_id: string;
      /** @description The file. */
      file_id: string;
      /** @description Its name. */
      filename: string;
      /** @description Where in the text the part begins. */
      start_index: number;
      /** @description Where in the text the part ends. */
      end_index: number;
    };
    /** @description A part of the text comes from a file. */
    OpenAIResponseAnnotationFileCitation: {
      /**
       * @description Says that a file is cited.
       * @constant
       */
      type: 'file_citation';
      /** @description The file. */
      file_id: string;
      /** @description Its name. */
      filename: string;
      /** @description Where in the text the citation stands. */
      index: number;
    };
    /** @description A part of the text names a file that was made. */
    OpenAIResponseAnnotationFilePath: {
      /**
       * @description Says that a file is named.
       * @constant
       */
      type: 'file_path';
      /** @description The file. */
      file_id: string;
      /** @description Where in the text it is named. */
      index: number;
    };
    /** @description Where a part of a text comes from. */
    OpenAIResponseAnnotations:
      | components['schemas']['OpenAIResponseAnnotationFileCitation']
      | components['schemas']['OpenAIResponseAnnotationCitation']
      | components['schemas']['OpenAIResponseAnnotationContainerFileCitation']
      | components['schemas']['OpenAIResponseAnnotationFilePath'];
    /** @description A part of a message that is being written. */
    OpenAIResponseContentPart:
      | components['schemas']['OpenAIResponseContentPartOutputText']
      | components['schemas']['OpenAIResponseContentPartRefusal'];
    /** @description Text, as a part that is being written. */
    OpenAIResponseContentPartOutputText: {
      /**
       * @description Says that the part is text.
       * @constant
       */
      type: 'output_text';
      /** @description The text so far. */
      text: string;
      /** @description Where parts of the text come from. */
      annotations?: components['schemas']['OpenAIResponseAnnotations'][];
    };
    /** @description Words by which the model declines. */
    OpenAIResponseContentPartRefusal: {
      /**
       * @description Says that the model declined.
       * @constant
       */
      type: 'refusal';
      /** @description What it said. */
      refusal: string;
    };
    /** @description Why a response failed. */
    OpenAIResponseError: {
      /** @description What went wrong, for machines. */
      code: string;
      /** @description What went wrong, for people. */
      message: string;
    };
    /**
     * @description How closely the model looks at an image.
     * @enum {string}
     */
    OpenAIResponseImageDetail: 'low' | 'high' | 'auto';
    /** @description What cut a response short. */
    OpenAIResponseIncompleteDetails: {
      /** @description The limit that was met. */
      reason: components['schemas']['OpenAIResponseIncompleteReason'];
    };
    /**
     * @description What cut a response short.
     * @enum {string}
     */
    OpenAIResponseIncompleteReason: 'max_output_tokens' | 'content_filter';
    /** @description An item of the conversation before a response. */
    OpenAIResponseInput:
      | components['schemas']['OpenAIResponseMessage']
      | components['schemas']['OpenAIResponseOutputMessageWebSearchToolCall']
      | components['schemas']['OpenAIResponseOutputMessageFileSearchToolCall']
      | components['schemas']['OpenAIResponseOutputMessageFunctionToolCall']
      | components['schemas']['OpenAIResponseInputFunctionToolCallOutput']
      | components['schemas']['OpenAIResponseOutputMessageMCPCall']
      | components['schemas']['OpenAIResponseOutputMessageMCPListTools'];
    /** @description The result of a function, as the server stored it. */
    OpenAIResponseInputFunctionToolCallOutput: {
      /**
       * @description Says that this is the result of a function.
       * @constant
       */
      type: 'function_call_output';
      /** @description The call that this answers. */
      call_id: string;
      /** @description What the function returned. */
      output: string;
      /** @description Identifies the item; null if it has no id. */
      id: string | null;
      /** @description How far it has got. */
      status: components['schemas']['OpenAIResponseItemStatus'] | null;
    };
    /** @description The result of a function that the client ran. */
    OpenAIResponseInputFunctionToolCallOutputParam: {
      /**
       * @description Says that this is the result of a function; may be left out.
       * @constant
       */
      type?: 'function_call_output';
      /** @description The call that this answers. */
      call_id: string;
      /** @description What the function returned. */
      output: string;
      /** @description Identifies the item; null if it has no id. */
      id?: string | null;
      /** @description How far it had got when it was received. */
      status?: string | null;
    };
    /** @description A piece of a message to the model. */
    OpenAIResponseInputMessageContent:
      | components['schemas']['OpenAIResponseInputMessageContentText']
      | components['schemas']['OpenAIResponseInputMessageContentImage'];
    /** @description An image for the model. */
    OpenAIResponseInputMessageContentImage: {
      /**
       * @description Says that this is an image for the model.
       * @constant
       */
      type: 'input_image';
      /** @description Where the image is, or its bytes as a data URL. */
      image_url: string | null;
      /** @description How closely to look. */
      detail: components['schemas']['OpenAIResponseImageDetail'];
    };
    /** @description An image to show to the model. */
    OpenAIResponseInputMessageContentImageParam: {
      /**
       * @description Says that this is an image for the model.
       * @constant
       */
      type: 'input_image';
      /** @description Where the image is, or its bytes as a data URL. */
      image_url?: string | null;
      /**
       * @description How closely to look.
       * @default auto
       */
      detail?: components['schemas']['OpenAIResponseImageDetail'];
    };
    /** @description A piece of a message that is sent to the model. */
    OpenAIResponseInputMessageContentParam:
      | components['schemas']['OpenAIResponseInputMessageContentText']
      | components['schemas']['OpenAIResponseInputMessageContentImageParam'];
    /** @description Text for the model. */
    OpenAIResponseInputMessageContentText: {
      /** @description The text. */
      text: string;
      /**
       * @description Says that this is text for the model.
       * @constant
       */
      type: 'input_text';
    };
    /** @description An item to answer; without a type it is told by its other keys, a role making it a message. */
    OpenAIResponseInputParam:
      | components['schemas']['OpenAIResponseMessageParam']
      | components['schemas']['OpenAIResponseInputFunctionToolCallOutputParam']
      | components['schemas']['OpenAIResponseOutputMessageFunctionToolCallParam']
      | components['schemas']['OpenAIResponseOutputMessageFileSearchToolCallParam']
      | components['schemas']['OpenAIResponseOutputMessageWebSearchToolCallParam'];
    /** @description A tool that the model may use. */
    OpenAIResponseInputTool:
      | components['schemas']['OpenAIResponseInputToolWebSearch']
      | components['schemas']['OpenAIResponseInputToolWebSearchPreview']
      | components['schemas']['OpenAIResponseInputToolWebSearchPreview20250311']
      | components['schemas']['OpenAIResponseInputToolFileSearch']
      | components['schemas']['OpenAIResponseInputToolFunction']
      | components['schemas']['OpenAIResponseInputToolMCP'];
    /** @description Lets the model search vector stores. */
    OpenAIResponseInputToolFileSearch: {
      /**
       * @description Says that the model may search vector stores.
       * @constant
       */
      type: 'file_search';
      /** @description Where to search. */
      vector_store_ids: string[];
      /** @description Which files to search, by their attributes. */
      filters?: {
        [key: string]: unknown;
      } | null;
      /**
       * @description The most passages to return.
       * @default 10
       */
      max_num_results?: number | null;
      /** @description How passages are ranked. */
      ranking_options?: components['schemas']['SearchRankingOptions'] | null;
    };
    /** @description Lets the model call a function that the client runs. */
    OpenAIResponseInputToolFunction: {
      /**
       * @description Says that the tool is a function of the client.
       * @constant
       */
      type: 'function';
      /** @description The name by which the model calls it. */
      name: string;
      /** @description What it is for, for the model to read. */
      description?: string | null;
      /** @description The JSON Schema of its arguments; must be sent, though it may be null. */
      parameters: {
        [key: string]: unknown;
      } | null;
      /** @description Whether the arguments must satisfy the schema exactly. */
      strict?: boolean | null;
    };
    /** @description Lets the model call the tools of an MCP server. */
    OpenAIResponseInputToolMCP: {
      /**
       * @description Says that the tools are those of an MCP server.
       * @constant
       */
      type: 'mcp';
      /** @description A name for the server, repeated in every item that concerns it. */
      server_label: string;
      /** @description Where the server is. */
      server_url: string;
      /** @description Headers to send to the server, such as credentials. */
      headers?: {
        [key: string]: unknown;
      } | null;
      /**
       * @description Which tools need an approval before they run.
       * @default never
       */
      require_approval?:
        | components['schemas']['OpenAIResponseMcpApprovalSetting']
        | components['schemas']['ApprovalFilter'];
      /** @description The only tools that may be used; all of them if absent. */
      allowed_tools?: string[] | components['schemas']['AllowedToolsFilter'] | null;
    };
    /** @description Lets the model search the web. */
    OpenAIResponseInputToolWebSearch: {
      /**
       * @description Says that the model may search the web.
       * @constant
       */
      type: 'web_search';
      /**
       * @description How much of the found text is given to the model.
       * @default medium
       */
      search_context_size?: components['schemas']['OpenAIResponseSearchContextSize'] | null;
    };
    /** @description Lets the model search the web, by an older name. */
    OpenAIResponseInputToolWebSearchPreview: {
      /**
       * @description Says that the model may search the web.
       * @constant
       */
      type: 'web_search_preview';
      /**
       * @description How much of the found text is given to the model.
       * @default medium
       */
      search_context_size?: components['schemas']['OpenAIResponseSearchContextSize'] | null;
    };
    /** @description Lets the model search the web, by an older name with a date. */
    OpenAIResponseInputToolWebSearchPreview20250311: {
      /**
       * @description Says that the model may search the web.
       * @constant
       */
      type: 'web_search_preview_2025_03_11';
      /**
       * @description How much of the found text is given to the model.
       * @default medium
       */
      search_context_size?: components['schemas']['OpenAIResponseSearchContextSize'] | null;
    };
    /**
     * @description How far an item of a response has got.
     * @enum {string}
     */
    OpenAIResponseItemStatus: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';
    /**
     * @description Whether every call of an MCP tool has to be approved first.
     * @enum {string}
     */
    OpenAIResponseMcpApprovalSetting: 'always' | 'never';
    /** @description A message of the conversation, as the server stored it. */
    OpenAIResponseMessage: {
      /**
       * @description Says that the item is a message.
       * @constant
       */
      type: 'message';
      /** @description Who speaks. */
      role: components['schemas']['OpenAIResponseMessageRole'];
      /** @description What is said: plain text, or parts for or of the model. */
      content:
        | string
        | components['schemas']['OpenAIResponseInputMessageContent'][]
        | components['schemas']['OpenAIResponseOutputMessageContent'][];
      /** @description Identifies the item; null if it was sent without an id. */
      id: string | null;
      /** @description How far it got; null if that is not known. */
      status: components['schemas']['OpenAIResponseItemStatus'] | null;
    };
    /** @description A message to the model. */
    OpenAIResponseMessageParam: {
      /**
       * @description Says that the item is a message; may be left out.
       * @constant
       */
      type?: 'message';
      /** @description Who speaks. */
      role: components['schemas']['OpenAIResponseMessageRole'];
      /** @description What is said: plain text, or parts for or of the model. */
      content:
        | string
        | components['schemas']['OpenAIResponseInputMessageContentParam'][]
        | components['schemas']['OpenAIResponseOutputMessageContentParam'][];
      /** @description Identifies the item, if it was received with an id. */
      id?: string | null;
      /** @description How far it had got when it was received. */
      status?: string | null;
    };
    /**
     * @description Who speaks.
     * @enum {string}
     */
    OpenAIResponseMessageRole: 'system' | 'developer' | 'user' | 'assistant';
    /** @description An answer of the model, with everything that was done to reach it. */
    OpenAIResponseObject: {
      /** @description Identifies the response. */
      id: string;
      /**
       * @description Says that this is a response.
       * @constant
       */
      object: 'response';
      /** @description When it was made, in whole seconds since 1970. */
      created_at: number;
      /** @description How far it has got. */
      status: components['schemas']['OpenAIResponseStatus'];
      /** @description Why it failed; null unless it did. */
      error: components['schemas']['OpenAIResponseError'] | null;
      /** @description What cut it short; null unless something did. */
      incomplete_details?: components['schemas']['OpenAIResponseIncompleteDetails'] | null;
      /** @description The model that was asked, as in the request. */
      model: string;
      /** @description What was done and answered, in order. */
      output: components['schemas']['OpenAIResponseOutput'][];
      /** @description Whether the model may call several tools at once. */
      parallel_tool_calls: boolean;
      /** @description The response that this one continues; null if it begins a chain. */
      previous_response_id: string | null;
      /** @description How freely the model draws; null where it was left to the provider. */
      temperature: number | null;
      /** @description What form the text has. */
      text: components['schemas']['OpenAIResponseText'];
      /** @description The share of likelihood to draw from; null where it was left to the provider. */
      top_p: number | null;
      /** @description How a conversation that is too long is shortened; null if it is not. */
      truncation: string | null;
      /** @description The end user that the request spoke for; null if it named none. */
      user: string | null;
      /** @description The system prompt of this response. */
      instructions?: string | null;
      /** @description The most tokens that could be written. */
      max_output_tokens?: number | null;
      /** @description Facts that the client attached. */
      metadata?: {
        [key: string]: string;
      } | null;
      /** @description How many tokens were read and written; null if that is not known. */
      usage?: components['schemas']['OpenAIResponseUsage'] | null;
    };
    /** @description An event of a streamed response. */
    OpenAIResponseObjectStream:
      | components['schemas']['OpenAIResponseObjectStreamResponseCreated']
      | components['schemas']['OpenAIResponseObjectStreamResponseInProgress']
      | components['schemas']['OpenAIResponseObjectStreamResponseCompleted']
      | components['schemas']['OpenAIResponseObjectStreamResponseIncomplete']
      | components['schemas']['OpenAIResponseObjectStreamResponseFailed']
      | components['schemas']['OpenAIResponseObjectStreamResponseOutputItemAdded']
      | components['schemas']['OpenAIResponseObjectStreamResponseOutputItemDone']
      | components['schemas']['OpenAIResponseObjectStreamResponseContentPartAdded']
      | components['schemas']['OpenAIResponseObjectStreamResponseContentPartDone']
      | components['schemas']['OpenAIResponseObjectStreamResponseOutputTextDelta']
      | components['schemas']['OpenAIResponseObjectStreamResponseOutputTextDone']
      | components['schemas']['OpenAIResponseObjectStreamResponseOutputTextAnnotationAdded']
      | components['schemas']['OpenAIResponseObjectStreamResponseRefusalDelta']
      | components['schemas']['OpenAIResponseObjectStreamResponseRefusalDone']
      | components['schemas']['OpenAIResponseObjectStreamResponseFunctionCallArgumentsDelta']
      | components['schemas']['OpenAIResponseObjectStreamResponseFunctionCallArgumentsDone']
      | components['schemas']['OpenAIResponseObjectStreamResponseWebSearchCallInProgress']
      | components['schemas']['OpenAIResponseObjectStreamResponseWebSearchCallSearching']
      | components['schemas']['OpenAIResponseObjectStreamResponseWebSearchCallCompleted']
      | components['schemas']['OpenAIResponseObjectStreamResponseFileSearchCallInProgress']
      | components['schemas']['OpenAIResponseObjectStreamResponseFileSearchCallSearching']
      | components['schemas']['OpenAIResponseObjectStreamResponseFileSearchCallCompleted']
      | components['schemas']['OpenAIResponseObjectStreamResponseMcpListToolsInProgress']
      | components['schemas']['OpenAIResponseObjectStreamResponseMcpListToolsCompleted']
      | components['schemas']['OpenAIResponseObjectStreamResponseMcpListToolsFailed']
      | components['schemas']['OpenAIResponseObjectStreamResponseMcpCallInProgress']
      | components['schemas']['OpenAIResponseObjectStreamResponseMcpCallArgumentsDelta']
      | components['schemas']['OpenAIResponseObjectStreamResponseMcpCallArgumentsDone']
      | components['schemas']['OpenAIResponseObjectStreamResponseMcpCallDottedArgumentsDelta']
      | components['schemas']['OpenAIResponseObjectStreamResponseMcpCallDottedArgumentsDone']
      | components['schemas']['OpenAIResponseObjectStreamResponseMcpCallCompleted']
      | components['schemas']['OpenAIResponseObjectStreamResponseMcpCallFailed']
      | components['schemas']['OpenAIResponseObjectStreamError'];
    /** @description The stream failed; the last event. */
    OpenAIResponseObjectStreamError: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'error';
      /** @description What went wrong, for machines. */
      code: string | null;
      /** @description What went wrong, for people. */
      message: string;
      /** @description The parameter at fault, if one is. */
      param: string | null;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description The response is complete and stored; the last event. */
    OpenAIResponseObjectStreamResponseCompleted: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.completed';
      /** @description The whole response. */
      response: components['schemas']['OpenAIResponseObject'];
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description A part of a message was begun. */
    OpenAIResponseObjectStreamResponseContentPartAdded: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.content_part.added';
      /** @description The response that the stream is about. */
      response_id: string;
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description Which part of the message it concerns. */
      content_index: number;
      /** @description The part as it begins. */
      part: components['schemas']['OpenAIResponseContentPart'];
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description A part of a message is finished. */
    OpenAIResponseObjectStreamResponseContentPartDone: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.content_part.done';
      /** @description The response that the stream is about. */
      response_id: string;
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description Which part of the message it concerns. */
      content_index: number;
      /** @description The whole part. */
      part: components['schemas']['OpenAIResponseContentPart'];
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description The response was made; the first event. */
    OpenAIResponseObjectStreamResponseCreated: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.created';
      /** @description The response, still without output. */
      response: components['schemas']['OpenAIResponseObject'];
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description The response failed; the last event. */
    OpenAIResponseObjectStreamResponseFailed: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.failed';
      /** @description The response, with why it failed. */
      response: components['schemas']['OpenAIResponseObject'];
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description A search of vector stores has ended. */
    OpenAIResponseObjectStreamResponseFileSearchCallCompleted: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.file_search_call.completed';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description A search of vector stores was begun. */
    OpenAIResponseObjectStreamResponseFileSearchCallInProgress: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.file_search_call.in_progress';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description A search of vector stores is running. */
    OpenAIResponseObjectStreamResponseFileSearchCallSearching: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.file_search_call.searching';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description Text was added to the arguments of a function call. */
    OpenAIResponseObjectStreamResponseFunctionCallArgumentsDelta: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.function_call_arguments.delta';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description The added text. */
      delta: string;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description The arguments of a function call are finished. */
    OpenAIResponseObjectStreamResponseFunctionCallArgumentsDone: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.function_call_arguments.done';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description The whole arguments as JSON text. */
      arguments: string;
      /** @description The function. */
      name?: string;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description Work on the response has begun. */
    OpenAIResponseObjectStreamResponseInProgress: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.in_progress';
      /** @description The response so far. */
      response: components['schemas']['OpenAIResponseObject'];
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description The response was cut short; the last event. */
    OpenAIResponseObjectStreamResponseIncomplete: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.incomplete';
      /** @description The response, with what cut it short. */
      response: components['schemas']['OpenAIResponseObject'];
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description Text was added to the arguments of an MCP call. */
    OpenAIResponseObjectStreamResponseMcpCallArgumentsDelta: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.mcp_call_arguments.delta';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description The added text. */
      delta: string;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description The arguments of an MCP call are finished. */
    OpenAIResponseObjectStreamResponseMcpCallArgumentsDone: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.mcp_call_arguments.done';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description The whole arguments as JSON text. */
      arguments: string;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description A call of an MCP tool has ended. */
    OpenAIResponseObjectStreamResponseMcpCallCompleted: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.mcp_call.completed';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /**
     * @deprecated
     * @description What servers of version 0.2 send in place of response.mcp_call_arguments.delta.
     */
    OpenAIResponseObjectStreamResponseMcpCallDottedArgumentsDelta: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.mcp_call.arguments.delta';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description The added text. */
      delta: string;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /**
     * @deprecated
     * @description What servers of version 0.2 send in place of response.mcp_call_arguments.done.
     */
    OpenAIResponseObjectStreamResponseMcpCallDottedArgumentsDone: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.mcp_call.arguments.done';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description The whole arguments as JSON text. */
      arguments: string;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description A call of an MCP tool has failed. */
    OpenAIResponseObjectStreamResponseMcpCallFailed: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.mcp_call.failed';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description A call of an MCP tool was begun. */
    OpenAIResponseObjectStreamResponseMcpCallInProgress: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.mcp_call.in_progress';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description An MCP server has named its tools. */
    OpenAIResponseObjectStreamResponseMcpListToolsCompleted: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.mcp_list_tools.completed';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description An MCP server could not be asked for its tools. */
    OpenAIResponseObjectStreamResponseMcpListToolsFailed: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.mcp_list_tools.failed';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description An MCP server is being asked for its tools. */
    OpenAIResponseObjectStreamResponseMcpListToolsInProgress: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.mcp_list_tools.in_progress';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description An item was begun. */
    OpenAIResponseObjectStreamResponseOutputItemAdded: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.output_item.added';
      /** @description The response that the stream is about. */
      response_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description The item as it begins. */
      item: components['schemas']['OpenAIResponseOutput'];
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description An item is finished. */
    OpenAIResponseObjectStreamResponseOutputItemDone: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.output_item.done';
      /** @description The response that the stream is about. */
      response_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description The whole item. */
      item: components['schemas']['OpenAIResponseOutput'];
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description A source of a text was found. */
    OpenAIResponseObjectStreamResponseOutputTextAnnotationAdded: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.output_text.annotation.added';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description Which part of the message it concerns. */
      content_index: number;
      /** @description Which annotation of the part it is. */
      annotation_index: number;
      /** @description The source. */
      annotation: components['schemas']['OpenAIResponseAnnotations'];
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description Text was added to a part. */
    OpenAIResponseObjectStreamResponseOutputTextDelta: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.output_text.delta';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description Which part of the message it concerns. */
      content_index: number;
      /** @description The added text. */
      delta: string;
      /** @description How likely each token was, if asked for. */
      logprobs?: {
        [key: string]: unknown;
      }[];
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description The text of a part is finished. */
    OpenAIResponseObjectStreamResponseOutputTextDone: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.output_text.done';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description Which part of the message it concerns. */
      content_index: number;
      /** @description The whole text. */
      text: string;
      /** @description How likely each token was, if asked for. */
      logprobs?: {
        [key: string]: unknown;
      }[];
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description Words were added to a refusal. */
    OpenAIResponseObjectStreamResponseRefusalDelta: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.refusal.delta';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description Which part of the message it concerns. */
      content_index: number;
      /** @description The added words. */
      delta: string;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description A refusal is finished. */
    OpenAIResponseObjectStreamResponseRefusalDone: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.refusal.done';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description Which part of the message it concerns. */
      content_index: number;
      /** @description All the words. */
      refusal: string;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description A search of the web has ended. */
    OpenAIResponseObjectStreamResponseWebSearchCallCompleted: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.web_search_call.completed';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description A search of the web was begun. */
    OpenAIResponseObjectStreamResponseWebSearchCallInProgress: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.web_search_call.in_progress';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description A search of the web is running. */
    OpenAIResponseObjectStreamResponseWebSearchCallSearching: {
      /**
       * @description Says which event this is.
       * @constant
       */
      type: 'response.web_search_call.searching';
      /** @description The id of the item it concerns. */
      item_id: string;
      /** @description Which item of the output it concerns. */
      output_index: number;
      /** @description Counts the events of the stream, one by one. */
      sequence_number: number;
    };
    /** @description A response together with what it answered. */
    OpenAIResponseObjectWithInput: {
      /** @description Identifies the response. */
      id: string;
      /**
       * @description Says that this is a response.
       * @constant
       */
      object: 'response';
      /** @description When it was made, in whole seconds since 1970. */
      created_at: number;
      /** @description How far it has got. */
      status: components['schemas']['OpenAIResponseStatus'];
      /** @description Why it failed; null unless it did. */
      error: components['schemas']['OpenAIResponseError'] | null;
      /** @description What cut it short; null unless something did. */
      incomplete_details?: components['schemas']['OpenAIResponseIncompleteDetails'] | null;
      /** @description The model that was asked, as in the request. */
      model: string;
      /** @description What was done and answered, in order. */
      output: components['schemas']['OpenAIResponseOutput'][];
      /** @description Whether the model may call several tools at once. */
      parallel_tool_calls: boolean;
      /** @description The response that this one continues; null if it begins a chain. */
      previous_response_id: string | null;
      /** @description How freely the model draws; null where it was left to the provider. */
      temperature: number | null;
      /** @description What form the text has. */
      text: components['schemas']['OpenAIResponseText'];
      /** @description The share of likelihood to draw from; null where it was left to the provider. */
      top_p: number | null;
      /** @description How a conversation that is too long is shortened; null if it is not. */
      truncation: string | null;
      /** @description The end user that the request spoke for; null if it named none. */
      user: string | null;
      /** @description The system prompt of this response. */
      instructions?: string | null;
      /** @description The most tokens that could be written. */
      max_output_tokens?: number | null;
      /** @description Facts that the client attached. */
      metadata?: {
        [key: string]: string;
      } | null;
      /** @description How many tokens were read and written; null if that is not known. */
      usage?: components['schemas']['OpenAIResponseUsage'] | null;
      /** @description The whole conversation before the response, oldest first. */
      input: components['schemas']['OpenAIResponseInput'][];
    };
    /** @description Something that was done or said to reach the answer. */
    OpenAIResponseOutput:
      | components['schemas']['OpenAIResponseOutputMessage']
      | components['schemas']['OpenAIResponseOutputMessageWebSearchToolCall']
      | components['schemas']['OpenAIResponseOutputMessageFileSearchToolCall']
      | components['schemas']['OpenAIResponseOutputMessageFunctionToolCall']
      | components['schemas']['OpenAIResponseOutputMessageMCPCall']
      | components['schemas']['OpenAIResponseOutputMessageMCPListTools'];
    /** @description A message of the model. */
    OpenAIResponseOutputMessage: {
      /**
       * @description Says that the item is a message.
       * @constant
       */
      type: 'message';
      /** @description Identifies the item. */
      id: string;
      /**
       * @description Says that the model speaks.
       * @constant
       */
      role: 'assistant';
      /** @description What it says, in parts; empty while it is being written. */
      content: components['schemas']['OpenAIResponseOutputMessageContent'][];
      /** @description How far it has got. */
      status: components['schemas']['OpenAIResponseItemStatus'];
    };
    /** @description A piece of a message of the model. */
    OpenAIResponseOutputMessageContent:
      | components['schemas']['OpenAIResponseOutputMessageContentOutputText']
      | components['schemas']['OpenAIResponseContentPartRefusal'];
    /** @description Text that the model wrote. */
    OpenAIResponseOutputMessageContentOutputText: {
      /**
       * @description Says that the model wrote this text.
       * @constant
       */
      type: 'output_text';
      /** @description The text. */
      text: string;
      /** @description Where parts of the text come from. */
      annotations: components['schemas']['OpenAIResponseAnnotations'][];
    };
    /** @description Text that the model wrote earlier, sent back to it. */
    OpenAIResponseOutputMessageContentOutputTextParam: {
      /**
       * @description Says that the model wrote this text.
       * @constant
       */
      type: 'output_text';
      /** @description The text. */
      text: string;
      /**
       * @description Where parts of the text come from.
       * @default []
       */
      annotations?: components['schemas']['OpenAIResponseAnnotations'][];
    };
    /** @description A piece of a message of the model, sent back to it. */
    OpenAIResponseOutputMessageContentParam:
      | components['schemas']['OpenAIResponseOutputMessageContentOutputTextParam']
      | components['schemas']['OpenAIResponseContentPartRefusal'];
    /** @description A search of vector stores. */
    OpenAIResponseOutputMessageFileSearchToolCall: {
      /**
       * @description Says that vector stores were searched.
       * @constant
       */
      type: 'file_search_call';
      /** @description Identifies the item. */
      id: string;
      /** @description What was searched for. */
      queries: string[];
      /** @description How far it has got. */
      status: components['schemas']['OpenAIResponseItemStatus'];
      /** @description What was found; null if nothing is told. */
      results: components['schemas']['OpenAIResponseOutputMessageFileSearchToolCallResults'][] | null;
    };
    /** @description A search of vector stores, sent back as input. */
    OpenAIResponseOutputMessageFileSearchToolCallParam: {
      /**
       * @description Says that vector stores were searched; may be left out.
       * @constant
       */
      type?: 'file_search_call';
      /** @description Identifies the item. */
      id: string;
      /** @description What was searched for. */
      queries: string[];
      /** @description How far it had got when it was received. */
      status: string;
      /** @description What was found; null if nothing is told. */
      results?: components['schemas']['OpenAIResponseOutputMessageFileSearchToolCallResults'][] | null;
    };
    /** @description A passage that a search found. */
    OpenAIResponseOutputMessageFileSearchToolCallResults: {
      /** @description The file it is in. */
      file_id: string;
      /** @description The name of that file. */
      filename: string;
      /** @description How well it fits; more is better. */
      score: number;
      /** @description The passage. */
      text: string;
      /** @description Facts about the file. */
      attributes: {
        [key: string]: unknown;
      };
    };
    /** @description A call of a function that the client runs. */
    OpenAIResponseOutputMessageFunctionToolCall: {
      /**
       * @description Says that a function is called.
       * @constant
       */
      type: 'function_call';
      /** @description Identifies the call; its result names the same id. */
      call_id: string;
      /** @description The function. */
      name: string;
      /** @description Its arguments as JSON text. */
      arguments: string;
      /** @description Identifies the item; null if it has no id. */
      id: string | null;
      /** @description How far it has got. */
      status: components['schemas']['OpenAIResponseItemStatus'] | null;
    };
    /** @description A call of a function, sent back as input. */
    OpenAIResponseOutputMessageFunctionToolCallParam: {
      /**
       * @description Says that a function is called; may be left out.
       * @constant
       */
      type?: 'function_call';
      /** @description Identifies the call; its result names the same id. */
      call_id: string;
      /** @description The function. */
      name: string;
      /** @description Its arguments as JSON text. */
      arguments: string;
      /** @description Identifies the item; null if it has no id. */
      id?: string | null;
      /** @description How far it had got when it was received. */
      status?: string | null;
    };
    /** @description A call of a tool of an MCP server. */
    OpenAIResponseOutputMessageMCPCall: {
      /**
       * @description Says that an MCP tool was called.
       * @constant
       */
      type: 'mcp_call';
      /** @description Identifies the item. */
      id: string;
      /** @description The server, as labelled in the request. */
      server_label: string;
      /** @description The tool. */
      name: string;
      /** @description Its arguments as JSON text. */
      arguments: string;
      /** @description What the tool returned; null if it failed or has not finished. */
      output: string | null;
      /** @description Why it failed; null unless it did. */
      error: string | null;
      /** @description How far it has got. */
      status?: components['schemas']['OpenAIResponseItemStatus'] | null;
    };
    /** @description The tools that an MCP server offers. */
    OpenAIResponseOutputMessageMCPListTools: {
      /**
       * @description Says that the tools of an MCP server were listed.
       * @constant
       */
      type: 'mcp_list_tools';
      /** @description Identifies the item. */
      id: string;
      /** @description The server, as labelled in the request. */
      server_label: string;
      /** @description What it offers. */
      tools: components['schemas']['MCPListToolsTool'][];
      /** @description Why the tools could not be listed; null unless that failed. */
      error?: string | null;
    };
    /** @description A search of the web. */
    OpenAIResponseOutputMessageWebSearchToolCall: {
      /**
       * @description Says that the web was searched.
       * @constant
       */
      type: 'web_search_call';
      /** @description Identifies the item. */
      id: string;
      /** @description How far it has got. */
      status: components['schemas']['OpenAIResponseItemStatus'];
    };
    /** @description A search of the web, sent back as input. */
    OpenAIResponseOutputMessageWebSearchToolCallParam: {
      /**
       * @description Says that the web was searched; may be left out.
       * @constant
       */
      type?: 'web_search_call';
      /** @description Identifies the item. */
      id: string;
      /** @description How far it had got when it was received. */
      status: string;
    };
    /**
     * @description How much of the found text is given to the model.
     * @enum {string}
     */
    OpenAIResponseSearchContextSize: 'low' | 'medium' | 'high';
    /**
     * @description How far a response has got.
     * @enum {string}
     */
    OpenAIResponseStatus: 'queued' | 'in_progress' | 'completed' | 'incomplete' | 'failed' | 'cancelled';
    /** @description Whatever one frame of a streamed response may hold: an event, or the error that ends the stream. */
    OpenAIResponseStreamItem:
      | components['schemas']['OpenAIResponseObjectStream']
      | components['schemas']['StreamErrorFrame'];
    /** @description Settings of the text of a response. */
    OpenAIResponseText: {
      /** @description What form the text has. */
      format: components['schemas']['OpenAIResponseTextFormat'] | null;
    };
    /** @description What form the text of an answer has; keys that were not sent are not sent back. */
    OpenAIResponseTextFormat: {
      /** @description What kind of text it is. */
      type?: components['schemas']['OpenAIResponseTextFormatType'];
      /** @description A name for the JSON Schema. */
      name?: string | null;
      /** @description The JSON Schema that the text satisfies. */
      schema?: {
        [key: string]: unknown;
      } | null;
      /** @description What the schema is for, for the model to read. */
      description?: string | null;
      /** @description Whether the text must satisfy the schema exactly. */
      strict?: boolean | null;
    };
    /**
     * @description What kind of text an answer is.
     * @enum {string}
     */
    OpenAIResponseTextFormatType: 'text' | 'json_schema' | 'json_object';
    /** @description Settings for the text of a response. */
    OpenAIResponseTextParam: {
      /** @description What form the text shall have; plain text if absent. */
      format?: components['schemas']['OpenAIResponseTextFormat'] | null;
    };
    /** @description How many tokens a response took. */
    OpenAIResponseUsage: {
      /** @description Tokens that were read. */
      input_tokens: number;
      /** @description Tokens that were written. */
      output_tokens: number;
      /** @description Both together. */
      total_tokens: number;
      /** @description What is known of the tokens read. */
      input_tokens_details?: {
        /** @description Those that came from a cache. */
        cached_tokens: number;
      };
      /** @description What is known of the tokens written. */
      output_tokens_details?: {
        /** @description Those spent on thinking. */
        reasoning_tokens: number;
      };
    };
    /**
     * @description The direction in which a list is sorted.
     * @enum {string}
     */
    Order: 'asc' | 'desc';
    /** @description A page of agents. */
    PaginatedAgents: {
      /** @description The agents of this page. */
      data: components['schemas']['Agent'][];
      /** @description Whether there are agents beyond this page. */
      has_more: boolean;
      /** @description The path of the list. */
      url: string | null;
    };
    /** @description A page of sessions. */
    PaginatedSessions: {
      /** @description The sessions of this page, each without its turns. */
      data: components['schemas']['Session'][];
      /** @description Whether there are sessions beyond this page. */
      has_more: boolean;
      /** @description The path of the list. */
      url: string | null;
    };
    /** @description The request does not satisfy this document. */
    RequestValidationError: {
      /** @description Holds the details. */
      error: {
        /** @description Holds the list of issues. */
        detail: {
          /** @description Everything that is wrong. */
          errors: components['schemas']['ValidationIssue'][];
        };
      };
    };
    /** @description A rule that the form of every answer obeys. */
    ResponseFormat: components['schemas']['JsonSchemaResponseFormat'] | components['schemas']['GrammarResponseFormat'];
    /** @description The body that resumes a turn. */
    ResumeAgentTurnRequest: {
      /** @description One answer for each tool call that the turn waits for. */
      tool_responses: components['schemas']['ToolResponseParam'][];
      /**
       * @description Whether the rest of the turn is streamed; otherwise the finished turn is the answer.
       * @default false
       */
      stream?: boolean | null;
    };
    /** @description An objection of a shield. */
    SafetyViolation: {
      /** @description How serious it is. */
      violation_level: components['schemas']['ViolationLevel'];
      /** @description What to tell the user. */
      user_message: string | null;
      /** @description Details for machines, such as the kind of the violation. */
      metadata: {
        [key: string]: unknown;
      };
    };
    /** @description How an agent makes the model write. */
    SamplingParams: {
      /** @description How the next token is picked. */
      strategy: components['schemas']['SamplingStrategy'];
      /** @description The most tokens of one answer; 0 leaves it to the model provider. */
      max_tokens: number | null;
      /** @description How strongly repetition is held back; 1 does nothing. */
      repetition_penalty: number | null;
      /** @description Texts at which the model stops; null for none. */
      stop: string[] | null;
    };
    /** @description How an agent shall make the model write. */
    SamplingParamsParam: {
      /**
       * @description How the next token is picked.
       * @default {
       *       "type": "greedy"
       *     }
       */
      strategy?: components['schemas']['SamplingStrategyParam'];
      /**
       * @description The most tokens of one answer; 0 leaves it to the model provider.
       * @default 0
       */
      max_tokens?: number | null;
      /**
       * @description How strongly repetition is held back; 1 does nothing.
       * @default 1
       */
      repetition_penalty?: number | null;
      /** @description Texts at which the model stops. */
      stop?: string[] | null;
    };
    /** @description How the next token is picked. */
    SamplingStrategy:
      | components['schemas']['GreedySamplingStrategy']
      | components['schemas']['TopPSamplingStrategy']
      | components['schemas']['TopKSamplingStrategy'];
    /** @description How the next token shall be picked. */
    SamplingStrategyParam:
      | components['schemas']['GreedySamplingStrategy']
      | components['schemas']['TopPSamplingStrategyParam']
      | components['schemas']['TopKSamplingStrategy'];
    /** @description How the passages of a search are ranked. */
    SearchRankingOptions: {
      /** @description The method of ranking; the server chooses if absent. */
      ranker?: string | null;
      /**
       * @description Passages that score less are left out.
       * @default 0
       */
      score_threshold?: number | null;
    };
    /** @description A conversation with an agent. */
    Session: {
      /** @description Identifies the session. */
      session_id: string;
      /** @description The name it was given; need not be unique. */
      session_name: string;
      /** @description Its turns, oldest first; always empty where sessions are listed. */
      turns: components['schemas']['Turn'][];
      /**
       * Format: date-time
       * @description When the session was made, in UTC.
       */
      started_at: string;
    };
    /** @description Shields examined the conversation. */
    ShieldCallStep: {
      /**
       * @description Says that shields were asked.
       * @constant
       */
      step_type: 'shield_call';
      /** @description The turn that the step belongs to. */
      turn_id: string;
      /** @description Identifies the step. */
      step_id: string;
      /**
       * Format: date-time
       * @description When the step began, in UTC.
       */
      started_at: string | null;
      /**
       * Format: date-time
       * @description When the step ended, in UTC.
       */
      completed_at: string | null;
      /** @description What a shield objected to; null if all agreed. */
      violation: components['schemas']['SafetyViolation'] | null;
    };
    /** @description One thing the agent did within a turn. */
    Step:
      | components['schemas']['InferenceStep']
      | components['schemas']['ToolExecutionStep']
      | components['schemas']['ShieldCallStep']
      | components['schemas']['MemoryRetrievalStep'];
    /**
     * @description What a step of a turn does.
     * @enum {string}
     */
    StepType: 'inference' | 'tool_execution' | 'shield_call' | 'memory_retrieval';
    /**
     * @description Why the model stopped writing.
     * @enum {string}
     */
    StopReason: 'end_of_turn' | 'end_of_message' | 'out_of_tokens';
    /** @description A frame that says that the stream failed; it is the last one. */
    StreamErrorFrame: {
      /** @description Holds the reason. */
      error: {
        /** @description The status that a plain answer would have had, a colon, and why. */
        message: string;
      };
    };
    /**
     * @description Whether the instructions are added to the built-in system prompt or take its place.
     * @enum {string}
     */
    SystemMessageBehavior: 'append' | 'replace';
    /** @description A piece of content that is text. */
    TextContentItem: {
      /**
       * @description Says that this item is text.
       * @constant
       */
      type: 'text';
      /** @description The text itself. */
      text: string;
    };
    /** @description A piece of text that the model added. */
    TextDelta: {
      /**
       * @description Says that text was added.
       * @constant
       */
      type: 'text';
      /** @description The added text; may be empty. */
      text: string;
    };
    /** @description A request of the model to run a tool. */
    ToolCall: {
      /** @description Identifies the call; its answer names the same id. */
      call_id: string;
      /** @description Which tool to run. */
      tool_name: components['schemas']['BuiltinTool'] | string;
      /** @description What to run it with: an object by argument name, or the unparsed text. */
      arguments:
        | string
        | {
            [key: string]: unknown;
          };
      /** @description The arguments exactly as the model wrote them, if the server kept them. */
      arguments_json: string | null;
    };
    /** @description A piece of a tool call, or the whole call. */
    ToolCallDelta: {
      /**
       * @description Says that a tool call was added to.
       * @constant
       */
      type: 'tool_call';
      /** @description Raw text while the call is being read, the whole call once it is known. */
      tool_call: string | components['schemas']['ToolCall'];
      /** @description How far the call has been read. */
      parse_status: components['schemas']['ToolCallParseStatus'];
    };
    /**
     * @description How far the server got in reading a tool call out of the model output.
     * @enum {string}
     */
    ToolCallParseStatus: 'started' | 'in_progress' | 'failed' | 'succeeded';
    /**
     * @description Whether the model may call tools, must call one, or must call none.
     * @enum {string}
     */
    ToolChoice: 'auto' | 'required' | 'none';
    /** @description How an agent uses its tools. */
    ToolConfig: {
      /** @description Whether tools may be called, or the name of the only tool that may. */
      tool_choice: components['schemas']['ToolChoice'] | string | null;
      /** @description How tools are described to the model; null lets the server choose. */
      tool_prompt_format: components['schemas']['ToolPromptFormat'] | null;
      /** @description What happens to the built-in system prompt. */
      system_message_behavior: components['schemas']['SystemMessageBehavior'] | null;
    };
    /** @description How an agent shall use its tools. */
    ToolConfigParam: {
      /**
       * @description Whether tools may be called, or the name of the only tool that may.
       * @default auto
       */
      tool_choice?: components['schemas']['ToolChoice'] | string | null;
      /** @description How tools are described to the model; null lets the server choose. */
      tool_prompt_format?: components['schemas']['ToolPromptFormat'] | null;
      /**
       * @description What happens to the built-in system prompt.
       * @default append
       */
      system_message_behavior?: components['schemas']['SystemMessageBehavior'] | null;
    };
    /** @description A tool that the client runs, as stored with the agent. */
    ToolDef: {
      /** @description The name by which the model calls it. */
      name: string;
      /** @description What the tool is for; null if nothing was said. */
      description: string | null;
      /** @description The arguments it takes. */
      parameters: components['schemas']['ToolParameter'][] | null;
      /** @description Facts about the tool that the server only keeps. */
      metadata: {
        [key: string]: unknown;
      } | null;
    };
    /** @description A tool that the client offers to run for the agent. */
    ToolDefParam: {
      /** @description The name by which the model calls it; it must not be the name of another tool of the agent. */
      name: string;
      /** @description What the tool is for, for the model to read. */
      description?: string | null;
      /** @description The arguments it takes; send an empty list for none. */
      parameters?: components['schemas']['ToolParameterParam'][] | null;
      /** @description Facts about the tool that the server only keeps. */
      metadata?: {
        [key: string]: unknown;
      } | null;
    };
    /** @description Tools were run. */
    ToolExecutionStep: {
      /**
       * @description Says that tools were run.
       * @constant
       */
      step_type: 'tool_execution';
      /** @description The turn that the step belongs to. */
      turn_id: string;
      /** @description Identifies the step. */
      step_id: string;
      /**
       * Format: date-time
       * @description When the step began, in UTC.
       */
      started_at: string | null;
      /**
       * Format: date-time
       * @description When the step ended, in UTC.
       */
      completed_at: string | null;
      /** @description The calls that were carried out. */
      tool_calls: components['schemas']['ToolCall'][];
      /** @description What came back, one for each call. */
      tool_responses: components['schemas']['ToolResponse'][];
    };
    /** @description One argument of a tool. */
    ToolParameter: {
      /** @description The name of the argument. */
      name: string;
      /** @description The JSON type of its value, such as string or integer. */
      parameter_type: string;
      /** @description What the argument means, for the model to read. */
      description: string;
      /** @description Whether the model must always give it. */
      required: boolean;
      /** @description The value that is meant when the argument is absent; null if there is none. */
      default: unknown;
    };
    /** @description One argument of a tool that is being defined. */
    ToolParameterParam: {
      /** @description The name of the argument. */
      name: string;
      /** @description The JSON type of its value, such as string or integer. */
      parameter_type: string;
      /** @description What the argument means, for the model to read. */
      description: string;
      /**
       * @description Whether the model must always give it.
       * @default true
       */
      required?: boolean;
      /** @description The value that is meant when the argument is absent. */
      default?: unknown;
    };
    /**
     * @description How tool definitions are written into the prompt.
     * @enum {string}
     */
    ToolPromptFormat: 'json' | 'function_tag' | 'python_list';
    /** @description What a tool returned, as part of a step. */
    ToolResponse: {
      /** @description The id of the tool call that this answers. */
      call_id: string;
      /** @description Which tool was run. */
      tool_name: components['schemas']['BuiltinTool'] | string;
      /** @description What the tool returned. */
      content: components['schemas']['InterleavedContent'];
      /** @description Facts about the result that are stored but not shown to the model. */
      metadata: {
        [key: string]: unknown;
      } | null;
    };
    /** @description The result of a tool that came in as a message. */
    ToolResponseMessage: {
      /**
       * @description Says that a tool speaks.
       * @constant
       */
      role: 'tool';
      /** @description The id of the tool call that this answers. */
      call_id: string;
      /** @description What the tool returned. */
      content: components['schemas']['InterleavedContent'];
    };
    /** @description The result of a tool, sent as a message of a new turn. */
    ToolResponseMessageParam: {
      /**
       * @description Says that a tool speaks; may be left out.
       * @constant
       */
      role?: 'tool';
      /** @description The id of the tool call that this answers. */
      call_id: string;
      /** @description What the tool returned. */
      content: components['schemas']['InterleavedContentParam'];
    };
    /** @description What a client tool returned, posted to resume a turn. */
    ToolResponseParam: {
      /** @description The id of the tool call that this answers. */
      call_id: string;
      /** @description Which tool was run. */
      tool_name: components['schemas']['BuiltinTool'] | string;
      /** @description What the tool returned. */
      content: components['schemas']['InterleavedContentParam'];
      /** @description Facts about the result that are stored but not shown to the model. */
      metadata?: {
        [key: string]: unknown;
      } | null;
    };
    /** @description Draw from a fixed number of the likeliest tokens. */
    TopKSamplingStrategy: {
      /**
       * @description Says that sampling is by rank.
       * @constant
       */
      type: 'top_k';
      /** @description How many tokens to draw from. */
      top_k: number;
    };
    /** @description Draw from the smallest set of tokens whose likelihoods add up to a share. */
    TopPSamplingStrategy: {
      /**
       * @description Says that sampling is by share of likelihood.
       * @constant
       */
      type: 'top_p';
      /** @description How freely to draw; more is bolder. */
      temperature: number | null;
      /** @description The share of likelihood to draw from. */
      top_p: number | null;
    };
    /** @description Draw from the smallest set of tokens whose likelihoods add up to a share. */
    TopPSamplingStrategyParam: {
      /**
       * @description Says that sampling is by share of likelihood.
       * @constant
       */
      type: 'top_p';
      /** @description How freely to draw; must be sent, though it may be null. */
      temperature: number | null;
      /**
       * @description The share of likelihood to draw from.
       * @default 0.95
       */
      top_p?: number | null;
    };
    /** @description One exchange: what was said, what the agent did, and what it answered. */
    Turn: {
      /** @description Identifies the turn. */
      turn_id: string;
      /** @description The session that the turn belongs to. */
      session_id: string;
      /** @description The messages that started the turn. */
      input_messages: components['schemas']['TurnInputMessage'][];
      /** @description What the agent did, in order. */
      steps: components['schemas']['Step'][];
      /** @description The answer; its tool_calls are not empty if the turn waits for the client. */
      output_message: components['schemas']['CompletionMessage'];
      /** @description Files that came with the answer. */
      output_attachments: components['schemas']['Attachment'][] | null;
      /**
       * Format: date-time
       * @description When the turn began, in UTC; a resume does not change it.
       */
      started_at: string;
      /**
       * Format: date-time
       * @description When the turn last stopped, in UTC; set even while it waits for the client.
       */
      completed_at: string | null;
    };
    /** @description A message that started a turn. */
    TurnInputMessage: components['schemas']['UserMessage'] | components['schemas']['ToolResponseMessage'];
    /** @description A message that starts a turn; without a role, a call_id makes it a tool result. */
    TurnInputMessageParam:
      | components['schemas']['UserMessageParam']
      | components['schemas']['ToolResponseMessageParam'];
    /** @description A place on the web. */
    URL: {
      /** @description The address, with its scheme. */
      uri: string;
    };
    /** @description An image, given by its address or by its bytes; exactly one of the two is set. */
    URLOrData: {
      /** @description Where the image can be fetched. */
      url: components['schemas']['URL'] | null;
      /** @description The bytes of the image in base64. */
      data: string | null;
    };
    /** @description An image to send, given by its address or by its bytes. */
    URLOrDataParam: {
      /** @description Where the server can fetch the image. */
      url?: components['schemas']['URL'] | null;
      /** @description The bytes of the image in base64. */
      data?: string | null;
    };
    /** @description What the user said, as the server stored it. */
    UserMessage: {
      /**
       * @description Says that the user speaks.
       * @constant
       */
      role: 'user';
      /** @description What was said, with the text of attached documents already added. */
      content: components['schemas']['InterleavedContent'];
      /** @description Retrieved text that was shown to the model beside the message; null if there was none. */
      context: components['schemas']['InterleavedContent'] | null;
    };
    /** @description Something the user says. */
    UserMessageParam: {
      /**
       * @description Says that the user speaks; may be left out.
       * @constant
       */
      role?: 'user';
      /** @description What is said. */
      content: components['schemas']['InterleavedContentParam'];
      /** @description Extra text for the model that is stored with the message but not replayed in later turns. */
      context?: components['schemas']['InterleavedContentParam'] | null;
    };
    /** @description One thing that is wrong with a request. */
    ValidationIssue: {
      /** @description Where it is wrong: body, query or path, then the keys and indices that lead there. */
      loc: (string | number)[];
      /** @description What is wrong, for people. */
      msg: string;
      /** @description What is wrong, for machines, such as missing or json_invalid. */
      type: string;
    };
    /** @description Which version of the API the server speaks. */
    VersionInfo: {
      /** @description The version, as in 0.2.18. */
      version: string;
    };
    /**
     * @description How serious a safety finding is.
     * @enum {string}
     */
    ViolationLevel: 'info' | 'warn' | 'error';
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listAgents: {
    parameters: {
      query?: {
        /** @description How many entries to pass over, counted from the first. */
        start_index?: number;
        /** @description The most entries to return; absent or -1 returns all. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of agents. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaginatedAgents'];
        };
      };
      /** @description The request is malformed, or names something that does not exist or cannot be done. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BadRequestError'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  createAgent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What the agent shall be made with. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateAgentRequest'];
      };
    };
    responses: {
      /** @description The agent was made. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgentCreateResponse'];
        };
      };
      /** @description The request is malformed, or names something that does not exist or cannot be done. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BadRequestError'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  getAgent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the agent. */
        agent_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The agent. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Agent'];
        };
      };
      /** @description The request is malformed, or names something that does not exist or cannot be done. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BadRequestError'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  deleteAgent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the agent. */
        agent_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The agent is gone. */
      204: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is malformed, or names something that does not exist or cannot be done. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BadRequestError'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  createAgentSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the agent. */
        agent_id: string;
      };
      cookie?: never;
    };
    /** @description What the session shall be called. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateAgentSessionRequest'];
      };
    };
    responses: {
      /** @description The session was made. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgentSessionCreateResponse'];
        };
      };
      /** @description The request is malformed, or names something that does not exist or cannot be done. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BadRequestError'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  listAgentSessions: {
    parameters: {
      query?: {
        /** @description How many entries to pass over, counted from the first. */
        start_index?: number;
        /** @description The most entries to return; absent or -1 returns all. */
        limit?: number;
      };
      header?: never;
      path: {
        /** @description The id of the agent. */
        agent_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of sessions. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaginatedSessions'];
        };
      };
      /** @description The request is malformed, or names something that does not exist or cannot be done. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BadRequestError'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  getAgentSession: {
    parameters: {
      query?: {
        /** @description Only these turns are returned, ids that do not exist are passed over, and none means all; ids joined by commas, and a JSON array of ids in the body of the request, are accepted too, because older clients send them. */
        turn_ids?: string[];
      };
      header?: never;
      path: {
        /** @description The id of the agent. */
        agent_id: string;
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
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      /** @description The request is malformed, or names something that does not exist or cannot be done. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BadRequestError'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  deleteAgentSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the agent. */
        agent_id: string;
        /** @description The id of the session. */
        session_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session is gone. */
      204: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is malformed, or names something that does not exist or cannot be done. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BadRequestError'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  createAgentTurn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the agent. */
        agent_id: string;
        /** @description The id of the session. */
        session_id: string;
      };
      cookie?: never;
    };
    /** @description What is said, and with what. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateAgentTurnRequest'];
      };
    };
    responses: {
      /** @description The turn has finished or waits for the client, or its events follow. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Turn'];
          'text/event-stream': components['schemas']['AgentTurnResponseStreamItem'];
        };
      };
      /** @description The request is malformed, or names something that does not exist or cannot be done. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BadRequestError'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The model or the tool group does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  getAgentTurn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the agent. */
        agent_id: string;
        /** @description The id of the session. */
        session_id: string;
        /** @description The id of the turn. */
        turn_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The turn. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Turn'];
        };
      };
      /** @description The request is malformed, or names something that does not exist or cannot be done. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BadRequestError'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  resumeAgentTurn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the agent. */
        agent_id: string;
        /** @description The id of the session. */
        session_id: string;
        /** @description The id of the turn. */
        turn_id: string;
      };
      cookie?: never;
    };
    /** @description What the tools returned. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ResumeAgentTurnRequest'];
      };
    };
    responses: {
      /** @description The turn has finished or waits again, or the rest of its events follow. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Turn'];
          'text/event-stream': components['schemas']['AgentTurnResponseStreamItem'];
        };
      };
      /** @description The request is malformed, or names something that does not exist or cannot be done. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BadRequestError'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The model or the tool group does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  streamAgentTurnEvents: {
    parameters: {
      query?: never;
      header?: {
        /** @description The id of the last event that was received; the stream begins after it. */
        'Last-Event-ID'?: string;
      };
      path: {
        /** @description The id of the agent. */
        agent_id: string;
        /** @description The id of the session. */
        session_id: string;
        /** @description The id of the turn. */
        turn_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The events of the turn. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': components['schemas']['AgentTurnResponseStreamItem'];
        };
      };
      /** @description The request is malformed, or names something that does not exist or cannot be done. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BadRequestError'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  getAgentStep: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the agent. */
        agent_id: string;
        /** @description The id of the session. */
        session_id: string;
        /** @description The id of the turn. */
        turn_id: string;
        /** @description The id of the step. */
        step_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The step. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgentStepResponse'];
        };
      };
      /** @description The request is malformed, or names something that does not exist or cannot be done. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BadRequestError'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  listResponses: {
    parameters: {
      query?: {
        /** @description The id of a stored response; the page begins after it. */
        after?: string;
        /** @description The most responses to return; 0 returns all. */
        limit?: number;
        /** @description Only responses of exactly this model are returned. */
        model?: string;
        /** @description Whether the oldest or the newest comes first. */
        order?: components['schemas']['Order'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of responses. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListOpenAIResponseObject'];
        };
      };
      /** @description The request is malformed, or names something that does not exist or cannot be done. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BadRequestError'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  createResponse: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What is asked, and with what. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateOpenaiResponseRequest'];
      };
    };
    responses: {
      /** @description The response, or its events. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenAIResponseObject'];
          'text/event-stream': components['schemas']['OpenAIResponseStreamItem'];
        };
      };
      /** @description The request is malformed, or names something that does not exist or cannot be done. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BadRequestError'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The model or the tool group does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  getResponse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the response. */
        response_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The response. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenAIResponseObject'];
        };
      };
      /** @description The request is malformed, or names something that does not exist or cannot be done. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BadRequestError'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  deleteResponse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the response. */
        response_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The response is gone. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenAIDeleteResponseObject'];
        };
      };
      /** @description The request is malformed, or names something that does not exist or cannot be done. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BadRequestError'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  listResponseInputItems: {
    parameters: {
      query?: {
        /** @description The id of an item; the page begins after it; not together with before. */
        after?: string;
        /** @description The id of an item; the page ends before it; not together with after. */
        before?: string;
        /** @description Fields to add to the items, such as file_search_call.results; older clients send the same paths as a JSON array in the body of the request. */
        include?: string[];
        /** @description The most items to return. */
        limit?: number;
        /** @description Whether the first or the last item comes first. */
        order?: components['schemas']['Order'];
      };
      header?: never;
      path: {
        /** @description The id of the response. */
        response_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of items. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListOpenAIResponseInputItem'];
        };
      };
      /** @description The request is malformed, or names something that does not exist or cannot be done. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BadRequestError'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The server does not know how to do this. */
      501: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  getHealth: {
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
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthInfo'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
  getVersion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VersionInfo'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description The key, or the page that the request came from, may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorMessage'];
        };
      };
      /** @description Something broke in the server or behind it. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-trace-id'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDetail'];
        };
      };
    };
  };
}
