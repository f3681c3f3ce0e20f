/** Why an update is refused; NACK sends this word. */
export type Fault = 'schema' | 'size' | 'readonly';
