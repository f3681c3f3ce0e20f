import type * as Y from 'yjs';
import { readBoard } from '../../src/lib/board/documents/board';
import { isPointShown } from '../../src/lib/meeting/findings/placement';

/** Who wrote each of the points that a board shows: how many there are, and never what they say. */
export function authorsOfPoints(doc: Y.Doc): string[] {
	return readBoard(doc)
		.points.filter(isPointShown)
		.map(({ by }) => by);
}
