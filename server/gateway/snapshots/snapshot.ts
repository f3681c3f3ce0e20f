import type * as Y from 'yjs';
import type { DocKind } from '../../../src/lib/board/names';
import { SCHEMAS } from '../../../src/lib/board/documents/schema';
import { snapshotBytesOf } from './snapshot-bytes.js';
import type { Roots, SnapshotBytes } from './snapshot-bytes.js';

export function snapshotOf(doc: Y.Doc, kind: DocKind): SnapshotBytes {
	return snapshotBytesOf(doc, rootsOf(kind));
}

export function rootsOf(kind: DocKind): Roots {
	return Object.entries(SCHEMAS[kind]).map(([name, { holds }]) => [name, holds === 'text']);
}
