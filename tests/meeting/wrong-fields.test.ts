import { expect, test } from 'vitest';
import { Refusal } from '../../src/lib/meeting/refusal';
import { readAll, WrongFields } from '../../src/lib/meeting/wrong-fields';

const wrong = (code: 'empty' | 'date-wrong' | 'line-too-long') => () => {
	throw new Refusal(code);
};

test('all that is wrong is said at once, those within another too, and what is right is read', () => {
	expect(readAll({ name: () => 'Elin', at: () => 3 })).toEqual({ name: 'Elin', at: 3 });
	const read = () =>
		readAll({
			name: wrong('empty'),
			fine: () => 1,
			list: () => readAll({ day: wrong('date-wrong'), line: wrong('line-too-long') })
		});
	expect(read).toThrow(WrongFields);
	try {
		read();
	} catch (thrown) {
		const { code, fields } = thrown as WrongFields;
		expect(code).toBe('empty');
		expect(fields.map(({ field, code }) => [field, code])).toEqual([
			['name', 'empty'],
			['day', 'date-wrong'],
			['line', 'line-too-long']
		]);
	}
});

test('a fault is no wrong field', () => {
	const fault = () => {
		throw new TypeError('out of order');
	};
	expect(() => readAll({ name: wrong('empty'), at: fault })).toThrow(TypeError);
});
