import { parseName } from '../../../src/lib/board/names';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { isOpen } from '../../../src/lib/meeting/sitting/opening';
import { isWrittenOn } from '../../reading/boards-made';
import type { Given } from '../../given';

/**
 * Does an act that takes boards away from their writers, only while nothing is written on them. They are frozen first, so
 * that words which arrive during the act are refused and offered back to their writer, never taken in and lost.
 * @throws Refusal 'group-has-written', and whatever the act throws
 */
export async function whileBlank<T>(
	given: Given,
	names: readonly string[],
	act: () => Promise<T>
): Promise<T> {
	// Looked at first without freezing: an act that is refused disturbs nobody who writes.
	if (await isWrittenOn(given, names)) throw new Refusal('group-has-written');
	const there: string[] = [];
	for (const name of names)
		if ((await given.boards.exists(name)) && !(await isOfOpenCase(given, name))) there.push(name);
	try {
		if (there.length > 0) await given.boards.freeze(there);
		if (await isWrittenOn(given, names)) throw new Refusal('group-has-written');
		return await act();
	} finally {
		const frozen: string[] = [];
		for (const name of there) if (!(await isOfOpenCase(given, name))) frozen.push(name);
		if (frozen.length > 0) await given.boards.thaw(frozen);
	}
}

/** The same for acts that take whole cases away. @throws Refusal 'groups-began' where one was ever opened */
export async function whileCasesBlank<T>(
	given: Given,
	caseIds: readonly string[],
	act: () => Promise<T>
): Promise<T> {
	const names: string[] = [];
	for (const id of caseIds) {
		if (await openingOf(given, id)) throw new Refusal('groups-began');
		names.push(...(await given.rights.boardsOf(id)).map(({ name }) => name));
	}
	return whileBlank(given, names, act);
}

/** The boards of an opened case are frozen already, and stay so. */
async function isOfOpenCase(given: Given, name: string): Promise<boolean> {
	const parsed = parseName(name);
	return parsed?.kind === 'board' && isOpen(await openingOf(given, parsed.caseId));
}

async function openingOf({ rights }: Given, caseId: string) {
	const id = await rights.reviewOfCase(caseId);
	return (id === null ? null : await rights.review(id))?.cases.get(caseId)?.opening ?? null;
}
