import { giveCase } from '../../../server/acts/group/give-case';
import { makeGroup } from '../../../server/acts/group/make-group';
import { addPerson } from '../../../server/acts/people/add-person';
import { makeReview } from '../../../server/acts/review/make-review';
import { addCase } from '../../../server/acts/sample/add-case';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import { readSettings } from '../../../src/lib/meeting/settings/settings';
import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';
import type { Role } from '../../../src/lib/meeting/people/people';
import { emptyHouse, shippedForm, shippedPanel } from '../empty-house';

const shipped = shippedPanel('customer-service-improvement');
const blank = { en: '', cy: '' };

/** The Dorset panel, which needs two members present, its chair's seat among them. (P11, P12) */
export const scrutinyPanel = (more: Partial<PanelSettings> = {}) =>
	readSettings({ ...shipped, quorum: { minimum: 2, seats: ['chair'] }, ...more });

/** That panel with a review, a sitting today, one case and one group that has it; nobody is there yet. */
export async function scrutinyRoom(settings = scrutinyPanel()) {
	const house = await emptyHouse(settings);
	const { given, elin } = house;
	const reviewId = await makeReview(given, elin, {
		title: { en: 'Web forms, March 2024', cy: '' },
		focus: blank,
		template: shippedForm('correspondence'),
		months: 6,
		list: { accepted: 40, drawnOn: '2024-02-12' },
		blind: settings.blind
	});
	const sittingId = await planSitting(given, elin, {
		...{ reviewId, date: '2024-03-05', from: '09:30', to: '15:30', mode: 'in-person' },
		place: { en: 'Winfrith', cy: 'Winfrith' },
		...{ chairId: null, deputies: [] },
		agenda: [
			{ kind: 'input', title: { en: 'The year’s web forms', cy: '' }, minutesPlanned: 20 },
			{ kind: 'plenary', title: { en: 'Cases together', cy: '' }, minutesPlanned: 90 }
		]
	});
	const caseId = await addCase(given, elin, {
		...{ reviewId, sittingId, label: blank, reference: 'W1', file: null }
	});
	const groupId = await makeGroup(given, elin, { sittingId });
	await giveCase(given, elin, { groupId, caseId, give: true });
	return { ...house, house, reviewId, sittingId, caseId, groupId, seated };

	/** Adds somebody who holds a seat. */
	async function seated(name: string, seat: string | null, roles: Role[] = ['member']) {
		const id = await addPerson(given, elin, {
			...{ name, email: '', phone: '', roles, language: 'en', seat },
			...{ termStart: null, termEnd: null },
			vetting: { level: 'level 2', grantedOn: '2023-03-01', expiresOn: null }
		});
		if (typeof id !== 'string') throw new Error(`${name} waits for a second person`);
		return house.known(id);
	}
}
export type ScrutinyRoom = Awaited<ReturnType<typeof scrutinyRoom>>;
