import { describe, expect, test } from 'vitest';
import {
	bothSaid,
	fieldsIn,
	isThere,
	language,
	number,
	oneOf,
	asTyped,
	startingWith,
	text,
	textIfAny,
	texts,
	typedDay,
	wholeNumber,
	yes
} from '../../server/http/fields';
import type { WrongFields } from '../../src/lib/meeting/wrong-fields';
import { readForm } from '../../server/http/forms';
import { refused } from '../meeting/refused';

const file = new File(['x'], 'x.txt');

function form(...fields: [string, string | File][]): FormData {
	const made = new FormData();
	for (const [name, value] of fields) made.append(name, value);
	return made;
}

test('an act is given the fields it names, and no others', () => {
	const sent = form(['name', ' Elin '], ['sure', 'yes'], ['stray', 'x'], ['__proto__', 'x']);
	const given = fieldsIn(sent, { name: text, sure: yes });
	expect(given).toEqual({ name: 'Elin', sure: true });
	expect(Object.keys(given)).toEqual(['name', 'sure']);
});

test('a field left out, or sent as a file, is read as one left empty', () => {
	const fields = { text, yes, asTyped, number, language, typedDay, isThere, textIfAny, texts };
	expect(fieldsIn(form(), fields)).toEqual({
		text: '',
		yes: false,
		asTyped: '',
		number: 0,
		language: 'en',
		typedDay: null,
		isThere: false,
		textIfAny: undefined,
		texts: []
	});
	const files = Object.keys(fields).map((name): [string, File] => [name, file]);
	expect(fieldsIn(form(...files), fields)).toEqual({
		text: '',
		yes: false,
		asTyped: '',
		number: 0,
		language: 'en',
		typedDay: null,
		isThere: true,
		textIfAny: '',
		texts: ['']
	});
});

test('a password keeps its spaces, a text does not; of two the first counts', () => {
	const sent = form(['password', ' a '], ['name', ' a '], ['name', 'b']);
	const given = fieldsIn(sent, { password: asTyped, name: text });
	expect(given).toEqual({ password: ' a ', name: 'a' });
});

test('fields named after cases are given by the rest of their names', () => {
	const sent = form(
		['case-1', 'none'],
		['case-__proto__', 'conflict'],
		['case-constructor', 'conflict'],
		['case', 'x'],
		['case-2', file]
	);
	const says = fieldsIn(sent, { 'case-': startingWith })['case-'];
	expect(Object.entries(says)).toEqual([
		['1', 'none'],
		['2', '']
	]);
	expect(Object.getPrototypeOf(says)).toBe(Object.prototype);
});

describe('a field that is wrong is refused by the code it names', () => {
	const says = oneOf(['none', 'conflict'], 'empty');
	test.each([
		['a word that is none of those', { says }, form(['says', 'unsure'])],
		['a word from the prototype', { says }, form(['says', 'constructor'])],
		['a choice left out', { says }, form()],
		['a file for a choice', { says }, form(['says', file])],
		['a choice too long', { says }, form(['says', 'none'.repeat(9_999)])]
	])('%s', (_, fields, sent) => {
		expect(refused(() => fieldsIn(sent, fields), 'empty')).toEqual({});
	});
});

test('every field that is wrong is named, in the order of the form', () => {
	const fields = {
		title: bothSaid,
		months: wholeNumber('months-wrong', 1, 60),
		from: typedDay
	};
	const wrongIn = (sent: FormData) => {
		try {
			return [fieldsIn(sent, fields)];
		} catch (thrown) {
			return (thrown as WrongFields).fields.map(({ field, code }) => [field, code]);
		}
	};
	expect(wrongIn(form(['months', 'six'], ['from', 'soon']))).toEqual([
		['title', 'empty'],
		['months', 'months-wrong'],
		['from', 'date-wrong']
	]);
	expect(wrongIn(form(['title-cy', 'Y\u202EHwb'], ['months', '600']))).toEqual([
		['title', 'line-unseen'],
		['months', 'months-wrong']
	]);
	expect(wrongIn(form(['title-en', 'The\u00AD Hub\u200B'], ['months', '60']))).toHaveLength(1);
});

test('a day that a person typed is one that exists, or its field is refused', () => {
	const read = (typed: string) => fieldsIn(form(['due', typed]), { due: typedDay }).due;
	expect(read('')).toBeNull();
	expect(read('3 July 2023')).toBe('2023-07-03');
	expect(read('29/2/2024')).toBe('2024-02-29');
	for (const typed of ['2024-13-45', '1/13/2024', '29 February 2023', '31.4.24', 'soon'])
		expect(
			refused(() => read(typed), 'date-wrong'),
			typed
		).toEqual({});
});

test.each([
	['as a form is sent', (body: string) => body, 'application/x-www-form-urlencoded'],
	['in parts', parts, 'multipart/form-data; boundary=line']
])('10,000 fields %s are never taken apart', async (_, as, type) => {
	const names = Array.from({ length: 10_000 }, (_, at) => `field-${at}=x`).join('&');
	const request = new Request('http://localhost/', {
		method: 'POST',
		headers: { 'content-type': type },
		body: as(names)
	});
	await expect(readForm(request, 4 * 1024 * 1024)).rejects.toMatchObject({
		code: 'form-unreadable'
	});
});

function parts(names: string): string {
	const each = names.split('&').map((field) => {
		const [name] = field.split('=');
		return `--line\r\ncontent-disposition: form-data; name="${name}"\r\n\r\nx\r\n`;
	});
	return `${each.join('')}--line--\r\n`;
}
