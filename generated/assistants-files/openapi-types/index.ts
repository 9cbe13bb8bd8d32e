// Generated from spec/assistants/files.yaml by the openapi-types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export interface paths {
  '/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List files
     * @description Lists files, newest first unless asked otherwise.
     */
    get: operations['listFiles'];
    put?: never;
    /**
     * Upload a file
     * @description Takes a file in, for assistants and messages to use.
     */
    post: operations['createFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/{file_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read about a file
     * @description Returns what is known of a file.
     */
    get: operations['getFile'];
    put?: never;
    post?: never;
    /**
     * Delete a file
     * @description Deletes a file.
     */
    delete: operations['deleteFile'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/{file_id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a file
     * @description Returns the bytes of a file as they were uploaded.
     */
    get: operations['getFileContent'];
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
    /** @description The form that uploads a file. */
    CreateFileRequest: {
      /**
       * Format: binary
       * @description The file, with its name.
       */
      file: string;
      /**
       * @description What it is for.
       * @enum {string}
       */
      purpose: 'assistants' | 'batch' | 'fine-tune' | 'vision' | 'user_data' | 'evals';
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
    /** @description Says that the file was deleted. */
    FileDeleted: {
      /** @description The id of the file. */
      id: string;
      /** @constant */
      object: 'file';
      /** @description Whether it was deleted. */
      deleted: boolean;
    };
    /** @description A page of files. */
    FileList: {
      /** @constant */
      object: 'list';
      /** @description The files of this page. */
      data: components['schemas']['FileObject'][];
      /** @description The id of the first one here; null where there is none. */
      first_id: string | null;
      /** @description The id of the last one here; null where there is none. */
      last_id: string | null;
      /** @description Whether more follow in this direction. */
      has_more: boolean;
    };
    /** @description A file that was uploaded or made. */
    FileObject: {
      /** @description Names the file; begins with file-. */
      id: string;
      /** @constant */
      object: 'file';
      /** @description How large it is. */
      bytes: number;
      /** @description When it was made, in Unix seconds. */
      created_at: number;
      /** @description What it is called. */
      filename: string;
      /**
       * @description What it is for.
       * @enum {string}
       */
      purpose:
        | 'assistants'
        | 'assistants_output'
        | 'batch'
        | 'batch_output'
        | 'fine-tune'
        | 'fine-tune-results'
        | 'vision'
        | 'user_data'
        | 'evals';
      /**
       * @description Whether it can be used.
       * @enum {string}
       */
      status: 'uploaded' | 'processed' | 'error';
      /** @description Why it cannot be used, if so. */
      status_details?: string | null;
    };
    /**
     * @description The direction in which a list is sorted by time of creation.
     * @enum {string}
     */
    Order: 'asc' | 'desc';
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listFiles: {
    parameters: {
      query?: {
        /** @description Only files for this purpose are returned. */
        purpose?: string;
        /** @description The most files of a page. */
        limit?: number;
        /** @description Whether the oldest or the newest comes first. */
        order?: components['schemas']['Order'];
        /** @description The id of an entry; the page begins after it. */
        after?: string;
      };
      header?: never;
      path?: never;
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
          'application/json': components['schemas']['FileList'];
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
  createFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The file, and what it is for. */
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['CreateFileRequest'];
      };
    };
    responses: {
      /** @description The file was taken in. */
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
          'application/json': components['schemas']['FileObject'];
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
  getFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
          'application/json': components['schemas']['FileObject'];
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
  deleteFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the file. */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file was deleted. */
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
          'application/json': components['schemas']['FileDeleted'];
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
  getFileContent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the file. */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The bytes. */
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
          'application/octet-stream': unknown;
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
