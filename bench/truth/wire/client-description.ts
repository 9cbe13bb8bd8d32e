/** What the trial reads of the data that the client has of an operation: where an argument goes, and what may come. */

export interface ClientDescription {
  readonly id: string;
  readonly parameters: readonly DescribedParameter[];
  readonly body?: { readonly key?: string };
  readonly headers?: { readonly [name: string]: string };
  readonly pagination?: object;
  readonly streams?: { readonly property: string; readonly equals: boolean | string };
  readonly responses: { readonly [status: string]: DescribedContents };
}

interface DescribedParameter {
  readonly name: string;
  readonly in: string;
  readonly key?: string;
  readonly position?: number;
}

interface DescribedContents {
  readonly [mediaType: string]: {
    readonly endings?: readonly string[];
    readonly frames?: boolean;
    readonly terminator?: string;
  };
}

/** As the client has it: a text stands for what is usual. */
export interface GivenDescription extends Omit<ClientDescription, 'parameters' | 'responses'> {
  readonly parameters?: readonly (string | DescribedParameter)[];
  readonly responses: { readonly [status: string]: string | DescribedContents };
}

/** In full. */
export function clientDescription({ parameters = [], responses, ...rest }: GivenDescription): ClientDescription {
  const contents = Object.entries(responses).map(([status, given]) => {
    const inFull = typeof given === 'string' ? { [given]: {} } : given;
    return [status, inFull] as const;
  });
  return {
    ...rest,
    parameters: parameters.map((given) => (typeof given === 'string' ? { name: given, in: 'query' } : given)),
    responses: Object.fromEntries(contents),
  };
}
