import { newId } from '../../src/lib/board/ids';
import { confirmPaper } from '../acts/paper/confirm-paper';
import { addPaper } from '../acts/paper/add-paper';
import { receivePaper } from '../documents/vault/receive';
import { demoPapers } from './content/papers';
import { coordinator } from './making';
import type { Making } from './making';

/** Each file goes the way of an upload: it is looked at and encrypted before it becomes a paper. (S6) */
export async function addPapers({ given, vault, person, caseId }: Making): Promise<void> {
	for (const { case: number, bytes, ...said } of demoPapers) {
		const id = newId();
		const received = await receivePaper(vault, id, piecesOf(bytes()));
		const paper = { ...received, ...said, caseId: caseId(number), language: 'en' as const };
		await addPaper(given, person(coordinator), paper);
		await vault.settle(id, true);
		if (said.redaction === 'not-redacted')
			await confirmPaper(given, person('huw-jarman'), { paperId: id, reason: '' });
	}
}

async function* piecesOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
	yield bytes;
}
