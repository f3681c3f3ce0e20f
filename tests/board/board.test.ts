import { expect, test } from 'vitest';
import {
	addPoint,
	answerNote,
	declareNone,
	deletePoint,
	editPoint,
	movePoint,
	pinPoint,
	pointText,
	readBoard,
	restorePoint,
	setAnswer,
	setFlag,
	setRedaction,
	standsAsNone,
	unpinPoint,
	withdrawNone
} from '../../src/lib/board/documents/board';
import type { Author } from '../../src/lib/board/author';
import { isId } from '../../src/lib/board/ids';
import { seedBoard } from '../../src/lib/board/documents/seed';
import { applyValue } from '../../src/lib/board/text/text';
import type { Desk } from './desks';
import { deskAt, margaret, nasreen, owain, PROMPTS, seeded, sioned, sync } from './desks';

function groupA() {
	const server = seeded('board');
	const desks = [margaret, nasreen].map((person) => deskAt(server, 'board', person));
	return { server, pugh: desks[0], akhtar: desks[1] };
}

function point(desk: Desk, text: string, kind: 'positive' | 'negative' = 'positive') {
	return addPoint(desk.doc, desk.author, { kind, text });
}

const texts = (desk: Desk) => readBoard(desk.doc).points.map(({ text }) => text);

test('a seeded board asks every prompt and answers none', () => {
	const { server } = groupA();
	const { answers, points, none, redaction } = readBoard(server);
	expect(Object.keys(answers).sort()).toEqual([...PROMPTS].sort());
	expect(answers.headline).toEqual({ value: null, note: '' });
	expect({ points, none, redaction }).toEqual({ points: [], none: {}, redaction: null });
	expect(server.getMap('meta').toJSON()).toEqual({ v: 1 });
});

test('seeding a board again changes nothing', () => {
	const { server, pugh } = groupA();
	setAnswer(pugh.doc, pugh.author, 'headline', 'yes');
	seedBoard(pugh.doc, PROMPTS);
	sync(server, pugh.doc);
	expect(readBoard(server).answers.headline.value).toBe('yes');
});

test("a point says whose it is and is in its writer's language", () => {
	const server = seeded('board');
	const lloyd = deskAt(server, 'board', sioned);
	const id = addPoint(lloyd.doc, lloyd.author, { kind: 'query', text: 'Pam yr oedi?' });
	expect(isId(id)).toBe(true);
	expect(readBoard(lloyd.doc).points).toMatchObject([
		{ id, kind: 'query', text: 'Pam yr oedi?', lang: 'cy', by: sioned, flags: [] }
	]);
	editPoint(lloyd.doc, lloyd.author, id, 'en');
	expect(readBoard(lloyd.doc).points[0].lang).toBe('en');
});

test('two people type in one answer and both texts survive', () => {
	const { server, pugh, akhtar } = groupA();
	applyValue(answerNote(pugh.doc, '4'), 'assessed', pugh.author.origin);
	sync(server, pugh.doc, akhtar.doc);
	applyValue(answerNote(pugh.doc, '4'), 'Vulnerability assessed', pugh.author.origin);
	applyValue(answerNote(akhtar.doc, '4'), 'assessed, log entry 3', akhtar.author.origin);
	sync(server, pugh.doc, akhtar.doc);
	expect(readBoard(server).answers['4'].note).toBe('Vulnerability assessed, log entry 3');
});

test('undoing my add keeps what others typed in it meanwhile, and redo brings it back', () => {
	const { server, pugh, akhtar } = groupA();
	const id = point(pugh, 'Kept informed');
	sync(server, pugh.doc, akhtar.doc);
	applyValue(pointText(akhtar.doc, id), 'Kept informed every week', akhtar.author.origin);
	sync(server, pugh.doc, akhtar.doc);

	pugh.undo.undo();
	sync(server, pugh.doc, akhtar.doc);
	expect(readBoard(akhtar.doc).points).toEqual([]);
	expect(readBoard(akhtar.doc).gone).toMatchObject([
		{ id, gone: margaret, text: 'Kept informed every week' }
	]);

	pugh.undo.redo();
	sync(server, pugh.doc, akhtar.doc);
	expect(texts(akhtar)).toEqual(['Kept informed every week']);
});

test('what is typed into a point while another deletes it survives, and can return', () => {
	const { server, pugh, akhtar } = groupA();
	const id = point(pugh, 'Late');
	sync(server, pugh.doc, akhtar.doc);
	deletePoint(pugh.doc, pugh.author, id);
	applyValue(pointText(akhtar.doc, id), 'Late by nine days', akhtar.author.origin);
	sync(server, pugh.doc, akhtar.doc);
	expect(texts(akhtar)).toEqual([]);
	restorePoint(akhtar.doc, akhtar.author, id);
	sync(server, pugh.doc, akhtar.doc);
	expect(texts(pugh)).toEqual(['Late by nine days']);
});

