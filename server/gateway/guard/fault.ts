/** Why an update is refused; NACK sends this word. */
export type UpdateFault = 'schema' | 'size' | 'readonly';
