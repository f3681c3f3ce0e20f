import { expect, test } from 'vitest';
import {
	caseEvents,
	chairsOf,
	hereAt,
	momentsOf,
	staysOf
} from '../../../src/lib/meeting/sitting/log/minutes';
import type { Logged } from '../../../src/lib/meeting/sitting/log/minutes';

const at = (time: string) => `2023-07-03T${time}:00.000Z`;
const came = (person: string, time: string): Logged => ({
	...{ at: at(time), kind: 'arrived' },
	about: { person }
});
const left = (person: string, time: string): Logged => ({
	...{ at: at(time), kind: 'left' },
	about: { person }
});

const log = [
	came('margaret', '08:40'),
	came('gethin', '08:45'),
	came('gethin', '09:00'),
	left('margaret', '11:00'),
	came('margaret', '12:30'),
	left('gethin', '13:00')
];
const marked = [
	{ personId: 'margaret', at: at('08:40'), leftAt: null },
	// Marked at 08:45 by mistake, which was taken back; came at nine.
	{ personId: 'gethin', at: at('09:00'), leftAt: at('13:00') }
];

test('who left and came back was there twice, and a mark that was taken back is no arrival', () => {
	const stays = staysOf(log, marked);
	expect(stays.get('margaret')).toEqual([
		{ from: at('08:40'), to: at('11:00') },
		{ from: at('12:30'), to: null }
	]);
	expect(stays.get('gethin')).toEqual([{ from: at('09:00'), to: at('13:00') }]);
	expect(hereAt(stays, at('08:50'))).toEqual(['margaret']);
	expect(hereAt(stays, at('11:00'))).toEqual(['gethin']);
	expect(hereAt(stays, at('12:30'))).toEqual(['margaret', 'gethin']);
	const chairs = [{ from: null }, { from: at('10:15') }, { from: at('14:00') }];
	expect(momentsOf(stays, chairs, at('09:30'), at('13:00'))).toEqual(
		['09:30', '10:15', '11:00', '12:30'].map(at)
	);
});

test('somebody whose leaving is in no log left when their mark says so', () => {
	const stays = staysOf([], [{ personId: 'tomos', at: at('09:00'), leftAt: at('10:00') }]);
	expect(stays.get('tomos')).toEqual([{ from: at('09:00'), to: at('10:00') }]);
});

test('the chair is who held it from the start, and everybody who took it', () => {
	const took = (to: string, time: string, from?: string): Logged => ({
		...{ at: at(time), kind: 'chair' },
		about: { to, ...(from !== undefined && { from }) }
	});
	expect(chairsOf([], null)).toEqual([]);
	expect(chairsOf(log, 'margaret')).toEqual([{ personId: 'margaret', from: null }]);
	const handed = [took('joan', '11:00', 'margaret'), took('margaret', '12:30', 'joan')];
	expect(chairsOf(handed, 'margaret')).toEqual([
		{ personId: 'margaret', from: null },
		{ personId: 'joan', from: at('11:00') },
		{ personId: 'margaret', from: at('12:30') }
	]);
	// A log from before it named who had it.
	expect(chairsOf([took('joan', '11:00')], 'joan')).toEqual([
		{ personId: 'joan', from: at('11:00') }
	]);
});

test('a case is opened, given back, opened again and agreed, each at its time', () => {
	const of = (kind: string, time: string, id: string): Logged => ({
		...{ at: at(time), kind },
		about: { case: id }
	});
	const cases = [
		of('opened', '10:00', 'one'),
		of('reopened', '10:05', 'one'),
		of('opened', '10:10', 'two'),
		of('opened', '10:20', 'one'),
		of('agreed', '10:30', 'one'),
		of('here', '10:31', 'one')
	];
	expect(caseEvents(cases, 'one').map(({ what }) => what)).toEqual([
		...['opened', 'reopened', 'opened', 'agreed']
	]);
});
