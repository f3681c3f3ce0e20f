import type { Vectors } from '../../src/lib/meeting/alike/vectors';

/** Words are then alike by the glossary and their spelling alone. */
export const noVectors: Vectors = { count: 0, rowOf: () => undefined, cosine: () => 0 };
