import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { httpStatusOf } from '../../../server/http/statuses';
import type { RefusalCode } from '../../../src/lib/meeting/refusal';
import { refusalText } from '../../../src/lib/sentences/refusals';
import { words } from '../../../src/lib/words/words';
import { doors } from './doors';
import { KINDS, Room } from '../room';
import type { Answered, Kind } from '../room';
import { rows, toldTo } from './rows';
import type { Row } from './rows';
import { ALL_STAGES, STAGES } from '../stages';

test('every way in has its row, and every row is a way in', () => {
	expect([...new Set(rows.map(({ door }) => door))].sort()).toEqual([...new Set(doors())]);
});

test('every form of a page has its act', () => {
	const acts = new Set(doors());
	const pages = import.meta.glob<string>('../../../src/routes/**/*.svelte', {
		eager: true,
		query: '?raw',
		import: 'default'
	});
	const named = Object.entries(pages).flatMap(([file, text]) =>
		[...text.matchAll(/action="\?\/([a-z-]+)/g)].map(([, name]) => ({ file, name }))
	);
	expect(named.length).toBeGreaterThan(40);
	const without = named.filter(
		({ file, name }) => !routesAbove(file).some((route) => acts.has(`POST ${route}?/${name}`))
	);
	expect(without).toEqual([]);
});

/** A form's act is one of the page in whose folder, or below it, the form lies. */
function routesAbove(file: string): string[] {
	const folders = file.split('/routes/')[1].split('/').slice(0, -1);
	return folders.map((_, index) => `/${folders.slice(0, index + 1).join('/')}`);
}

describe.each(ALL_STAGES)('at the stage %s', (stage) => {
	let room: Room;
	let before: Record<string, unknown[]>;

	beforeAll(async () => {
		room = await Room.open(stage);
		// The first reading of a report that was sent is recorded.
		for (const kind of ['respondent', 'commissioner', 'audit'] as const)
			for (const { number } of room.known.versions)
				await room.ask(await room.cookie(kind), `/reviews/${room.review}/versions/${number}`);
		before = await room.rows();
	});
	afterAll(() => room.end());

	const pages = rows.filter(({ form }) => !form);
	const acts = rows.filter(({ form }) => form);

	test('everybody gets each page that is theirs, and the right sentence for each that is not', async () => {
		expect(await together(pages, (row, kind) => wrongPage(room, row, kind))).toEqual([]);
	});

	test('nobody does an act that is not theirs, and each is told why', async () => {
		expect(await together(acts, (row, kind) => wrongAct(room, row, kind))).toEqual([]);
	});

	test('what a page of somebody else sends is done for nobody, and so is what a page of nobody sends', async () => {
		const wrong: string[] = [];
		const elin = room.person('elin-prosser');
		for (const row of acts) {
			if (row.namesNobody) continue;
			for (const kind of KINDS.filter((each) => !['nobody', 'expired'].includes(each))) {
				const other = kind === 'coordinator' ? room.person('margaret-pugh') : elin;
				const named = (acts.indexOf(row) + KINDS.indexOf(kind)) % 2 ? other : '';
				const [cookie, form] = [await room.cookie(kind), { ...row.form?.(room), for: named }];
				const code = isPlain(row)
					? plainCode(await room.ask(cookie, row.at(room), { form }))
					: (await room.act(cookie, row.at(room), form)).code;
				if (code !== 'other-person') wrong.push(`${kind}, ${row.door}: ${code}`);
			}
		}
		expect(wrong).toEqual([]);
	});

	test('all that was refused changed not one row', async () => {
		expect(await room.rows()).toEqual(before);
	});

	test('whoever may do an act does it with what the others sent', async () => {
		const wrong: string[] = [];
		for (const row of acts) {
			const kind = row.done?.[stage];
			if (!kind) continue;
			const [cookie, form] = [await room.cookie(kind), row.form?.(room) ?? {}];
			if (isPlain(row)) {
				const { status } = await room.ask(cookie, row.at(room), { form });
				if (status >= 400) wrong.push(`${kind}, ${row.door}: ${status}`);
				continue;
			}
			const done = await room.act(cookie, row.at(room), form);
			if (done.type === 'failure' || done.type === 'error') {
				wrong.push(`${kind}, ${row.door}: ${done.status} ${done.code}`);
			}
		}
		expect(wrong).toEqual([]);
	});
});

/** What is not as the rows say, and for whom; nothing when all of it is. */
async function together(
	some: readonly Row[],
	wrongFor: (row: Row, kind: Kind) => Promise<string[]>
): Promise<string[]> {
	const wrong = new Map<string, string[]>();
	for (const row of some) {
		const each = await Promise.all(
			KINDS.map(async (kind) => ({ kind, saying: await wrongFor(row, kind) }))
		);
		for (const { kind, saying } of each) {
			for (const what of saying) {
				const where = `row ${rows.indexOf(row)}, ${row.door}: ${what}`;
				wrong.set(where, [...(wrong.get(where) ?? []), kind]);
			}
		}
	}
	return [...wrong].map(([what, kinds]) => `${what} for ${kinds.join(', ')}`);
}

async function wrongPage(room: Room, row: Row, kind: Kind): Promise<string[]> {
	const told = toldTo(row, kind, room.stage);
	if (told === '-') return [];
	const [path, lang] = [row.at(room), langOf(room, kind)];
	const got = heard(await room.ask(await room.cookie(kind), path, { lang }), told, lang, path);
	return got === told ? [] : [`${told} but was ${got} in ${lang}`];
}

async function wrongAct(room: Room, row: Row, kind: Kind): Promise<string[]> {
	const told = toldTo(row, kind, room.stage);
	if (told === 'may' || told === '-') return [];
	const [cookie, path, form] = [await room.cookie(kind), row.at(room), row.form?.(room) ?? {}];
	const lang = langOf(room, kind);
	if (isPlain(row)) {
		const answer = await room.ask(cookie, path, { form, lang });
		const got = row.door === 'POST /stay' ? codeOf(answer.status) : heard(answer, told, lang, '');
		return got === told ? [] : [`${told} but was ${got} in ${lang}`];
	}
	const { status, code, type } = await room.act(cookie, path, form);
	if (code !== told || status !== httpStatusOf(told as RefusalCode)) {
		return [`${told} but was ${type} ${status} ${code}`];
	}
	// The page that comes back where there are no scripts: at one of the four stages is enough.
	const turn = (rows.indexOf(row) + KINDS.indexOf(kind)) % STAGES.length;
	if (row.isBare?.(room, kind) || STAGES[turn] !== room.stage) return [];
	const answer = await room.ask(cookie, path, { form, lang });
	const saying = row.saying?.(words[lang], kind);
	const isSaid = saying ? answer.body.includes(saying) : isRefused(answer, lang);
	return isSaid ? [] : [`no sentence with ${answer.status} in ${lang}`];
}

/** Every cell is read in both languages in the course of the stages. */
function langOf({ stage }: Room, kind: Kind): 'en' | 'cy' {
	return (ALL_STAGES.indexOf(stage) + KINDS.indexOf(kind)) % 2 === 0 ? 'en' : 'cy';
}

/** An endpoint answers by itself: no page stands around its answer. */
function isPlain({ door }: Row): boolean {
	return [
		...['POST /stay', 'POST /sign-out', 'POST /language', 'POST /demo/enter'],
		...['POST /reviews/[review]/list/file', 'POST /reviews/[review]/papers/file']
	].includes(door);
}

function plainCode({ status, body }: Answered): string {
	const said = refusalText(words.en, 'other-person').split('someone else')[0];
	return status === 409 && body.includes(said) ? 'other-person' : String(status);
}

function codeOf(status: number): string {
	return status === 401 ? 'not-signed-in' : String(status);
}

/** The answer in the words of a row; where it is none of them, its status and what could be read. */
function heard(answer: Answered, told: string, lang: 'en' | 'cy', path: string): string {
	if (answer.status === 303 && answer.to) {
		if (answer.to === `/enter?to=${encodeURIComponent(path)}`) return 'door';
		return told === 'led' ? 'led' : `>${answer.to}`;
	}
	if (answer.status === 200) return 'ok';
	const code = told as RefusalCode;
	const isSo = told in words[lang].refusals.sentences && answer.status === httpStatusOf(code);
	return isSo && answer.body.includes(sentence(lang, code)) ? told : said(answer, lang);
}

function said(answer: Answered, lang: 'en' | 'cy'): string {
	const codes = Object.keys(words[lang].refusals.sentences) as RefusalCode[];
	const code = codes
		.filter((each) => typeof words[lang].refusals.sentences[each] === 'string')
		.find((each) => answer.body.includes(sentence(lang, each)));
	return `${answer.status} ${code ?? 'without a sentence'}`;
}

/** Led to the door, or told in a sentence of one's own language. */
function isRefused(answer: Answered, lang: 'en' | 'cy'): boolean {
	if (answer.status === 303) return answer.to?.startsWith('/enter') ?? false;
	return answer.status >= 400 && !said(answer, lang).endsWith('sentence');
}

/** As much of it as is the same whatever it is about. */
function sentence(lang: 'en' | 'cy', code: RefusalCode): string {
	return refusalText(words[lang], code).split('undefined')[0].split('NaN')[0];
}