test.each([
	['the first', 0],
	['the second', 1]
])('two delete a point at once and %s undoes: it returns', (_who, index) => {
	const { server, pugh, akhtar } = groupA();
	const id = point(pugh, 'Rationale clear');
	sync(server, pugh.doc, akhtar.doc);
	const both = [pugh, akhtar];
	both.forEach(({ doc, author }) => deletePoint(doc, author, id));
	sync(server, pugh.doc, akhtar.doc);

	both[index].undo.undo();
	sync(server, pugh.doc, akhtar.doc);
	both.forEach((desk) => expect(texts(desk)).toEqual(['Rationale clear']));

	both[index].undo.redo();
	sync(server, pugh.doc, akhtar.doc);
	expect(readBoard(server).gone).toMatchObject([{ id, gone: both[index].author.person }]);
});

test('undoing a return says that I deleted it, not whoever did before', () => {
	const { server, pugh, akhtar } = groupA();
	const id = point(pugh, 'Tone');
	deletePoint(pugh.doc, pugh.author, id);
	sync(server, pugh.doc, akhtar.doc);
	restorePoint(akhtar.doc, akhtar.author, id);
	akhtar.undo.undo();
	expect(readBoard(akhtar.doc).gone).toMatchObject([{ id, gone: nasreen }]);
});

test('my undo takes back my acts one by one and never those of others', () => {
	const { server, pugh, akhtar } = groupA();
	const id = point(pugh, 'Safeguarding');
	setFlag(pugh.doc, pugh.author, id, 'concern', true);
	setAnswer(pugh.doc, pugh.author, 'headline', 'yes');
	sync(server, pugh.doc, akhtar.doc);
	setFlag(akhtar.doc, akhtar.author, id, 'improvement', true);
	sync(server, pugh.doc, akhtar.doc);

	pugh.undo.undo();
	expect(readBoard(pugh.doc).answers.headline.value).toBeNull();
	expect(readBoard(pugh.doc).points[0].flags).toEqual(['concern', 'improvement']);
	pugh.undo.undo();
	expect(readBoard(pugh.doc).points[0].flags).toEqual(['improvement']);
	expect(texts(pugh)).toEqual(['Safeguarding']);
});

test('a run of typing is one step, and another field begins another', () => {
	const { pugh } = groupA();
	const type = (prompt: string, value: string) =>
		applyValue(answerNote(pugh.doc, prompt), value, pugh.author.origin);
	['s', 'se', 'see'].forEach((value) => type('1', value));
	['l', 'lo', 'log'].forEach((value) => type('4', value));
	pugh.undo.undo();
	expect(readBoard(pugh.doc).answers).toMatchObject({ '1': { note: 'see' }, '4': { note: '' } });
	pugh.undo.undo();
	expect(readBoard(pugh.doc).answers['1'].note).toBe('');
});

test('a date typed figure by figure is one step, and the next answer another', () => {
	const { pugh } = groupA();
	setAnswer(pugh.doc, pugh.author, '1', '2023-03-01');
	pugh.undo.stopCapturing();
	for (const typed of ['2023-04-01', '2023-04-02', '2023-04-28']) {
		setAnswer(pugh.doc, pugh.author, '1', typed);
	}
	setAnswer(pugh.doc, pugh.author, 'headline', 'yes');
	pugh.undo.undo();
	expect(readBoard(pugh.doc).answers).toMatchObject({
		'1': { value: '2023-04-28' },
		headline: { value: null }
	});
	pugh.undo.undo();
	expect(readBoard(pugh.doc).answers['1'].value).toBe('2023-03-01');
	pugh.undo.redo();
	expect(readBoard(pugh.doc).answers['1'].value).toBe('2023-04-28');
});

test('two people flag one point differently at the same moment and both flags stand', () => {
	const { server, pugh, akhtar } = groupA();
	const id = point(pugh, 'Handled with care');
	sync(server, pugh.doc, akhtar.doc);
	setFlag(pugh.doc, pugh.author, id, 'best-practice', true);
	setFlag(akhtar.doc, akhtar.author, id, 'unfairness', true);
	sync(server, pugh.doc, akhtar.doc);
	expect(readBoard(server).points[0].flags).toEqual(['unfairness', 'best-practice']);
	setFlag(akhtar.doc, akhtar.author, id, 'best-practice', false);
	sync(server, pugh.doc, akhtar.doc);
	expect(readBoard(pugh.doc).flags).toEqual([`${id} unfairness`]);
});

