import { addCases } from '../../../server/acts/sample/add-case';
import { collectRemotely } from '../../../server/acts/sitting/stages/collect-remotely';
import { importList } from '../../../server/acts/sample/import-list';
import { commitDraw } from '../../../server/acts/sample/commit-draw';
import { sayWord } from '../../../server/acts/sample/say-word';
import { makeReview } from '../../../server/acts/review/make-review';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import { windowOf } from '../../../src/lib/meeting/sample/window';
import { emptyHouse, shippedForm, shippedPanel } from '../empty-house';

/** What the program is killed in, and how many milliseconds after its beginning. */
export interface Orders {
	act: 'import' | 'draw' | 'collect';
	delay: number;
	rows: number;
}

/** A program that is killed in the middle of an act of the office; its house is then looked at. */
process.once('message', (orders: Orders) => void meetItsEnd(orders));

async function meetItsEnd({ act, delay, rows }: Orders): Promise<void> {
	const house = await emptyHouse(shippedPanel('quality-assurance-panel'));
	const { given, elin } = house;
	const huw = await house.add('Huw Jarman', ['assurance']);
	const both = { en: 'March', cy: 'Mawrth' };
	const reviewId = await makeReview(given, elin, {
		...{ title: both, focus: both, template: shippedForm('crime-incident-hub'), months: 6 },
		...{ list: { accepted: null, drawnOn: null }, blind: 'after-opening' as const }
	});
	const sittingId = await planSitting(given, elin, {
		...{ reviewId, date: '2024-03-05', from: '', to: '', place: both, mode: 'in-person' as const },
		...{ chairId: null, deputies: [], agenda: [] }
	});
	const accepted = Array.from({ length: rows }, (_, n) => ({
		...{ row: n + 2, reference: `GT-${n}`, opened: null, closed: '2024-02-01', values: ['Theft'] }
	}));
	const doImport = () =>
		importList(given, elin, {
			...{ reviewId, fileName: 'list.csv', months: 6, reason: '', match: {} },
			list: { accepted, refused: [], matched: {}, kept: ['Type'], ignored: 0 },
			window: windowOf('2024-03-05', 6)
		});
	const plan = { size: 17, reserves: 3, reserveEach: false, columns: [], again: '' };
	if (act === 'draw') {
		await doImport();
		await commitDraw(given, elin, { ...plan, reviewId });
	}
	if (act === 'collect') {
		for (let n = 1; n <= 12; n++) await house.add(`Member ${n}`);
		const references = Array.from({ length: 8 }, (_, n) => `GT-${n}`);
		await addCases(given, elin, { reviewId, sittingId, references });
	}
	const doCollect = () =>
		collectRemotely(given, elin, {
			...{ sittingId, reason: 'Five accepted.', lang: 'en' as const },
			...{ due: '2024-03-19', sure: true }
		});
	process.send?.({ folder: house.folder, reviewId });
	setTimeout(() => process.kill(process.pid, 'SIGKILL'), delay);
	if (act === 'import') await doImport();
	else if (act === 'collect') await doCollect();
	else await sayWord(given, huw, { reviewId, draw: 1, word: 'barcud' });
	process.send?.('done');
	process.kill(process.pid, 'SIGKILL');
}
