import { expect, test } from 'vitest';
import {
	identifiersIn,
	isHint,
	identifierKey
} from '../../../src/lib/meeting/report/identifiers/identifiers';

const known = {
	names: ['Margaret Pugh', 'Nasreen Akhtar', 'Sam Keane', 'Lowri Fox', 'Siân Llŷr', 'Ben Young'],
	listed: [] as string[],
	references: ['DP-20230112-0044', 'Beacon seven'],
	year: 2023
};
const found = (text: string, of = known) =>
	identifiersIn(text, of).map(({ kind, text: words }) => `${kind}: ${words}`);

test.each([
	['The victim (born 12/03/1987) rang.', ['birth: 12/03/1987']],
	['His date of birth, 3rd of March 1990, is in the log.', ['birth: 3rd of March 1990']],
	['Fe’i ganwyd ar 3 Mawrth 1990.', ['birth: 3 Mawrth 1990']],
	['On 4 May 1999 she moved there.', ['birth: 4 May 1999']],
	[
		'Ring 01267 226440, +44 (0)1267 226440 or 07700900123.',
		['phone: 01267 226440', 'phone: +44 (0)1267 226440', 'phone: 07700900123']
	],
	['Write to sam.keane@force.police.uk.', ['email: sam.keane@force.police.uk']],
	['She lives at 14 Station Road, SA31 2PF.', ['address: 14 Station Road', 'postcode: SA31 2PF']],
	['Mae’n byw yn 12 Heol y Bont.', ['address: 12 Heol y Bont']],
	['A blue car, CU19 ABC, and A123 BCD.', ['vehicle: CU19 ABC', 'vehicle: A123 BCD']],
	['National Insurance AB 12 34 56 C.', ['insurance: AB 12 34 56 C']],
	['Crime 42/123456/23 was closed.', ['reference: 42/123456/23']],
	[
		'See custody record 1234 and log no. 455.',
		['reference: custody record 1234', 'reference: log no. 455']
	],
	['The case is dp-20230112-0044.', ['reference: dp-20230112-0044']],
	['It is called beacon seven.', ['reference: beacon seven']]
])('%s', (text, expected) => expect(found(text)).toEqual(expected));

test('names of people are found in whole, in part, in other letters, without accents, and after a rank', () => {
	expect(found('Pugh said so; MARGARET PUGH agreed with margaret pugh.')).toEqual([
		'name: Pugh',
		'name: MARGARET PUGH',
		'name: margaret pugh'
	]);
	expect(found('Nasreen’s view was Sian Llyr’s too.')).toEqual([
		'name: Nasreen',
		'name: Sian Llyr'
	]);
	expect(found('PC 1234, Sergeant Davies and Mrs Anna Rees came.')).toEqual([
		'name: PC 1234',
		'name: Sergeant Davies',
		'name: Mrs Anna Rees'
	]);
	expect(found('Gwelodd Rhingyll Huws y cofnod.')).toEqual(['name: Rhingyll Huws']);
	expect(found('Sgt. Davies came.')).toEqual(['name: Sgt. Davies']);
	// A sentence that ends with a rank names nobody.
	expect(found('Dywedwyd wrth y Rhingyll. Fe’u hatgoffwyd.')).toEqual([]);
	expect(found('It was told to the Sergeant. Officers were reminded.')).toEqual([]);
});

test('a surname that is an ordinary word is a name within a sentence, and a word at its beginning', () => {
	expect(found('Young people were heard. That was what Young had promised.')).toEqual([
		'name: Young'
	]);
	expect(found('The log was young; the keane was not.')).toEqual([]);
});

test('what reports are full of is no identifier', () => {
	for (const text of [
		'Ring 101 or 999 at any time.',
		'On 3 July 2023 at 11:00 the panel looked at 17 of 203 cases, drawn on 12 June 2023.',
		'In 2022/23 there were 1,204 crimes, 3.14.2 says; version 1 of 2023-07-25.',
		'The victim was contacted 5 days after the report and the log was endorsed 28 times.',
		'The Chief Inspector and a Detective Inspector endorsed the log. Sergeant Major is a rank.',
		'Case 12: the incident log was clear, and the crime of 2023 was recorded.',
		'Adolygodd y panel 17 o achosion ar 3 Gorffennaf 2023.'
	])
		expect(found(text), text).toEqual([]);
});

test('hints are ages, small numbers, and facts that together make a picture; they are told apart', () => {
	const text = 'A deaf boy from Llanelli, whose mother is a nurse, was 14 years old on 3 March.';
	expect(found(text)).toEqual(['together: deaf', 'age: 14 years old']);
	expect(found('A 14-year-old was missed.')).toEqual(['age: 14-year-old']);
	expect(found('Merch 14 oed oedd hi.')).toEqual(['age: 14 oed']);
	expect(found('Two Polish victims were asked.')).toEqual(['few: Two Polish']);
	expect(found('A deaf victim had no interpreter.')).toEqual([]);
	expect(identifiersIn(`${text} Ring 01267 226440.`, known).map(isHint)).toEqual([
		true,
		true,
		false
	]);
});

test('each has its place in the text, in order, and none lies in another', () => {
	const text = '😀 Mrs Pugh of 14 Station Road, SA31 2PF (born 12/03/1987), Crime 42/123456/23.';
	const all = identifiersIn(text, known);
	expect(all.length).toBeGreaterThanOrEqual(5);
	let end = 0;
	for (const { start, text: words } of all) {
		expect(text.slice(start, start + words.length)).toBe(words);
		expect(start).toBeGreaterThanOrEqual(end);
		end = start + words.length;
	}
});

test('what was decided of words holds for them in other letters and spaces, and not for another kind', () => {
	expect(identifierKey({ kind: 'name', text: 'Margaret  PUGH' })).toBe(
		identifierKey({ kind: 'name', text: 'margaret pugh' })
	);
	expect(identifierKey({ kind: 'name', text: 'Pugh' })).not.toBe(
		identifierKey({ kind: 'address', text: 'Pugh' })
	);
});

test('names that the office listed are found whole, in whatever letters and on either side of a mark (A11)', () => {
	const listed = { ...known, listed: ['Probert', "O'Dea", 'Aled Wynne', 'Aled Wynne Rees'] };
	expect(found('PROBERT and (probert) came; Proberts did not.', listed)).toEqual([
		...['name: PROBERT', 'name: probert']
	]);
	expect(found('Then o’dea and aled\nwynne rees wrote.', listed)).toEqual([
		...['name: o’dea', 'name: aled\nwynne rees']
	]);
	expect(found('Wynne wrote.', listed)).toEqual([]);
});

test('listed names are found with and without accents, in composed and other letters, and after the mark of a list (A11)', () => {
	const of = (...names: string[]) => ({ ...known, names: [], listed: names });
	expect(found('Then sian rees wrote.', of('Siân Rees'))).toEqual(['name: sian rees']);
	expect(found('Then Siân Rees wrote.', of('Sian Rees'))).toEqual(['name: Siân Rees']);
	expect(found('Then Sia\u0302n Rhys\u0302, too.', of('Siân Rhyŝ'))).toEqual([
		'name: Sia\u0302n Rhys\u0302'
	]);
	expect(found('Then Probert wrote.', of('- Probert', '-', ' '))).toEqual(['name: Probert']);
	expect(found('Nobody wrote - at all.', of('-', ''))).toEqual([]);
});
