import { UNTRACKED } from '../../../src/lib/board/author';
import { leftEmpty, removeLeftEmpty } from '../../../src/lib/board/documents/left-empty';
import { isRefusal } from '../../../src/lib/meeting/refusal';
import type { Given } from '../../given';

/**
 * Removes the points, findings or parts that were added and left without a word, so that nobody meets an empty one. What
 * somebody is in stays. No decision: nothing that was ever written goes.
 * @param of only those of this person; all of them where it is left out
 */
export async function removeAllLeftEmpty(
	{ boards }: Pick<Given, 'boards'>,
	name: string,
	by: string,
	of?: string
): Promise<void> {
	const { on, isOf } = boards.company(name);
	const isTheirs = (client: number) => of === undefined || isOf(client, of);
	const found = await boards.read(name, (doc) => leftEmpty(doc, name, { isTheirs, on }));
	if (found.length === 0) return;
	try {
		await boards.edit(name, by, (doc) =>
			removeLeftEmpty(doc, name, { person: by, lang: 'en', origin: UNTRACKED }, { isTheirs, on })
		);
	} catch (thrown) {
		// It was frozen meanwhile, or cannot be saved: an empty one in a copy is shown to nobody.
		if (!isRefusal(thrown)) throw thrown;
	}
}
