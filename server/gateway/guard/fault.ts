/** Why an update is not taken in; the gateway sends the word as it stands. */
export type Fault = 'schema' | 'size' | 'readonly';
