import { declare } from '../../server/acts/people/standing/declare';
import { finishOpenings } from '../../server/acts/case/finish-openings';
import { markStanding } from '../../server/acts/people/standing/mark-standing';
import { signUndertaking } from '../../server/acts/people/standing/sign-undertaking';
import { thePanel } from '../../server/store/people/panels';
import type { KnownPerson } from '../../server/store/people/people';
import { addReview } from '../../server/store/report/reviews';
import { markPresent } from '../../server/store/sitting/attendance';
import { insertCase } from '../../server/store/sitting/cases';
import { addGroup } from '../../server/store/sitting/groups';
import { addSitting } from '../../server/store/sitting/sittings';
import { stepFacts } from '../../server/views/home/next-step';
import { addPoint } from '../../src/lib/board/documents/board';
import { seedBoard } from '../../src/lib/board/documents/seed';
import { newId } from '../../src/lib/board/ids';
import { nextStep } from '../../src/lib/meeting/people/next-step';
import type { PanelSettings } from '../../src/lib/meeting/settings/settings';
import { emptyHouse, shippedForm } from './empty-house';

/** A panel of these settings, set up by its coordinator, with three members at a sitting on one case. */
export async function onePanel(settings: PanelSettings, remote = false) {
	const house = await emptyHouse(settings);
	const { given, elin, known, add, end } = house;
	const { db, boards, rights, clock } = given;
	await finishOpenings(given, boards.frozen().flat(), (error) => {
		throw error;
	});
	await signUndertaking(given, elin, { name: elin.name, text: settings.undertaking.text.en });
	await markStanding(given, elin, {
		...{ personId: elin.id, standing: 'active', termStart: null, termEnd: null },
		vetting: { level: 'level 2', grantedOn: '2023-03-01', expiresOn: null }
	});
	const coordinator = await known(elin.id);
	const members = [await add('Ruth Amory'), await add('Iqbal Shah'), await add('Wyn Tudor')];

	const [reviewId, sittingId, caseId] = [newId(), newId(), newId()];
	const panel = await thePanel(db);
	await addReview(db, {
		id: reviewId,
		panelId: panel?.id ?? '',
		title: { en: 'March 2024', cy: 'Mawrth 2024' },
		focus: { en: '', cy: '' },
		months: null,
		step: null,
		settings,
		template: shippedForm(settings.template),
		sample: { drawn: 1, accepted: null, drawnOn: null },
		approvedAt: null,
		createdAt: clock().toISOString()
	});
	await addSitting(db, {
		...{ id: sittingId, reviewId, number: 1, date: '2024-03-05', here: null, agenda: [] },
		...{ from: '', to: '' },
		place: { en: 'Town hall', cy: 'Neuadd y dref' },
		...{ mode: remote ? 'remote' : 'in-person', stage: remote ? 'collecting' : 'breakouts' },
		...{ chairId: settings.hasChair && !remote ? members[0].id : null, deputies: [] },
		quorumExit: null
	});
	await insertCase(db, { id: caseId, reviewId, sittingId, number: 1, label: { en: '1', cy: '1' } });
	const ids = members.map(({ id }) => id);
	const groups = remote
		? ids.map((id, n) => ({ id, letter: 'ABC'[n], members: [id] }))
		: [{ id: newId(), letter: 'A', members: ids }];
	for (const group of groups) {
		await addGroup(db, { ...group, sittingId, cases: [caseId] }, clock());
	}
	for (const person of [coordinator, ...members]) {
		if (person !== coordinator) await markPresent(db, sittingId, person.id, clock().toISOString());
		await declare(given, person, { reviewId, says: { [caseId]: 'none' } });
	}
	for (const { name } of await given.rights.boardsOf(caseId)) {
		await boards.create(name, (doc) => seedBoard(doc, []));
	}
	const may = async (who: KnownPerson, name: string) =>
		(await rights.of(who).onBoard(name))?.access;
	const write = (who: KnownPerson, name: string, text: string) =>
		boards.edit(name, who.id, (doc) => {
			const author = { person: who.id, lang: 'en' as const, origin: 'test' };
			addPoint(doc, author, { kind: 'negative', text });
		});
	const step = async (who: KnownPerson) =>
		nextStep(await stepFacts(given, who, (await thePanel(db)) as NonNullable<typeof panel>));
	return {
		given,
		folder: house.folder,
		end,
		add,
		coordinator,
		members,
		reviewId,
		sittingId,
		caseId,
		may,
		write,
		step
	};
}
