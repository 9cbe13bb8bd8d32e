// Generated from spec/assistants/v2.yaml by the openapi-types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export interface paths {
  '/assistants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List assistants
     * @description Lists assistants, newest first unless asked otherwise.
     */
    get: operations['listAssistants'];
    put?: never;
    /**
     * Make an assistant
     * @description Makes an assistant of a model, instructions and tools.
     */
    post: operations['createAssistant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assistants/{assistant_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an assistant
     * @description Returns an assistant.
     */
    get: operations['getAssistant'];
    put?: never;
    /**
     * Change an assistant
     * @description Changes the fields that are sent, and keeps the rest.
     */
    post: operations['modifyAssistant'];
    /**
     * Delete an assistant
     * @description Deletes an assistant; its runs go on.
     */
    delete: operations['deleteAssistant'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a thread
     * @description Makes a thread, empty or with messages.
     */
    post: operations['createThread'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a thread and run
     * @description Makes a thread and starts a run on it, in one step. Answers with the run, or with its events as they happen.
     */
    post: operations['createThreadAndRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/{thread_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a thread
     * @description Returns a thread.
     */
    get: operations['getThread'];
    put?: never;
    /**
     * Change a thread
     * @description Changes the metadata of a thread, or what its tools work on.
     */
    post: operations['modifyThread'];
    /**
     * Delete a thread
     * @description Deletes a thread with all that is in it.
     */
    delete: operations['deleteThread'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/{thread_id}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List messages
     * @description Lists the messages of a thread, newest first unless asked otherwise.
     */
    get: operations['listMessages'];
    put?: never;
    /**
     * Add a message
     * @description Puts a message at the end of a thread; not while a run is at work.
     */
    post: operations['createMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/{thread_id}/messages/{message_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a message
     * @description Returns a message.
     */
    get: operations['getMessage'];
    put?: never;
    /**
     * Change a message
     * @description Changes the metadata of a message.
     */
    post: operations['modifyMessage'];
    /**
     * Delete a message
     * @description Takes a message out of its thread.
     */
    delete: operations['deleteMessage'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/{thread_id}/runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List runs
     * @description Lists the runs of a thread, newest first unless asked otherwise.
     */
    get: operations['listRuns'];
    put?: never;
    /**
     * Start a run
     * @description Lets an assistant work on a thread; not while another run is at work. Answers with the run, or with its events as they happen.
     */
    post: operations['createRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/{thread_id}/runs/{run_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a run
     * @description Returns a run.
     */
    get: operations['getRun'];
    put?: never;
    /**
     * Change a run
     * @description Changes the metadata of a run.
     */
    post: operations['modifyRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/{thread_id}/runs/{run_id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a run
     * @description Asks that a run be cancelled; it is cancelling until it has stopped.
     */
    post: operations['cancelRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Submit tool outputs
     * @description Gives a run that waits the outputs of all its calls at once, and lets it go on.
     */
    post: operations['submitToolOutputsToRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/{thread_id}/runs/{run_id}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List steps
     * @description Lists the steps of a run, newest first unless asked otherwise.
     */
    get: operations['listRunSteps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/{thread_id}/runs/{run_id}/steps/{step_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a step
     * @description Returns a step.
     */
    get: operations['getRunStep'];
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
    /** @description A note on a part of a text. */
    Annotation: components['schemas']['FileCitationAnnotation'] | components['schemas']['FilePathAnnotation'];
    /** @description What is new in a note. */
    AnnotationDelta:
      | components['schemas']['FileCitationAnnotationDelta']
      | components['schemas']['FilePathAnnotationDelta'];
    /** @description A model with instructions and tools. */
    Assistant: {
      /** @description Names the assistant; begins with asst_. */
      id: string;
      /** @constant */
      object: 'assistant';
      /** @description When it was made, in Unix seconds. */
      created_at: number;
      /** @description What it is called. */
      name: string | null;
      /** @description What it is for. */
      description: string | null;
      /** @description The model that it asks. */
      model: string;
      /** @description What the model is told before each thread. */
      instructions: string | null;
      /** @description The tools that it may use. */
      tools: components['schemas']['AssistantTool'][];
      /** @description What its tools work on. */
      tool_resources?: components['schemas']['ToolResources'] | null;
      metadata: components['schemas']['Metadata'];
      /** @description How freely the model chooses its words. */
      temperature?: number | null;
      /** @description The share of likely words the model chooses from. */
      top_p?: number | null;
      /** @description The form in which the model answers. */
      response_format?: components['schemas']['ResponseFormat'] | null;
    };
    /** @description Says that the assistant was deleted. */
    AssistantDeleted: {
      /** @description The id of the assistant. */
      id: string;
      /** @constant */
      object: 'assistant.deleted';
      /** @description Whether it was deleted. */
      deleted: boolean;
    };
    /** @description A page of assistants. */
    AssistantList: {
      /** @constant */
      object: 'list';
      /** @description The assistants of this page. */
      data: components['schemas']['Assistant'][];
      /** @description The id of the first one here; null where there is none. */
      first_id: string | null;
      /** @description The id of the last one here; null where there is none. */
      last_id: string | null;
      /** @description Whether more follow in this direction. */
      has_more: boolean;
    };
    /** @description A frame of the stream of a run, its event and its data. */
    AssistantStreamEvent:
      | components['schemas']['ThreadCreatedEvent']
      | components['schemas']['ThreadRunCreatedEvent']
      | components['schemas']['ThreadRunQueuedEvent']
      | components['schemas']['ThreadRunInProgressEvent']
      | components['schemas']['ThreadRunRequiresActionEvent']
      | components['schemas']['ThreadRunCompletedEvent']
      | components['schemas']['ThreadRunIncompleteEvent']
      | components['schemas']['ThreadRunFailedEvent']
      | components['schemas']['ThreadRunCancellingEvent']
      | components['schemas']['ThreadRunCancelledEvent']
      | components['schemas']['ThreadRunExpiredEvent']
      | components['schemas']['ThreadRunStepCreatedEvent']
      | components['schemas']['ThreadRunStepInProgressEvent']
      | components['schemas']['ThreadRunStepDeltaEvent']
      | components['schemas']['ThreadRunStepCompletedEvent']
      | components['schemas']['ThreadRunStepFailedEvent']
      | components['schemas']['ThreadRunStepCancelledEvent']
      | components['schemas']['ThreadRunStepExpiredEvent']
      | components['schemas']['ThreadMessageCreatedEvent']
      | components['schemas']['ThreadMessageInProgressEvent']
      | components['schemas']['ThreadMessageDeltaEvent']
      | components['schemas']['ThreadMessageCompletedEvent']
      | components['schemas']['ThreadMessageIncompleteEvent']
      | components['schemas']['ErrorEvent']
      | components['schemas']['DoneEvent'];
    /** @description A tool that the model may use. */
    AssistantTool:
      | components['schemas']['CodeInterpreterTool']
      | components['schemas']['FileSearchTool']
      | components['schemas']['FunctionTool'];
    /** @description A tool that the model shall be offered. */
    AssistantToolParam:
      | components['schemas']['CodeInterpreterToolParam']
      | components['schemas']['FileSearchToolParam']
      | components['schemas']['FunctionToolParam'];
    /** @description A file that belongs to a message. */
    Attachment: {
      /** @description The id of the file. */
      file_id?: string;
      /** @description The tools that it is for. */
      tools?: components['schemas']['AttachmentTool'][];
    };
    /** @description A file that shall belong to a message. */
    AttachmentParam: {
      /** @description The id of the file. */
      file_id?: string;
      /** @description The tools that it is for. */
      tools?: components['schemas']['AttachmentToolParam'][];
    };
    /** @description A tool that reads files. */
    AttachmentTool: {
      /**
       * @description The kind of tool.
       * @enum {string}
       */
      type: 'code_interpreter' | 'file_search';
    };
    /** @description A tool that reads files. */
    AttachmentToolParam: {
      /**
       * @description The kind of tool.
       * @enum {string}
       */
      type: 'code_interpreter' | 'file_search';
    };
    /** @description The server chooses. */
    AutoChunkingStrategyParam: {
      /** @constant */
      type: 'auto';
    };
    /** @description How files are cut into passages. */
    ChunkingStrategyParam:
      | components['schemas']['AutoChunkingStrategyParam']
      | components['schemas']['StaticChunkingStrategyParam'];
    /** @description The model may run Python in a sandbox. */
    CodeInterpreterTool: {
      /** @constant */
      type: 'code_interpreter';
    };
    /** @description Lets the model run Python in a sandbox. */
    CodeInterpreterToolParam: {
      /** @constant */
      type: 'code_interpreter';
    };
    /** @description Python that was run. */
    CodeToolCall: {
      /** @description Names the call. */
      id: string;
      /** @constant */
      type: 'code_interpreter';
      /** @description What was run, and what came of it. */
      code_interpreter: {
        /** @description The code. */
        input: string;
        /** @description What the code printed and drew. */
        outputs: components['schemas']['CodeToolCallOutput'][];
      };
    };
    /** @description More code, or more of what came of it. */
    CodeToolCallDelta: {
      index: components['schemas']['DeltaIndex'];
      /** @constant */
      type: 'code_interpreter';
      /** @description Names the call. */
      id?: string;
      /** @description What to add. */
      code_interpreter?: {
        /** @description Code to put at the end. */
        input?: string;
        /** @description What came of the code, each named by its index. */
        outputs?: components['schemas']['CodeToolCallOutputDelta'][];
      };
    };
    /** @description What code drew. */
    CodeToolCallImageOutput: {
      /** @constant */
      type: 'image';
      /** @description The picture. */
      image: {
        /** @description The id of its file. */
        file_id: string;
      };
    };
    /** @description What code drew. */
    CodeToolCallImageOutputDelta: {
      index: components['schemas']['DeltaIndex'];
      /** @constant */
      type: 'image';
      /** @description The picture. */
      image?: {
        /** @description The id of its file. */
        file_id?: string;
      };
    };
    /** @description What code printed. */
    CodeToolCallLogsOutput: {
      /** @constant */
      type: 'logs';
      /** @description The text. */
      logs: string;
    };
    /** @description More of what code printed. */
    CodeToolCallLogsOutputDelta: {
      index: components['schemas']['DeltaIndex'];
      /** @constant */
      type: 'logs';
      /** @description Text to put at the end. */
      logs?: string;
    };
    /** @description Something that came of code. */
    CodeToolCallOutput:
      | components['schemas']['CodeToolCallLogsOutput']
      | components['schemas']['CodeToolCallImageOutput'];
    /** @description What is new in something that came of code. */
    CodeToolCallOutputDelta:
      | components['schemas']['CodeToolCallLogsOutputDelta']
      | components['schemas']['CodeToolCallImageOutputDelta'];
    /** @description The body that makes an assistant. */
    CreateAssistantRequest: {
      /** @description The model that it shall ask. */
      model: string;
      /** @description What it is called. */
      name?: string | null;
      /** @description What it is for. */
      description?: string | null;
      /** @description What the model is told before each thread. */
      instructions?: string | null;
      /** @description The tools that it may use. */
      tools?: components['schemas']['AssistantToolParam'][];
      metadata?: components['schemas']['Metadata'];
      /** @description How freely the model shall choose its words. */
      temperature?: number | null;
      /** @description The share of likely words the model shall choose from. */
      top_p?: number | null;
      /** @description The form in which the model shall answer. */
      response_format?: components['schemas']['ResponseFormatParam'] | null;
      reasoning_effort?: components['schemas']['ReasoningEffort'];
      /** @description What its tools shall work on. */
      tool_resources?: components['schemas']['NewToolResourcesParam'] | null;
    };
    /** @description The body that puts a message into a thread. */
    CreateMessageRequest: {
      role: components['schemas']['MessageRole'];
      /** @description What it says and shows. */
      content: string | components['schemas']['MessageContentParam'][];
      /** @description Files that belong to it, and the tools that they are for. */
      attachments?: components['schemas']['AttachmentParam'][] | null;
      metadata?: components['schemas']['Metadata'];
    };
    /** @description The body that starts a run. */
    CreateRunRequest: {
      /** @description The assistant that shall work. */
      assistant_id: string;
      /** @description The model to ask, instead of the assistant's. */
      model?: string | null;
      /** @description What the model is told, instead of the assistant's instructions. */
      instructions?: string | null;
      /** @description What the model is told after the instructions. */
      additional_instructions?: string | null;
      /** @description Messages to put into the thread before the run starts. */
      additional_messages?: components['schemas']['CreateMessageRequest'][] | null;
      /** @description The tools of this run, instead of the assistant's. */
      tools?: components['schemas']['AssistantToolParam'][] | null;
      metadata?: components['schemas']['Metadata'];
      /** @description How freely the model shall choose its words. */
      temperature?: number | null;
      /** @description The share of likely words the model shall choose from. */
      top_p?: number | null;
      /** @description Whether the events of the run shall be sent as they happen. */
      stream?: boolean | null;
      /** @description The most tokens that the model may read over the run. */
      max_prompt_tokens?: number | null;
      /** @description The most tokens that the model may write over the run. */
      max_completion_tokens?: number | null;
      /** @description How much of the thread the model shall see. */
      truncation_strategy?: components['schemas']['TruncationStrategyParam'] | null;
      /** @description Whether the model must, may or must not use tools. */
      tool_choice?: components['schemas']['ToolChoiceParam'] | null;
      /** @description Whether the model may call several functions at once. */
      parallel_tool_calls?: boolean;
      /** @description The form in which the model shall answer. */
      response_format?: components['schemas']['ResponseFormatParam'] | null;
      reasoning_effort?: components['schemas']['ReasoningEffort'];
    };
    /** @description The body that makes a thread and starts a run on it. */
    CreateThreadAndRunRequest: {
      /** @description The assistant that shall work. */
      assistant_id: string;
      thread?: components['schemas']['CreateThreadRequest'];
      /** @description The model to ask, instead of the assistant's. */
      model?: string | null;
      /** @description What the model is told, instead of the assistant's instructions. */
      instructions?: string | null;
      /** @description The tools of this run, instead of the assistant's. */
      tools?: components['schemas']['AssistantToolParam'][] | null;
      /** @description What the tools shall work on. */
      tool_resources?: components['schemas']['ToolResourcesParam'] | null;
      metadata?: components['schemas']['Metadata'];
      /** @description How freely the model shall choose its words. */
      temperature?: number | null;
      /** @description The share of likely words the model shall choose from. */
      top_p?: number | null;
      /** @description Whether the events of the run shall be sent as they happen. */
      stream?: boolean | null;
      /** @description The most tokens that the model may read over the run. */
      max_prompt_tokens?: number | null;
      /** @description The most tokens that the model may write over the run. */
      max_completion_tokens?: number | null;
      /** @description How much of the thread the model shall see. */
      truncation_strategy?: components['schemas']['TruncationStrategyParam'] | null;
      /** @description Whether the model must, may or must not use tools. */
      tool_choice?: components['schemas']['ToolChoiceParam'] | null;
      /** @description Whether the model may call several functions at once. */
      parallel_tool_calls?: boolean;
      /** @description The form in which the model shall answer. */
      response_format?: components['schemas']['ResponseFormatParam'] | null;
    };
    /** @description The body that makes a thread. */
    CreateThreadRequest: {
      /** @description What has been said already. */
      messages?: components['schemas']['CreateMessageRequest'][];
      /** @description What tools shall work on in this thread. */
      tool_resources?: components['schemas']['NewToolResourcesParam'] | null;
      metadata?: components['schemas']['Metadata'];
    };
    /** @description Which entry of the list this is about. */
    DeltaIndex: number;
    /** @description Ends every stream that went well. */
    DoneEvent: {
      /** @constant */
      event: 'done';
      /** @constant */
      data: '[DONE]';
    };
    /** @description Ends a stream that cannot go on. */
    ErrorEvent: {
      /** @constant */
      event: 'error';
      /** @description The error, both flat and in the envelope of refusals, for readers of either kind. */
      data: {
        error?: components['schemas']['ErrorObject'];
        /** @description What went wrong, for people. */
        message: string;
        /** @description The kind of error, such as server_error. */
        type: string;
        /** @description The parameter or field that is at fault. */
        param: string | null;
        /** @description What went wrong, for programs. */
        code: string | null;
      };
    };
    /** @description What went wrong. */
    ErrorObject: {
      /** @description What went wrong, for people. */
      message: string;
      /** @description The kind of error, such as invalid_request_error. */
      type: string;
      /** @description The parameter or field that is at fault. */
      param: string | null;
      /** @description What went wrong, for programs. */
      code: string | null;
    };
    /** @description The body of every refusal. */
    ErrorResponse: {
      error: components['schemas']['ErrorObject'];
    };
    /** @description The part comes from a file. */
    FileCitationAnnotation: {
      /** @constant */
      type: 'file_citation';
      /** @description The words that stand for the citation. */
      text: string;
      /** @description What is cited. */
      file_citation: {
        /** @description The id of the file. */
        file_id: string;
      };
      /** @description Where the part begins. */
      start_index: number;
      /** @description Where it ends. */
      end_index: number;
    };
    /** @description The part comes from a file. */
    FileCitationAnnotationDelta: {
      index: components['schemas']['DeltaIndex'];
      /** @constant */
      type: 'file_citation';
      /** @description The words that stand for the citation. */
      text?: string;
      /** @description What is cited. */
      file_citation?: {
        /** @description The id of the file. */
        file_id?: string;
        /** @description The words in the file. */
        quote?: string;
      };
      /** @description Where the part begins. */
      start_index?: number;
      /** @description Where it ends. */
      end_index?: number;
    };
    /** @description The part names a file that code has made. */
    FilePathAnnotation: {
      /** @constant */
      type: 'file_path';
      /** @description The words that stand for the file. */
      text: string;
      /** @description The file. */
      file_path: {
        /** @description Its id. */
        file_id: string;
      };
      /** @description Where the part begins. */
      start_index: number;
      /** @description Where it ends. */
      end_index: number;
    };
    /** @description The part names a file that code has made. */
    FilePathAnnotationDelta: {
      index: components['schemas']['DeltaIndex'];
      /** @constant */
      type: 'file_path';
      /** @description The words that stand for the file. */
      text?: string;
      /** @description The file. */
      file_path?: {
        /** @description Its id. */
        file_id?: string;
      };
      /** @description Where the part begins. */
      start_index?: number;
      /** @description Where it ends. */
      end_index?: number;
    };
    /** @description Settings of the search. */
    FileSearchOptions: {
      /** @description The most passages that the model is given. */
      max_num_results?: number;
      ranking_options?: components['schemas']['FileSearchRankingOptions'];
    };
    /** @description Settings for the search. */
    FileSearchOptionsParam: {
      /** @description The most passages that the model shall be given. */
      max_num_results?: number;
      ranking_options?: components['schemas']['FileSearchRankingOptionsParam'];
    };
    /** @description How passages are ranked. */
    FileSearchRankingOptions: {
      /**
       * @description The ranker in use.
       * @enum {string}
       */
      ranker?: 'auto' | 'default_2024_08_21';
      /** @description The least score a passage must have. */
      score_threshold: number;
    };
    /** @description How passages shall be ranked. */
    FileSearchRankingOptionsParam: {
      /**
       * @description The ranker to use; auto where absent.
       * @enum {string}
       */
      ranker?: 'auto' | 'default_2024_08_21';
      /** @description The least score a passage must have. */
      score_threshold: number;
    };
    /** @description A passage of a file. */
    FileSearchResult: {
      /** @description The id of the file. */
      file_id: string;
      /** @description The name of the file. */
      file_name: string;
      /** @description How well it fits. */
      score: number;
      /** @description What it says; only where it was asked for. */
      content?: {
        /** @constant */
        type?: 'text';
        /** @description The words. */
        text?: string;
      }[];
    };
    /** @description The model may search in vector stores. */
    FileSearchTool: {
      /** @constant */
      type: 'file_search';
      file_search?: components['schemas']['FileSearchOptions'];
    };
    /** @description A search in vector stores. */
    FileSearchToolCall: {
      /** @description Names the call. */
      id: string;
      /** @constant */
      type: 'file_search';
      /** @description How it was searched, and what was found. */
      file_search: {
        ranking_options?: components['schemas']['FileSearchRankingOptions'];
        /** @description The passages that were found. */
        results?: components['schemas']['FileSearchResult'][];
      };
    };
    /** @description A search in vector stores. */
    FileSearchToolCallDelta: {
      index: components['schemas']['DeltaIndex'];
      /** @constant */
      type: 'file_search';
      /** @description Names the call. */
      id?: string;
      /** @description How it was searched, and what was found. */
      file_search: {
        [key: string]: unknown;
      };
    };
    /** @description Lets the model search in vector stores. */
    FileSearchToolParam: {
      /** @constant */
      type: 'file_search';
      file_search?: components['schemas']['FileSearchOptionsParam'];
    };
    /** @description A function that the caller runs for the model. */
    FunctionDefinition: {
      /** @description What the model calls it by. */
      name: string;
      /** @description What it does, for the model. */
      description?: string;
      /** @description A JSON Schema of its arguments; absent where it takes none. */
      parameters?: {
        [key: string]: unknown;
      };
      /** @description Whether the arguments follow the schema exactly. */
      strict?: boolean | null;
    };
    /** @description A function that the caller will run for the model. */
    FunctionDefinitionParam: {
      /** @description What the model calls it by; up to 64 letters, digits, underscores and hyphens. */
      name: string;
      /** @description What it does, for the model. */
      description?: string;
      /** @description A JSON Schema of its arguments; absent where it takes none. */
      parameters?: {
        [key: string]: unknown;
      };
      /** @description Whether the arguments shall follow the schema exactly. */
      strict?: boolean | null;
    };
    /** @description The model may call a function of the caller. */
    FunctionTool: {
      /** @constant */
      type: 'function';
      function: components['schemas']['FunctionDefinition'];
    };
    /** @description A call of a function of the caller. */
    FunctionToolCall: {
      /** @description Names the call. */
      id: string;
      /** @constant */
      type: 'function';
      /** @description What was called, with what, and what it returned. */
      function: {
        /** @description The name of the function. */
        name: string;
        /** @description The arguments, as JSON text. */
        arguments: string;
        /** @description What it returned; null until the caller has said it. */
        output: string | null;
      };
    };
    /** @description More of a call of a function. */
    FunctionToolCallDelta: {
      index: components['schemas']['DeltaIndex'];
      /** @constant */
      type: 'function';
      /** @description Names the call. */
      id?: string;
      /** @description What to add. */
      function?: {
        /** @description The name of the function. */
        name?: string;
        /** @description JSON text to put at the end of the arguments. */
        arguments?: string;
        /** @description What it returned; null until the caller has said it. */
        output?: string | null;
      };
    };
    /** @description Lets the model call a function of the caller. */
    FunctionToolParam: {
      /** @constant */
      type: 'function';
      function: components['schemas']['FunctionDefinitionParam'];
    };
    /**
     * @description How closely the model looks at a picture.
     * @enum {string}
     */
    ImageDetail: 'auto' | 'low' | 'high';
    /** @description A picture in a file. */
    ImageFileContent: {
      /** @constant */
      type: 'image_file';
      /** @description The picture. */
      image_file: {
        /** @description The id of its file. */
        file_id: string;
        detail?: components['schemas']['ImageDetail'];
      };
    };
    /** @description A picture in a file. */
    ImageFileContentDelta: {
      index: components['schemas']['DeltaIndex'];
      /** @constant */
      type: 'image_file';
      /** @description The picture. */
      image_file?: {
        /** @description The id of its file. */
        file_id?: string;
        detail?: components['schemas']['ImageDetail'];
      };
    };
    /** @description A picture in a file. */
    ImageFileContentParam: {
      /** @constant */
      type: 'image_file';
      /** @description The picture. */
      image_file: {
        /** @description The id of its file. */
        file_id: string;
        detail?: components['schemas']['ImageDetail'];
      };
    };
    /** @description A picture somewhere else. */
    ImageUrlContent: {
      /** @constant */
      type: 'image_url';
      /** @description The picture. */
      image_url: {
        /** @description Where it is. */
        url: string;
        detail?: components['schemas']['ImageDetail'];
      };
    };
    /** @description A picture somewhere else. */
    ImageUrlContentDelta: {
      index: components['schemas']['DeltaIndex'];
      /** @constant */
      type: 'image_url';
      /** @description The picture. */
      image_url?: {
        /** @description Where it is. */
        url?: string;
        detail?: components['schemas']['ImageDetail'];
      };
    };
    /** @description A picture somewhere else. */
    ImageUrlContentParam: {
      /** @constant */
      type: 'image_url';
      /** @description The picture. */
      image_url: {
        /** @description Where it is. */
        url: string;
        detail?: components['schemas']['ImageDetail'];
      };
    };
    /** @description Any JSON object. */
    JsonObjectResponseFormat: {
      /** @constant */
      type: 'json_object';
    };
    /** @description Any JSON object. */
    JsonObjectResponseFormatParam: {
      /** @constant */
      type: 'json_object';
    };
    /** @description JSON that follows a schema. */
    JsonSchemaResponseFormat: {
      /** @constant */
      type: 'json_schema';
      /** @description The schema and what it is called. */
      json_schema: {
        /** @description The name of the form. */
        name: string;
        /** @description What the form is for, for the model. */
        description?: string;
        /** @description The JSON Schema. */
        schema?: {
          [key: string]: unknown;
        };
        /** @description Whether the answer follows it exactly. */
        strict?: boolean | null;
      };
    };
    /** @description JSON that follows a schema. */
    JsonSchemaResponseFormatParam: {
      /** @constant */
      type: 'json_schema';
      /** @description The schema and what it is called. */
      json_schema: {
        /** @description The name of the form; up to 64 letters, digits, underscores and hyphens. */
        name: string;
        /** @description What the form is for, for the model. */
        description?: string;
        /** @description The JSON Schema. */
        schema?: {
          [key: string]: unknown;
        };
        /** @description Whether the answer shall follow it exactly. */
        strict?: boolean | null;
      };
    };
    /** @description A message in a thread. */
    Message: {
      /** @description Names the message; begins with msg_. */
      id: string;
      /** @constant */
      object: 'thread.message';
      /** @description When it was made, in Unix seconds. */
      created_at: number;
      /** @description The thread that it is in. */
      thread_id: string;
      status: components['schemas']['MessageStatus'];
      /** @description Why it was cut short; null if it was not. */
      incomplete_details: components['schemas']['MessageIncompleteDetails'] | null;
      /** @description When it was done, in Unix seconds. */
      completed_at: number | null;
      /** @description When it was cut short, in Unix seconds. */
      incomplete_at: number | null;
      role: components['schemas']['MessageRole'];
      /** @description What it says and shows. */
      content: components['schemas']['MessageContent'][];
      /** @description The assistant that wrote it, if one did. */
      assistant_id: string | null;
      /** @description The run that wrote it, if one did. */
      run_id: string | null;
      /** @description Files that belong to it, and the tools that they are for. */
      attachments: components['schemas']['Attachment'][] | null;
      metadata: components['schemas']['Metadata'];
    };
    /** @description A piece of a message. */
    MessageContent:
      | components['schemas']['ImageFileContent']
      | components['schemas']['ImageUrlContent']
      | components['schemas']['TextContent']
      | components['schemas']['RefusalContent'];
    /** @description What is new in a piece of a message. */
    MessageContentDelta:
      | components['schemas']['ImageFileContentDelta']
      | components['schemas']['ImageUrlContentDelta']
      | components['schemas']['TextContentDelta']
      | components['schemas']['RefusalContentDelta'];
    /** @description A piece of a new message. */
    MessageContentParam:
      | components['schemas']['ImageFileContentParam']
      | components['schemas']['ImageUrlContentParam']
      | components['schemas']['TextContentParam'];
    /** @description The step wrote a message. */
    MessageCreationStepDetails: {
      /** @constant */
      type: 'message_creation';
      /** @description The message. */
      message_creation: {
        /** @description The id of the message. */
        message_id: string;
      };
    };
    /** @description The step writes a message. */
    MessageCreationStepDetailsDelta: {
      /** @constant */
      type: 'message_creation';
      /** @description The message. */
      message_creation?: {
        /** @description The id of the message. */
        message_id?: string;
      };
    };
    /** @description Says that the message was deleted. */
    MessageDeleted: {
      /** @description The id of the message. */
      id: string;
      /** @constant */
      object: 'thread.message.deleted';
      /** @description Whether it was deleted. */
      deleted: boolean;
    };
    /** @description What is new in a message. */
    MessageDelta: {
      /** @description The id of the message. */
      id: string;
      /** @constant */
      object: 'thread.message.delta';
      /** @description What to add. */
      delta: {
        role?: components['schemas']['MessageRole'];
        /** @description What to add to pieces of the content, each named by its index. */
        content?: components['schemas']['MessageContentDelta'][];
      };
    };
    /** @description Why a message was cut short. */
    MessageIncompleteDetails: {
      /**
       * @description What cut it short.
       * @enum {string}
       */
      reason: 'content_filter' | 'max_tokens' | 'run_cancelled' | 'run_expired' | 'run_failed';
    };
    /** @description A page of messages. */
    MessageList: {
      /** @constant */
      object: 'list';
      /** @description The messages of this page. */
      data: components['schemas']['Message'][];
      /** @description The id of the first one here; null where there is none. */
      first_id: string | null;
      /** @description The id of the last one here; null where there is none. */
      last_id: string | null;
      /** @description Whether more follow in this direction. */
      has_more: boolean;
    };
    /**
     * @description Who speaks.
     * @enum {string}
     */
    MessageRole: 'user' | 'assistant';
    /**
     * @description How far a message has got.
     * @enum {string}
     */
    MessageStatus: 'in_progress' | 'incomplete' | 'completed';
    /** @description Up to 16 facts that the caller keeps with an object. */
    Metadata: {
      [key: string]: string;
    } | null;
    /** @description The body that changes an assistant; what is absent stays. */
    ModifyAssistantRequest: {
      /** @description The model that it shall ask. */
      model?: string;
      /** @description What it is called. */
      name?: string | null;
      /** @description What it is for. */
      description?: string | null;
      /** @description What the model is told before each thread. */
      instructions?: string | null;
      /** @description The tools that it may use. */
      tools?: components['schemas']['AssistantToolParam'][];
      metadata?: components['schemas']['Metadata'];
      /** @description How freely the model shall choose its words. */
      temperature?: number | null;
      /** @description The share of likely words the model shall choose from. */
      top_p?: number | null;
      /** @description The form in which the model shall answer. */
      response_format?: components['schemas']['ResponseFormatParam'] | null;
      reasoning_effort?: components['schemas']['ReasoningEffort'];
      /** @description What its tools shall work on. */
      tool_resources?: components['schemas']['ToolResourcesParam'] | null;
    };
    /** @description The body that changes a message. */
    ModifyMessageRequest: {
      metadata?: components['schemas']['Metadata'];
    };
    /** @description The body that changes a run. */
    ModifyRunRequest: {
      metadata?: components['schemas']['Metadata'];
    };
    /** @description The body that changes a thread. */
    ModifyThreadRequest: {
      /** @description What tools shall work on in this thread. */
      tool_resources?: components['schemas']['ToolResourcesParam'] | null;
      metadata?: components['schemas']['Metadata'];
    };
    /** @description The tool that the model must use. */
    NamedToolChoice: {
      /**
       * @description The kind of tool.
       * @enum {string}
       */
      type: 'function' | 'code_interpreter' | 'file_search';
      /** @description Which function. */
      function?: {
        /** @description The name of the function. */
        name: string;
      };
    };
    /** @description The tool that the model must use. */
    NamedToolChoiceParam: {
      /**
       * @description The kind of tool.
       * @enum {string}
       */
      type: 'function' | 'code_interpreter' | 'file_search';
      /** @description Which function. */
      function?: {
        /** @description The name of the function. */
        name: string;
      };
    };
    /** @description What the tools of something new shall work on; a vector store can be made on the way. */
    NewToolResourcesParam: {
      /** @description For the code interpreter. */
      code_interpreter?: {
        /** @description Ids of the files that the code can read. */
        file_ids?: string[];
      };
      /** @description For the search; either ids or new stores. */
      file_search?: {
        /** @description The id of the vector store that is searched. */
        vector_store_ids?: string[];
        /** @description A vector store to be made and searched. */
        vector_stores?: components['schemas']['VectorStoreParam'][];
      };
    };
    /**
     * @description The direction in which a list is sorted by time of creation.
     * @enum {string}
     */
    Order: 'asc' | 'desc';
    /**
     * @description How much a reasoning model shall think.
     * @enum {string|null}
     */
    ReasoningEffort: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;
    /** @description The model declines. */
    RefusalContent: {
      /** @constant */
      type: 'refusal';
      /** @description Its words. */
      refusal: string;
    };
    /** @description More words of declining. */
    RefusalContentDelta: {
      index: components['schemas']['DeltaIndex'];
      /** @constant */
      type: 'refusal';
      /** @description Words to put at the end. */
      refusal?: string;
    };
    /** @description What the caller must do for the run to go on. */
    RequiredAction: {
      /** @constant */
      type: 'submit_tool_outputs';
      /** @description The calls whose outputs are wanted. */
      submit_tool_outputs: {
        /** @description All calls that wait. */
        tool_calls: components['schemas']['RequiredActionFunctionToolCall'][];
      };
    };
    /** @description A call of a function that waits for its output. */
    RequiredActionFunctionToolCall: {
      /** @description Names the call when its output is submitted. */
      id: string;
      /** @constant */
      type: 'function';
      /** @description What is called, and with what. */
      function: {
        /** @description The name of the function. */
        name: string;
        /** @description The arguments, as JSON text. */
        arguments: string;
      };
    };
    /** @description The form in which the model answers. */
    ResponseFormat:
      | 'auto'
      | components['schemas']['TextResponseFormat']
      | components['schemas']['JsonObjectResponseFormat']
      | components['schemas']['JsonSchemaResponseFormat'];
    /** @description The form in which the model shall answer. */
    ResponseFormatParam:
      | 'auto'
      | components['schemas']['TextResponseFormatParam']
      | components['schemas']['JsonObjectResponseFormatParam']
      | components['schemas']['JsonSchemaResponseFormatParam'];
    /** @description An assistant at work on a thread. */
    Run: {
      /** @description Names the run; begins with run_. */
      id: string;
      /** @constant */
      object: 'thread.run';
      /** @description When it was made, in Unix seconds. */
      created_at: number;
      /** @description The thread it works on. */
      thread_id: string;
      /** @description The assistant that works. */
      assistant_id: string;
      status: components['schemas']['RunStatus'];
      /** @description What the caller must do; null unless the status is requires_action. */
      required_action: components['schemas']['RequiredAction'] | null;
      /** @description Why it failed; null if it did not. */
      last_error: components['schemas']['RunError'] | null;
      /** @description When it will be given up, in Unix seconds; null once it is over. */
      expires_at: number | null;
      /** @description When it was last taken up, in Unix seconds; null while it has not been. */
      started_at: number | null;
      /** @description When it was cancelled, in Unix seconds. */
      cancelled_at: number | null;
      /** @description When it failed, in Unix seconds. */
      failed_at: number | null;
      /** @description When it was done or cut short, in Unix seconds. */
      completed_at: number | null;
      /** @description Why it was cut short; null if it was not. */
      incomplete_details: components['schemas']['RunIncompleteDetails'] | null;
      /** @description The model that it asks. */
      model: string;
      /** @description What the model is told before the thread. */
      instructions: string | null;
      /** @description The tools that it may use. */
      tools: components['schemas']['AssistantTool'][];
      metadata: components['schemas']['Metadata'];
      /** @description Tokens of the whole run; null until it is over. */
      usage: components['schemas']['Usage'] | null;
      /** @description How freely the model chooses its words. */
      temperature?: number | null;
      /** @description The share of likely words the model chooses from. */
      top_p?: number | null;
      /** @description The most tokens that the model may read over the run. */
      max_prompt_tokens: number | null;
      /** @description The most tokens that the model may write over the run. */
      max_completion_tokens: number | null;
      /** @description How much of the thread the model sees. */
      truncation_strategy: components['schemas']['TruncationStrategy'] | null;
      /** @description Whether the model must, may or must not use tools. */
      tool_choice: components['schemas']['ToolChoice'] | null;
      /** @description Whether the model may call several functions at once. */
      parallel_tool_calls: boolean;
      /** @description The form in which the model answers. */
      response_format: components['schemas']['ResponseFormat'] | null;
    };
    /** @description Why a run failed. */
    RunError: {
      /**
       * @description Whose fault it was.
       * @enum {string}
       */
      code: 'server_error' | 'rate_limit_exceeded' | 'invalid_prompt';
      /** @description What happened, for people. */
      message: string;
    };
    /** @description Why a run was cut short. */
    RunIncompleteDetails: {
      /**
       * @description The limit that was reached.
       * @enum {string}
       */
      reason?: 'max_completion_tokens' | 'max_prompt_tokens';
    };
    /** @description A page of runs. */
    RunList: {
      /** @constant */
      object: 'list';
      /** @description The runs of this page. */
      data: components['schemas']['Run'][];
      /** @description The id of the first one here; null where there is none. */
      first_id: string | null;
      /** @description The id of the last one here; null where there is none. */
      last_id: string | null;
      /** @description Whether more follow in this direction. */
      has_more: boolean;
    };
    /**
     * @description How far a run has got.
     * @enum {string}
     */
    RunStatus:
      | 'queued'
      | 'in_progress'
      | 'requires_action'
      | 'cancelling'
      | 'cancelled'
      | 'failed'
      | 'completed'
      | 'incomplete'
      | 'expired';
    /** @description A part of a run, either a message or calls of tools. */
    RunStep: {
      /** @description Names the step; begins with step_. */
      id: string;
      /** @constant */
      object: 'thread.run.step';
      /** @description When it began, in Unix seconds. */
      created_at: number;
      /** @description The assistant that works. */
      assistant_id: string;
      /** @description The thread it works on. */
      thread_id: string;
      /** @description The run that it is part of. */
      run_id: string;
      /**
       * @description What is done, the same as the type of the details.
       * @enum {string}
       */
      type: 'message_creation' | 'tool_calls';
      status: components['schemas']['RunStepStatus'];
      step_details: components['schemas']['RunStepDetails'];
      /** @description Why it failed; null if it did not. */
      last_error: components['schemas']['RunStepError'] | null;
      /** @description When it was given up, in Unix seconds. */
      expired_at: number | null;
      /** @description When it was cancelled, in Unix seconds. */
      cancelled_at: number | null;
      /** @description When it failed, in Unix seconds. */
      failed_at: number | null;
      /** @description When it was done, in Unix seconds. */
      completed_at: number | null;
      metadata: components['schemas']['Metadata'];
      /** @description Tokens of this step; null while it goes on. */
      usage: components['schemas']['Usage'] | null;
    };
    /** @description What is new in a step. */
    RunStepDelta: {
      /** @description The id of the step. */
      id: string;
      /** @constant */
      object: 'thread.run.step.delta';
      /** @description What to add. */
      delta: {
        step_details?: components['schemas']['RunStepDetailsDelta'];
      };
    };
    /** @description What a step did. */
    RunStepDetails: components['schemas']['MessageCreationStepDetails'] | components['schemas']['ToolCallsStepDetails'];
    /** @description What is new in the details of a step. */
    RunStepDetailsDelta:
      | components['schemas']['MessageCreationStepDetailsDelta']
      | components['schemas']['ToolCallsStepDetailsDelta'];
    /** @description Why a step failed. */
    RunStepError: {
      /**
       * @description Whose fault it was.
       * @enum {string}
       */
      code: 'server_error' | 'rate_limit_exceeded';
      /** @description What happened, for people. */
      message: string;
    };
    /** @description A page of steps. */
    RunStepList: {
      /** @constant */
      object: 'list';
      /** @description The steps of this page. */
      data: components['schemas']['RunStep'][];
      /** @description The id of the first one here; null where there is none. */
      first_id: string | null;
      /** @description The id of the last one here; null where there is none. */
      last_id: string | null;
      /** @description Whether more follow in this direction. */
      has_more: boolean;
    };
    /**
     * @description How far a step has got.
     * @enum {string}
     */
    RunStepStatus: 'in_progress' | 'cancelled' | 'failed' | 'completed' | 'expired';
    /** @description A call of a tool. */
    RunStepToolCall:
      | components['schemas']['CodeToolCall']
      | components['schemas']['FileSearchToolCall']
      | components['schemas']['FunctionToolCall'];
    /** @description What is new in a call of a tool. */
    RunStepToolCallDelta:
      | components['schemas']['CodeToolCallDelta']
      | components['schemas']['FileSearchToolCallDelta']
      | components['schemas']['FunctionToolCallDelta'];
    /** @description Passages of a given size. */
    StaticChunkingStrategyParam: {
      /** @constant */
      type: 'static';
      /** @description The sizes. */
      static: {
        /** @description The most tokens of a passage. */
        max_chunk_size_tokens: number;
        /** @description How many tokens neighbours share; at most half of the size. */
        chunk_overlap_tokens: number;
      };
    };
    /** @description The outputs of all functions that a run waits for. */
    SubmitToolOutputsRequest: {
      /** @description One output for each call that waits, in any order. */
      tool_outputs: components['schemas']['ToolOutput'][];
      /** @description Whether the events of the run shall be sent as they happen. */
      stream?: boolean | null;
    };
    /** @description Text, with notes on parts of it. */
    TextContent: {
      /** @constant */
      type: 'text';
      /** @description The text and its notes. */
      text: {
        /** @description The words. */
        value: string;
        /** @description Notes on parts of the words. */
        annotations: components['schemas']['Annotation'][];
      };
    };
    /** @description More words, or notes on them. */
    TextContentDelta: {
      index: components['schemas']['DeltaIndex'];
      /** @constant */
      type: 'text';
      /** @description What to add. */
      text?: {
        /** @description Words to put at the end. */
        value?: string;
        /** @description Notes, each named by its index. */
        annotations?: components['schemas']['AnnotationDelta'][];
      };
    };
    /** @description Words. */
    TextContentParam: {
      /** @constant */
      type: 'text';
      /** @description The words. */
      text: string;
    };
    /** @description Plain text. */
    TextResponseFormat: {
      /** @constant */
      type: 'text';
    };
    /** @description Plain text. */
    TextResponseFormatParam: {
      /** @constant */
      type: 'text';
    };
    /** @description A conversation. */
    Thread: {
      /** @description Names the thread; begins with thread_. */
      id: string;
      /** @constant */
      object: 'thread';
      /** @description When it was made, in Unix seconds. */
      created_at: number;
      /** @description What tools work on in this thread. */
      tool_resources: components['schemas']['ToolResources'] | null;
      metadata: components['schemas']['Metadata'];
    };
    /** @description A thread was made. */
    ThreadCreatedEvent: {
      /** @constant */
      event: 'thread.created';
      data: components['schemas']['Thread'];
    };
    /** @description Says that the thread was deleted. */
    ThreadDeleted: {
      /** @description The id of the thread. */
      id: string;
      /** @constant */
      object: 'thread.deleted';
      /** @description Whether it was deleted. */
      deleted: boolean;
    };
    /** @description The message is done. */
    ThreadMessageCompletedEvent: {
      /** @constant */
      event: 'thread.message.completed';
      data: components['schemas']['Message'];
    };
    /** @description A message was made, still empty. */
    ThreadMessageCreatedEvent: {
      /** @constant */
      event: 'thread.message.created';
      data: components['schemas']['Message'];
    };
    /** @description There is more in a message. */
    ThreadMessageDeltaEvent: {
      /** @constant */
      event: 'thread.message.delta';
      data: components['schemas']['MessageDelta'];
    };
    /** @description The message is being written. */
    ThreadMessageInProgressEvent: {
      /** @constant */
      event: 'thread.message.in_progress';
      data: components['schemas']['Message'];
    };
    /** @description The message was cut short. */
    ThreadMessageIncompleteEvent: {
      /** @constant */
      event: 'thread.message.incomplete';
      data: components['schemas']['Message'];
    };
    /** @description The run was cancelled. */
    ThreadRunCancelledEvent: {
      /** @constant */
      event: 'thread.run.cancelled';
      data: components['schemas']['Run'];
    };
    /** @description The run is being cancelled. */
    ThreadRunCancellingEvent: {
      /** @constant */
      event: 'thread.run.cancelling';
      data: components['schemas']['Run'];
    };
    /** @description The run is done. */
    ThreadRunCompletedEvent: {
      /** @constant */
      event: 'thread.run.completed';
      data: components['schemas']['Run'];
    };
    /** @description A run was made. */
    ThreadRunCreatedEvent: {
      /** @constant */
      event: 'thread.run.created';
      data: components['schemas']['Run'];
    };
    /** @description The run was given up. */
    ThreadRunExpiredEvent: {
      /** @constant */
      event: 'thread.run.expired';
      data: components['schemas']['Run'];
    };
    /** @description The run failed. */
    ThreadRunFailedEvent: {
      /** @constant */
      event: 'thread.run.failed';
      data: components['schemas']['Run'];
    };
    /** @description The run is at work. */
    ThreadRunInProgressEvent: {
      /** @constant */
      event: 'thread.run.in_progress';
      data: components['schemas']['Run'];
    };
    /** @description The run was cut short by a limit. */
    ThreadRunIncompleteEvent: {
      /** @constant */
      event: 'thread.run.incomplete';
      data: components['schemas']['Run'];
    };
    /** @description The run waits to be taken up. */
    ThreadRunQueuedEvent: {
      /** @constant */
      event: 'thread.run.queued';
      data: components['schemas']['Run'];
    };
    /** @description The run waits for the caller. */
    ThreadRunRequiresActionEvent: {
      /** @constant */
      event: 'thread.run.requires_action';
      data: components['schemas']['Run'];
    };
    /** @description The step was cancelled. */
    ThreadRunStepCancelledEvent: {
      /** @constant */
      event: 'thread.run.step.cancelled';
      data: components['schemas']['RunStep'];
    };
    /** @description The step is done. */
    ThreadRunStepCompletedEvent: {
      /** @constant */
      event: 'thread.run.step.completed';
      data: components['schemas']['RunStep'];
    };
    /** @description A step was made. */
    ThreadRunStepCreatedEvent: {
      /** @constant */
      event: 'thread.run.step.created';
      data: components['schemas']['RunStep'];
    };
    /** @description There is more in a step. */
    ThreadRunStepDeltaEvent: {
      /** @constant */
      event: 'thread.run.step.delta';
      data: components['schemas']['RunStepDelta'];
    };
    /** @description The step was given up. */
    ThreadRunStepExpiredEvent: {
      /** @constant */
      event: 'thread.run.step.expired';
      data: components['schemas']['RunStep'];
    };
    /** @description The step failed. */
    ThreadRunStepFailedEvent: {
      /** @constant */
      event: 'thread.run.step.failed';
      data: components['schemas']['RunStep'];
    };
    /** @description The step is at work. */
    ThreadRunStepInProgressEvent: {
      /** @constant */
      event: 'thread.run.step.in_progress';
      data: components['schemas']['RunStep'];
    };
    /** @description The step called tools. */
    ToolCallsStepDetails: {
      /** @constant */
      type: 'tool_calls';
      /** @description The calls, in the order in which the model made them. */
      tool_calls: components['schemas']['RunStepToolCall'][];
    };
    /** @description The step calls tools. */
    ToolCallsStepDetailsDelta: {
      /** @constant */
      type: 'tool_calls';
      /** @description What is new in the calls, each named by its index. */
      tool_calls?: components['schemas']['RunStepToolCallDelta'][];
    };
    /** @description Whether the model must, may or must not use tools. */
    ToolChoice: ('none' | 'auto' | 'required') | components['schemas']['NamedToolChoice'];
    /** @description Whether the model must, may or must not use tools. */
    ToolChoiceParam: ('none' | 'auto' | 'required') | components['schemas']['NamedToolChoiceParam'];
    /** @description What a function returned. */
    ToolOutput: {
      /** @description The call that this answers. */
      tool_call_id: string;
      /** @description What it returned; empty where absent. */
      output?: string;
    };
    /** @description What the tools work on. */
    ToolResources: {
      /** @description For the code interpreter. */
      code_interpreter?: {
        /** @description Ids of the files that the code can read. */
        file_ids?: string[];
      };
      /** @description For the search. */
      file_search?: {
        /** @description The id of the vector store that is searched. */
        vector_store_ids?: string[];
      };
    };
    /** @description What the tools shall work on. */
    ToolResourcesParam: {
      /** @description For the code interpreter. */
      code_interpreter?: {
        /** @description Ids of the files that the code can read. */
        file_ids?: string[];
      };
      /** @description For the search. */
      file_search?: {
        /** @description The id of the vector store that is searched. */
        vector_store_ids?: string[];
      };
    };
    /** @description How much of the thread the model sees. */
    TruncationStrategy: {
      /**
       * @description Whether the server chooses, or the last messages are kept.
       * @enum {string}
       */
      type: 'auto' | 'last_messages';
      /** @description How many messages are kept. */
      last_messages?: number | null;
    };
    /** @description How much of the thread the model shall see. */
    TruncationStrategyParam: {
      /**
       * @description Whether the server chooses, or the last messages are kept.
       * @enum {string}
       */
      type: 'auto' | 'last_messages';
      /** @description How many messages are kept. */
      last_messages?: number | null;
    };
    /** @description How many tokens a model read and wrote. */
    Usage: {
      /** @description Tokens that the model read. */
      prompt_tokens: number;
      /** @description Tokens that the model wrote. */
      completion_tokens: number;
      /** @description Both together. */
      total_tokens: number;
    };
    /** @description A vector store to be made of files. */
    VectorStoreParam: {
      /** @description Ids of the files to put into it. */
      file_ids?: string[];
      chunking_strategy?: components['schemas']['ChunkingStrategyParam'];
      metadata?: components['schemas']['Metadata'];
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
  listAssistants: {
    parameters: {
      query?: {
        /** @description The most entries of a page. */
        limit?: number;
        /** @description Whether the oldest or the newest comes first. */
        order?: components['schemas']['Order'];
        /** @description The id of an entry; the page begins after it. */
        after?: string;
        /** @description The id of an entry; the page ends before it. */
        before?: string;
      };
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of assistants. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssistantList'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  createAssistant: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path?: never;
      cookie?: never;
    };
    /** @description What it shall be made of. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateAssistantRequest'];
      };
    };
    responses: {
      /** @description The assistant was made. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Assistant'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  getAssistant: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path: {
        /** @description The id of the assistant. */
        assistant_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The assistant. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Assistant'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  modifyAssistant: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path: {
        /** @description The id of the assistant. */
        assistant_id: string;
      };
      cookie?: never;
    };
    /** @description What shall change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ModifyAssistantRequest'];
      };
    };
    responses: {
      /** @description The assistant as it is now. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Assistant'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  deleteAssistant: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path: {
        /** @description The id of the assistant. */
        assistant_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The assistant was deleted. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssistantDeleted'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  createThread: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path?: never;
      cookie?: never;
    };
    /** @description What it begins with. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['CreateThreadRequest'];
      };
    };
    responses: {
      /** @description The thread was made. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Thread'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  createThreadAndRun: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path?: never;
      cookie?: never;
    };
    /** @description The thread, and who shall work on it. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateThreadAndRunRequest'];
      };
    };
    responses: {
      /** @description The run was started, or its events follow. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Run'];
          'text/event-stream': components['schemas']['AssistantStreamEvent'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  getThread: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path: {
        /** @description The id of the thread. */
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The thread. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Thread'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  modifyThread: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path: {
        /** @description The id of the thread. */
        thread_id: string;
      };
      cookie?: never;
    };
    /** @description What shall change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ModifyThreadRequest'];
      };
    };
    responses: {
      /** @description The thread as it is now. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Thread'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  deleteThread: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path: {
        /** @description The id of the thread. */
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The thread was deleted. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ThreadDeleted'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  listMessages: {
    parameters: {
      query?: {
        /** @description The most entries of a page. */
        limit?: number;
        /** @description Whether the oldest or the newest comes first. */
        order?: components['schemas']['Order'];
        /** @description The id of an entry; the page begins after it. */
        after?: string;
        /** @description The id of an entry; the page ends before it. */
        before?: string;
        /** @description Only messages that this run wrote are returned. */
        run_id?: string;
      };
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path: {
        /** @description The id of the thread. */
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of messages. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessageList'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  createMessage: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path: {
        /** @description The id of the thread. */
        thread_id: string;
      };
      cookie?: never;
    };
    /** @description What is said. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateMessageRequest'];
      };
    };
    responses: {
      /** @description The message was added. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Message'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  getMessage: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path: {
        /** @description The id of the thread. */
        thread_id: string;
        /** @description The id of the message. */
        message_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Message'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  modifyMessage: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path: {
        /** @description The id of the thread. */
        thread_id: string;
        /** @description The id of the message. */
        message_id: string;
      };
      cookie?: never;
    };
    /** @description What shall change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ModifyMessageRequest'];
      };
    };
    responses: {
      /** @description The message as it is now. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Message'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  deleteMessage: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path: {
        /** @description The id of the thread. */
        thread_id: string;
        /** @description The id of the message. */
        message_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message was deleted. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessageDeleted'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  listRuns: {
    parameters: {
      query?: {
        /** @description The most entries of a page. */
        limit?: number;
        /** @description Whether the oldest or the newest comes first. */
        order?: components['schemas']['Order'];
        /** @description The id of an entry; the page begins after it. */
        after?: string;
        /** @description The id of an entry; the page ends before it. */
        before?: string;
      };
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path: {
        /** @description The id of the thread. */
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of runs. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunList'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  createRun: {
    parameters: {
      query?: {
        /** @description Further fields to fill in, such as the words of passages that a search found. */
        'include[]'?: 'step_details.tool_calls[*].file_search.results[*].content'[];
      };
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path: {
        /** @description The id of the thread. */
        thread_id: string;
      };
      cookie?: never;
    };
    /** @description Who shall work, and how. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateRunRequest'];
      };
    };
    responses: {
      /** @description The run was started, or its events follow. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Run'];
          'text/event-stream': components['schemas']['AssistantStreamEvent'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  getRun: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path: {
        /** @description The id of the thread. */
        thread_id: string;
        /** @description The id of the run. */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Run'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  modifyRun: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path: {
        /** @description The id of the thread. */
        thread_id: string;
        /** @description The id of the run. */
        run_id: string;
      };
      cookie?: never;
    };
    /** @description What shall change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ModifyRunRequest'];
      };
    };
    responses: {
      /** @description The run as it is now. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Run'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  cancelRun: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path: {
        /** @description The id of the thread. */
        thread_id: string;
        /** @description The id of the run. */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run is being cancelled. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Run'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  submitToolOutputsToRun: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path: {
        /** @description The id of the thread. */
        thread_id: string;
        /** @description The id of the run. */
        run_id: string;
      };
      cookie?: never;
    };
    /** @description The outputs. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitToolOutputsRequest'];
      };
    };
    responses: {
      /** @description The run goes on, or its events follow. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Run'];
          'text/event-stream': components['schemas']['AssistantStreamEvent'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  listRunSteps: {
    parameters: {
      query?: {
        /** @description The most entries of a page. */
        limit?: number;
        /** @description Whether the oldest or the newest comes first. */
        order?: components['schemas']['Order'];
        /** @description The id of an entry; the page begins after it. */
        after?: string;
        /** @description The id of an entry; the page ends before it. */
        before?: string;
        /** @description Further fields to fill in, such as the words of passages that a search found. */
        'include[]'?: 'step_details.tool_calls[*].file_search.results[*].content'[];
      };
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path: {
        /** @description The id of the thread. */
        thread_id: string;
        /** @description The id of the run. */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of steps. */
      200: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunStepList'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
  getRunStep: {
    parameters: {
      query?: {
        /** @description Further fields to fill in, such as the words of passages that a search found. */
        'include[]'?: 'step_details.tool_calls[*].file_search.results[*].content'[];
      };
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v2';
      };
      path: {
        /** @description The id of the thread. */
        thread_id: string;
        /** @description The id of the run. */
        run_id: string;
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
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunStep'];
        };
      };
      /** @description The request is malformed, or what it asks cannot be done now. */
      400: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server wants a key, and none or a wrong one was sent. */
      401: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The key may not do this. */
      403: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description Something that the request names does not exist. */
      404: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The quota is used up. */
      429: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          /** @description How many seconds to wait before trying again. */
          'retry-after'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The server failed. */
      500: {
        headers: {
          /** @description Identifies the request in the logs of the server. */
          'x-request-id'?: string;
          /** @description How long the server worked, in milliseconds. */
          'openai-processing-ms'?: number;
          /** @description The version of the platform. */
          'openai-version'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
    };
  };
}
