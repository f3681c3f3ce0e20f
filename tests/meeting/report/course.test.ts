import { describe, expect, test } from 'vitest';
import { expectNext, onward, recalledTo, stepAfter } from '../../../src/lib/meeting/report/course';
import type { Move, CoursePosition } from '../../../src/lib/meeting/report/course';
import { readSettings } from '../../../src/lib/meeting/settings/settings';
import type { Step } from '../../../src/lib/meeting/settings/steps';
import { targetOf } from '../../../src/lib/meeting/response/target';
import { isRefusal } from '../../../src/lib/meeting/refusal';
import qap from '../../../server/presets/panels/quality-assurance-panel.json';
import csip from '../../../server/presets/panels/customer-service-improvement.json';
import sdg from '../../../server/presets/panels/service-delivery-group.json';
import { dyfedPowysJson } from '../settings/panels';

const at = (step: string | null, more: Partial<CoursePosition> = {}): CoursePosition => ({
	...{ step, approvedAt: null, signedAt: null },
	...more
});

/** Every act of a panel in order, each with whose it is and where it leads. */
function walk(steps: readonly Step[]): string[] {
	const said: string[] = [];
	let place = at(steps[0].id);
	for (let next = onward(steps, place); next; next = onward(steps, place)) {
		said.push(`${next.act} by ${next.by} to ${next.to.id}`);
		const now = place.step as string;
		const isLed = ['approve', 'sign'].includes(next.act);
		place = {
			step: isLed ? stepAfter(steps, now) : next.to.id,
			approvedAt: next.act === 'approve' ? '2023-07-28T09:00:00Z' : place.approvedAt,
			signedAt: next.act === 'sign' ? '2023-08-20T09:00:00Z' : place.signedAt
		};
	}
	return said;
}

describe('the way of a report follows the panel’s steps', () => {
	test('of the Quality Assurance Panel', () => {
		expect(walk(readSettings(qap).steps)).toEqual([
			'seal by coordinator to with-members',
			'approve by coordinator to approved',
			'send by coordinator to sent',
			'sign by respondent to responded',
			'consider by commissioner to considered',
			'publish by coordinator to published'
		]);
	});
	test('of the Customer Service Improvement Scrutiny Panel', () => {
		expect(walk(readSettings(csip).steps)).toEqual([
			'seal by coordinator to circulated',
			'end-comments by coordinator to submitted',
			'publish by coordinator to published'
		]);
	});
	test('of the Service Delivery Group', () => {
		expect(walk(readSettings(sdg).steps)).toEqual([
			'seal by coordinator to with-members',
			'end-comments by coordinator to reported',
			'publish by coordinator to published'
		]);
	});
	test('of a panel that nobody has seen: the Commissioner has it before the force, and it is not published', () => {
		const [drafting, answering, approved, sent, , considered] = dyfedPowysJson.steps;
		const { steps } = readSettings({
			...dyfedPowysJson,
			steps: [
				...[drafting, answering],
				{ ...considered, reached: 'commissioner' },
				...[approved, sent],
				{ ...approved, id: 'filed', name: { en: 'Filed', cy: 'Ffeiliwyd' }, reached: 'office' }
			]
		});
		expect(walk(steps)).toEqual([
			'seal by coordinator to with-members',
			'approve by coordinator to considered',
			'consider by commissioner to considered',
			'send by coordinator to approved',
			'send by coordinator to sent',
			'sign by respondent to filed'
		]);
	});
});

test('settings from before a step said whose it is are read as before', () => {
	const { steps } = readSettings(dyfedPowysJson);
	expect(steps.map(({ reached }) => reached)).toEqual([
		...['office', 'office', 'office', 'office', 'office', 'office', 'publication']
	]);
	const two = readSettings({
		...dyfedPowysJson,
		steps: dyfedPowysJson.steps.filter(({ id }) => id === 'drafting' || id === 'published')
	});
	expect(walk(two.steps)).toEqual(['seal by coordinator to published']);
});

describe('an act', () => {
	const { steps } = readSettings(qap);
	const elin: Move = {
		...{ name: 'Elin Prosser', act: 'send-report' },
		...{ at: '2023-08-01T09:42:00.000Z', zone: 'Europe/London' }
	};
	const refusalOf = (...given: Parameters<typeof expectNext>) => {
		try {
			return expectNext(...given).to.id;
		} catch (error) {
			if (!isRefusal(error)) throw error;
			return `${error.code} ${error.details.name ?? ''}`.trim();
		}
	};
	test('moves a report one step, from the step it was pressed on', () => {
		expect(refusalOf(steps, at('approved'), { act: 'send', step: 'approved' }, null)).toBe('sent');
	});
	test('pressed again, or on an old page, is told who did it', () => {
		expect(refusalOf(steps, at('sent'), { act: 'send', step: 'approved' }, elin)).toBe(
			'moved-on Elin Prosser'
		);
	});
	const acts = ['seal', 'approve', 'send', 'sign', 'consider', 'publish'] as const;
	const places = ['drafting', 'with-members', 'approved', 'sent', 'responded', 'considered'];
	test.each(acts.flatMap((act, own) => places.map((step, n) => [act, step, own === n] as const)))(
		'“%s” at the step “%s” is done only in its turn',
		(act, step, isDue) => {
			const to = steps[places.indexOf(step) + 1].id;
			expect(refusalOf(steps, at(step), { act, step }, null)).toBe(isDue ? to : 'not-next');
		}
	);
	test('after the last step there is none, and before drafting none', () => {
		expect(onward(steps, at('published'))).toBeNull();
		expect(onward(steps, at(null))).toBeNull();
		expect(refusalOf(steps, at(null), { act: 'send', step: 'approved' }, null)).toBe('not-next');
	});
	test('is taken back only where a report was sent, to the step before', () => {
		const back = steps.map(({ id }) => recalledTo(steps, at(id))?.id ?? null);
		expect(back).toEqual([null, null, null, 'approved', null, null, null]);
	});
});

test.each([
	['without pauses', [], '2023-08-29', 12, false],
	['three days with another department', [['2023-08-03', '2023-08-06']], '2023-09-01', 15, false],
	[
		'two pauses at the same time count once',
		[
			['2023-08-03', '2023-08-06'],
			['2023-08-05', '2023-08-07']
		],
		'2023-09-02',
		16,
		false
	],
	['a pause that goes on', [['2023-08-15', null]], '2023-08-31', 14, true]
] as const)('the target is 28 days after sending: %s', (_, pauses, due, left, isPaused) => {
	const given = pauses.map(([from, to]) => ({ from, to }));
	const period = { days: 28, daysIn: 'calendar' as const };
	expect(targetOf('2023-08-01', period, given, '2023-08-17')).toEqual({ due, left, isPaused });
});

test.each([
	['over a bank holiday', [], '2023-08-30', 13],
	[
		'paused from Thursday to Tuesday, three of them',
		[['2023-08-03', '2023-08-08']],
		'2023-09-04',
		18
	],
	['paused over a weekend, none of them', [['2023-08-04', '2023-08-06']], '2023-08-30', 13]
] as const)('the target is 20 working days after sending, %s', (_, pauses, due, left) => {
	const given = pauses.map(([from, to]) => ({ from, to }));
	const period = { days: 20, daysIn: 'working' as const };
	expect(targetOf('2023-08-01', period, given, '2023-08-17')).toMatchObject({ due, left });
});
