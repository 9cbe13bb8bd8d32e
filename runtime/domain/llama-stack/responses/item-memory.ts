/** What the server knows of an item beyond what is shown: needed to tell the model of it again. */

export interface ItemMemory {
  /** Items of the same answer of a model share it; they are told as one message. */
  readonly answer?: string;
  /** The item was cut off by the end of a process; the model is not told of it. */
  readonly interrupted?: true;
  /** For items of server tools: the call as the model made it. */
  readonly call?: ItemCall;
  /** And what came out of it, where the item does not show that. */
  readonly outcome?: string;
}

export interface ItemCall {
  readonly id: string;
  readonly name: string;
  readonly arguments: string;
}

/** By the id of the item. */
export interface ItemMemories {
  readonly [itemId: string]: ItemMemory;
}
