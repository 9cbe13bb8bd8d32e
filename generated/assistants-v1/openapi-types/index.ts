// Generated from spec/assistants/v1.yaml by the openapi-types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
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
  '/assistants/{assistant_id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the files of an assistant
     * @description Lists the files that are attached to an assistant, newest first unless asked otherwise.
     */
    get: operations['listAssistantFiles'];
    put?: never;
    /**
     * Attach a file
     * @description Attaches an uploaded file to an assistant.
     */
    post: operations['createAssistantFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assistants/{assistant_id}/files/{file_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a file of an assistant
     * @description Returns how a file is attached to an assistant.
     */
    get: operations['getAssistantFile'];
    put?: never;
    post?: never;
    /**
     * Detach a file
     * @description Takes a file from an assistant; the file itself stays.
     */
    delete: operations['deleteAssistantFile'];
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
     * @description Makes a thread and starts a run on it, in one step.
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
     * @description Changes the metadata of a thread.
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
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/{thread_id}/messages/{message_id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the files of a message
     * @description Lists the files that belong to a message, newest first unless asked otherwise.
     */
    get: operations['listMessageFiles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/{thread_id}/messages/{message_id}/files/{file_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a file of a message
     * @description Returns how a file belongs to a message.
     */
    get: operations['getMessageFile'];
    put?: never;
    post?: never;
    delete?: never;
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
     * @description Lets an assistant work on a thread; not while another run is at work.
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
      /** @description Ids of its files, in the order in which they were attached. */
      file_ids: string[];
      metadata: components['schemas']['Metadata'];
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
    /** @description A file that is attached to an assistant. */
    AssistantFile: {
      /** @description The id of the file. */
      id: string;
      /** @constant */
      object: 'assistant.file';
      /** @description When it was attached, in Unix seconds. */
      created_at: number;
      /** @description The assistant. */
      assistant_id: string;
    };
    /** @description Says that the file was detached. */
    AssistantFileDeleted: {
      /** @description The id of the file. */
      id: string;
      /** @constant */
      object: 'assistant.file.deleted';
      /** @description Whether it was detached. */
      deleted: boolean;
    };
    /** @description A page of files. */
    AssistantFileList: {
      /** @constant */
      object: 'list';
      /** @description The files of this page. */
      data: components['schemas']['AssistantFile'][];
      /** @description The id of the first one here; null where there is none. */
      first_id: string | null;
      /** @description The id of the last one here; null where there is none. */
      last_id: string | null;
      /** @description Whether more follow in this direction. */
      has_more: boolean;
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
    /** @description A tool that the model may use. */
    AssistantTool:
      | components['schemas']['CodeInterpreterTool']
      | components['schemas']['RetrievalTool']
      | components['schemas']['FunctionTool'];
    /** @description A tool that the model shall be offered. */
    AssistantToolParam:
      | components['schemas']['CodeInterpreterToolParam']
      | components['schemas']['RetrievalToolParam']
      | components['schemas']['FunctionToolParam'];
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
    /** @description What code printed. */
    CodeToolCallLogsOutput: {
      /** @constant */
      type: 'logs';
      /** @description The text. */
      logs: string;
    };
    /** @description Something that came of code. */
    CodeToolCallOutput:
      | components['schemas']['CodeToolCallLogsOutput']
      | components['schemas']['CodeToolCallImageOutput'];
    /** @description The body that attaches a file. */
    CreateAssistantFileRequest: {
      /** @description The id of the file. */
      file_id: string;
    };
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
      /** @description Ids of the files to attach. */
      file_ids?: string[];
    };
    /** @description The body that puts a message into a thread. */
    CreateMessageRequest: {
      /** @constant */
      role: 'user';
      /** @description What it says. */
      content: string;
      /** @description Ids of files that belong to it. */
      file_ids?: string[];
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
      /** @description The tools of this run, instead of the assistant's. */
      tools?: components['schemas']['AssistantToolParam'][] | null;
      metadata?: components['schemas']['Metadata'];
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
      metadata?: components['schemas']['Metadata'];
    };
    /** @description The body that makes a thread. */
    CreateThreadRequest: {
      /** @description What has been said already. */
      messages?: components['schemas']['CreateMessageRequest'][];
      metadata?: components['schemas']['Metadata'];
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
        /** @description The words in the file. */
        quote: string;
      };
      /** @description Where the part begins. */
      start_index: number;
      /** @description Where it ends. */
      end_index: number;
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
    /** @description Lets the model call a function of the caller. */
    FunctionToolParam: {
      /** @constant */
      type: 'function';
      function: components['schemas']['FunctionDefinitionParam'];
    };
    /** @description A picture in a file. */
    ImageFileContent: {
      /** @constant */
      type: 'image_file';
      /** @description The picture. */
      image_file: {
        /** @description The id of its file. */
        file_id: string;
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
      role: components['schemas']['MessageRole'];
      /** @description What it says and shows. */
      content: components['schemas']['MessageContent'][];
      /** @description The assistant that wrote it, if one did. */
      assistant_id: string | null;
      /** @description The run that wrote it, if one did. */
      run_id: string | null;
      /** @description Ids of the files that belong to it. */
      file_ids: string[];
      metadata: components['schemas']['Metadata'];
    };
    /** @description A piece of a message. */
    MessageContent: components['schemas']['ImageFileContent'] | components['schemas']['TextContent'];
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
    /** @description A file that belongs to a message. */
    MessageFile: {
      /** @description The id of the file. */
      id: string;
      /** @constant */
      object: 'thread.message.file';
      /** @description When it was attached, in Unix seconds. */
      created_at: number;
      /** @description The message. */
      message_id: string;
    };
    /** @description A page of files. */
    MessageFileList: {
      /** @constant */
      object: 'list';
      /** @description The files of this page. */
      data: components['schemas']['MessageFile'][];
      /** @description The id of the first one here; null where there is none. */
      first_id: string | null;
      /** @description The id of the last one here; null where there is none. */
      last_id: string | null;
      /** @description Whether more follow in this direction. */
      has_more: boolean;
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
      /** @description Ids of all files that it shall have from now on. */
      file_ids?: string[];
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
      metadata?: components['schemas']['Metadata'];
    };
    /**
     * @description The direction in which a list is sorted by time of creation.
     * @enum {string}
     */
    Order: 'asc' | 'desc';
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
    /** @description The model is given passages from the files. */
    RetrievalTool: {
      /** @constant */
      type: 'retrieval';
    };
    /** @description A search in the files. */
    RetrievalToolCall: {
      /** @description Names the call. */
      id: string;
      /** @constant */
      type: 'retrieval';
      /** @description Always empty. */
      retrieval: {
        [key: string]: unknown;
      };
    };
    /** @description Gives the model passages from the files. */
    RetrievalToolParam: {
      /** @constant */
      type: 'retrieval';
    };
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
      /** @description When it was done, in Unix seconds. */
      completed_at: number | null;
      /** @description The model that it asks. */
      model: string;
      /** @description What the model is told before the thread. */
      instructions: string | null;
      /** @description The tools that it may use. */
      tools: components['schemas']['AssistantTool'][];
      /** @description Ids of the files of the assistant. */
      file_ids: string[];
      metadata: components['schemas']['Metadata'];
      /** @description Tokens of the whole run; null until it is over. */
      usage: components['schemas']['Usage'] | null;
    };
    /** @description Why a run failed. */
    RunError: {
      /**
       * @description Whose fault it was.
       * @enum {string}
       */
      code: 'server_error' | 'rate_limit_exceeded';
      /** @description What happened, for people. */
      message: string;
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
    /** @description What a step did. */
    RunStepDetails: components['schemas']['MessageCreationStepDetails'] | components['schemas']['ToolCallsStepDetails'];
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
      | components['schemas']['RetrievalToolCall']
      | components['schemas']['FunctionToolCall'];
    /** @description The outputs of all functions that a run waits for. */
    SubmitToolOutputsRequest: {
      /** @description One output for each call that waits, in any order. */
      tool_outputs: components['schemas']['ToolOutput'][];
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
    /** @description A conversation. */
    Thread: {
      /** @description Names the thread; begins with thread_. */
      id: string;
      /** @constant */
      object: 'thread';
      /** @description When it was made, in Unix seconds. */
      created_at: number;
      metadata: components['schemas']['Metadata'];
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
    /** @description The step called tools. */
    ToolCallsStepDetails: {
      /** @constant */
      type: 'tool_calls';
      /** @description The calls, in the order in which the model made them. */
      tool_calls: components['schemas']['RunStepToolCall'][];
    };
    /** @description What a function returned. */
    ToolOutput: {
      /** @description The call that this answers. */
      tool_call_id: string;
      /** @description What it returned; empty where absent. */
      output?: string;
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
        'OpenAI-Beta': 'assistants=v1';
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
        'OpenAI-Beta': 'assistants=v1';
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
        'OpenAI-Beta': 'assistants=v1';
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
        'OpenAI-Beta': 'assistants=v1';
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
        'OpenAI-Beta': 'assistants=v1';
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
  listAssistantFiles: {
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
        'OpenAI-Beta': 'assistants=v1';
      };
      path: {
        /** @description The id of the assistant. */
        assistant_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of files. */
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
          'application/json': components['schemas']['AssistantFileList'];
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
  createAssistantFile: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v1';
      };
      path: {
        /** @description The id of the assistant. */
        assistant_id: string;
      };
      cookie?: never;
    };
    /** @description Which file. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateAssistantFileRequest'];
      };
    };
    responses: {
      /** @description The file is attached. */
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
          'application/json': components['schemas']['AssistantFile'];
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
  getAssistantFile: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v1';
      };
      path: {
        /** @description The id of the assistant. */
        assistant_id: string;
        /** @description The id of the file. */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
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
          'application/json': components['schemas']['AssistantFile'];
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
  deleteAssistantFile: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v1';
      };
      path: {
        /** @description The id of the assistant. */
        assistant_id: string;
        /** @description The id of the file. */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file is detached. */
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
          'application/json': components['schemas']['AssistantFileDeleted'];
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
        'OpenAI-Beta': 'assistants=v1';
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
        'OpenAI-Beta': 'assistants=v1';
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
      /** @description The run was started. */
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
  getThread: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v1';
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
        'OpenAI-Beta': 'assistants=v1';
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
        'OpenAI-Beta': 'assistants=v1';
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
      };
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v1';
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
        'OpenAI-Beta': 'assistants=v1';
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
        'OpenAI-Beta': 'assistants=v1';
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
        'OpenAI-Beta': 'assistants=v1';
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
  listMessageFiles: {
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
        'OpenAI-Beta': 'assistants=v1';
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
      /** @description A page of files. */
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
          'application/json': components['schemas']['MessageFileList'];
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
  getMessageFile: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v1';
      };
      path: {
        /** @description The id of the thread. */
        thread_id: string;
        /** @description The id of the message. */
        message_id: string;
        /** @description The id of the file. */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
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
          'application/json': components['schemas']['MessageFile'];
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
        'OpenAI-Beta': 'assistants=v1';
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
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v1';
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
      /** @description The run was started. */
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
  getRun: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v1';
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
        'OpenAI-Beta': 'assistants=v1';
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
        'OpenAI-Beta': 'assistants=v1';
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
        'OpenAI-Beta': 'assistants=v1';
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
      /** @description The run goes on. */
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
      };
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v1';
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
      query?: never;
      header: {
        /** @description The version of the API; clients send it by themselves. */
        'OpenAI-Beta': 'assistants=v1';
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