test('points stand where they are put, in the same order for everybody', () => {
	const { server, pugh, akhtar } = groupA();
	const [one, two, three] = ['one', 'two', 'three'].map((text) => point(pugh, text));
	movePoint(pugh.doc, pugh.author, three, { after: null });
	movePoint(pugh.doc, pugh.author, one, { after: two });
	expect(texts(pugh)).toEqual(['three', 'two', 'one']);
	const four = addPoint(pugh.doc, pugh.author, { kind: 'positive', text: 'four', after: three });
	expect(texts(pugh)).toEqual(['three', 'four', 'two', 'one']);

	sync(server, pugh.doc, akhtar.doc);
	movePoint(pugh.doc, pugh.author, one, { after: null });
	movePoint(akhtar.doc, akhtar.author, four, { after: null });
	sync(server, pugh.doc, akhtar.doc);
	expect(texts(pugh)).toEqual(texts(akhtar));
	expect(texts(pugh).slice(2)).toEqual(['three', 'two']);
});

test('three hundred points put at one spot still find room', () => {
	const { pugh } = groupA();
	point(pugh, 'first');
	for (let i = 0; i < 300; i++) {
		addPoint(pugh.doc, pugh.author, { kind: 'positive', text: `${i}`, after: null });
	}
	const first = readBoard(pugh.doc).points[150].id;
	for (let i = 300; i < 600; i++) {
		addPoint(pugh.doc, pugh.author, { kind: 'positive', text: `${i}`, after: first });
	}
	const rising = Array.from({ length: 300 }, (_, i) => `${599 - i}`);
	expect(texts(pugh).slice(151, 451)).toEqual(rising);
});

test('a point moved to another column is of that kind and keeps its text', () => {
	const { pugh } = groupA();
	const id = point(pugh, 'Nobody rang back');
	movePoint(pugh.doc, pugh.author, id, { kind: 'negative' });
	expect(readBoard(pugh.doc).points).toMatchObject([{ id, kind: 'negative' }]);
	pugh.undo.undo();
	expect(readBoard(pugh.doc).points).toMatchObject([{ id, kind: 'positive' }]);
});

test('a point leads back to the words, page or moment it speaks of', () => {
	const { pugh } = groupA();
	const id = point(pugh, 'Plain words');
	const at = { file: 'log-3', quote: 'we will ring you', start: 12, end: 28 };
	pinPoint(pugh.doc, pugh.author, id, at);
	expect(readBoard(pugh.doc).points[0].at).toEqual(at);
	pinPoint(pugh.doc, pugh.author, id, { file: 'call-1', seconds: 61.5 });
	expect(readBoard(pugh.doc).points[0].at).toEqual({ file: 'call-1', seconds: 61.5 });
	unpinPoint(pugh.doc, pugh.author, id);
	expect(readBoard(pugh.doc).points[0].at).toBeUndefined();
});

test('none identified is declared by one person and may be withdrawn by another', () => {
	const { server, pugh, akhtar } = groupA();
	declareNone(pugh.doc, pugh.author, 'negative');
	sync(server, pugh.doc, akhtar.doc);
	expect(readBoard(akhtar.doc).none).toEqual({ negative: margaret });
	withdrawNone(akhtar.doc, akhtar.author, 'negative');
	sync(server, pugh.doc, akhtar.doc);
	expect(readBoard(pugh.doc).none).toEqual({});
	expect(standsAsNone(readBoard(pugh.doc), 'negative')).toBe(false);
	akhtar.undo.undo();
	expect(readBoard(akhtar.doc).none).toEqual({ negative: nasreen });
});

test('a declaration with such a point beside it counts as withdrawn, whatever else is there', () => {
	const { pugh } = groupA();
	declareNone(pugh.doc, pugh.author, 'negative');
	point(pugh, 'Kind');
	const blank = point(pugh, ' ', 'negative');
	expect(standsAsNone(readBoard(pugh.doc), 'negative')).toBe(true);
	applyValue(pointText(pugh.doc, blank), 'Late', pugh.author.origin);
	expect(standsAsNone(readBoard(pugh.doc), 'negative')).toBe(false);
});

test('an answer is one of six, a date, of a list, or not yet given', () => {
	const { pugh } = groupA();
	for (const value of ['not-recorded', '2023-01-31', '2023-01-31T23:05', 'amber', null]) {
		setAnswer(pugh.doc, pugh.author, '1', value);
		expect(readBoard(pugh.doc).answers['1'].value).toBe(value);
	}
	for (const value of ['may be', '2023-01-31T24:00', '']) {
		expect(() => setAnswer(pugh.doc, pugh.author, '1', value)).toThrow(RangeError);
	}
	setRedaction(pugh.doc, pugh.author, 'limited');
	expect(readBoard(pugh.doc).redaction).toBe('limited');
});

test('what is not on the board is refused', () => {
	const { pugh } = groupA();
	const author: Author = { ...pugh.author, person: owain };
	expect(() => deletePoint(pugh.doc, author, 'nothing')).toThrow('unknown');
	expect(() => setAnswer(pugh.doc, author, '99', 'yes')).toThrow('unknown');
});
