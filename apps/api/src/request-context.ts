/** What a handler finds in its context. */
export interface RequestVariables {
  requestId: string;
}
