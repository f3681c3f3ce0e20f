import { afterAll, afterEach, expect, test } from 'vitest';
import { answerDraft } from '../../../server/acts/report/answer-draft';
import { approveReport } from '../../../server/acts/report/approve-report';
import { considerReport } from '../../../server/acts/report/course/consider-report';
import { sendReport } from '../../../server/acts/report/course/send-report';
import { withdrawReport } from '../../../server/acts/report/course/withdraw-report';
import { answerQuestion } from '../../../server/acts/response/answer-question';
import { askPanel } from '../../../server/acts/response/ask-panel';
import { thePanel } from '../../../server/store/people/panels';
import { personById } from '../../../server/store/people/people';
import type { KnownPerson } from '../../../server/store/people/people';
import { votersOf } from '../../../server/store/report/versions';
import { homeFor } from '../../../server/views/home';
import { officePage } from '../../../server/views/office';
import { officeStepWords, reachedWords } from '../../../src/lib/sentences/office-step';
import { formatIn } from '../../../src/lib/words/format';
import { words } from '../../../src/lib/words/words';
import { keepDemo } from '../../acts/report/report-room';
import type { ReportRoom } from '../../acts/report/report-room';
import { answerRows, rowsOf, sign } from '../../acts/response/with-force';

const drops: (() => Promise<void>)[] = [];
let room: ReportRoom;
afterEach(() => room.stop());
afterAll(() => Promise.all(drops.map((drop) => drop())));

async function open(stage: 'approval' | 'published'): Promise<void> {
	const kept = await keepDemo(stage);
	drops.push(() => kept.drop());
	room = await kept.open();
}

const spoken = (lang: 'en' | 'cy') => {
	return { lang, w: words[lang], format: formatIn(lang, 'Europe/London') };
};
const office = async (lang: 'en' | 'cy' = 'en') =>
	officePage(room.given, await room.person('elin-prosser'), lang, '');
/** With ordinary spaces. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
/** The words of the review under way, its stage, and where its button leads. */
const line = async (lang: 'en' | 'cy' = 'en') => {
	const [{ step, stage, href }] = (await office(lang)).underWay;
	const { text, button } = officeStepWords(spoken(lang), step);
	return [stage?.name, plain(text), button, href?.split('/').at(-1)];
};
const home = async () => {
	const panel = await thePanel(room.db);
	return (await homeFor(room.given, await room.person('elin-prosser'), panel!, 'en')).step;
};

test('after its approval the office sees whom the report is with, since when and until when, and what is next', async () => {
	await open('approval');
	const elin = await room.person('elin-prosser');
	const { hash } = await room.version();
	const reviewId = room.review.id;
	room.clock.now = new Date('2023-08-01T09:00:00Z');
	for (const id of await votersOf(room.db, reviewId))
		await answerDraft(room.given, (await personById(room.db, id)) as KnownPerson, {
			...{ reviewId, hash, language: 'en' },
			...{ says: 'approve', because: '', place: '' }
		});
	await approveReport(room.given, elin, { reviewId, hash });
	expect(await line()).toEqual([
		'approval',
		'The report was approved on 1 August 2023. Next step: Sent to the force.',
		...['Send it on', 'after-approval']
	]);

	room.clock.now = new Date('2023-08-02T09:00:00Z');
	await sendReport(room.given, elin, { reviewId, hash, step: 'approved', anyway: true });
	const with28Days = 'With the force since 2 August 2023. Its answer is due by 30 August 2023.';
	expect(await line()).toEqual(['response', with28Days, 'See where it is', 'after-approval']);
	expect((await line('cy'))[1]).toBe(
		'Gyda’r heddlu ers 2 Awst 2023. Disgwylir ei ateb erbyn 30 Awst 2023.'
	);
	// What the force waits for stands beside it until it is answered.
	const waits = async () => (await office()).underWay[0].forceWaits;
	expect(await waits()).toBeNull();
	const [block] = await rowsOf(room);
	const question = await askPanel(room.given, await room.person('sam-keane'), {
		...{ reviewId, block, text: 'Which week is meant?', lang: 'en' }
	});
	expect(await waits()).toEqual({ questions: 1, handOvers: 0 });
	await answerQuestion(room.given, elin, {
		...{ reviewId, question, text: 'The first one.', lang: 'en' }
	});
	expect(await waits()).toBeNull();
	room.clock.now = new Date('2023-08-31T09:00:00Z');
	expect((await line())[1]).toContain('Its answer was due by 30 August 2023.');

	await room.look();
	await answerRows(room, await rowsOf(room));
	await sign(room);
	expect((await line())[1]).toBe(
		'The force signed its response on 31 August 2023. The Commissioner considers it next.'
	);

	await room.look();
	room.clock.now = new Date('2023-09-04T09:00:00Z');
	await considerReport(room.given, await room.person('angharad-voyle'), {
		...{ reviewId, hash, step: room.review.step ?? '', comments: '', lang: 'en' }
	});
	expect((await line()).slice(1)).toEqual([
		'The Commissioner considered the report on 4 September 2023. It can be checked and published.',
		...['Check and publish', 'after-approval']
	]);
	expect(await home()).toMatchObject({ kind: 'onward', act: 'publish', review: reviewId });
	expect((await office()).earlier).toEqual([]);
});

test('a published review is an earlier one, with the day of its publication, or of its withdrawal', async () => {
	await open('published');
	const reached = async (lang: 'en' | 'cy') => {
		const { underWay, earlier } = await office(lang);
		expect(underWay).toEqual([]);
		return earlier.map((each) => each.reached && plain(reachedWords(spoken(lang), each.reached)));
	};
	const [en] = await reached('en');
	expect(en).toBe('Published on 11 September 2023.');
	expect((await home()).kind).not.toBe('onward');

	room.clock.now = new Date('2023-12-01T09:00:00Z');
	await withdrawReport(room.given, await room.person('elin-prosser'), {
		...{ reviewId: room.review.id, version: (await room.version()).number },
		...{ reason: { en: 'A name was left in.', cy: 'Gadawyd enw.' } }
	});
	expect(await reached('en')).toEqual(['The published report was withdrawn on 1 December 2023.']);
	expect(await reached('cy')).toEqual([
		'Tynnwyd yr adroddiad a gyhoeddwyd yn ôl ar 1 Rhagfyr 2023.'
	]);
});
