import { Refusal } from '$lib/meeting/refusal';
import { whyNotMakeReview } from '$lib/meeting/rights/office';
import { whyNotPlace, whyNotReadReferrals, whyNotRefer } from '$lib/meeting/rights/refer';
import { isOver } from '$lib/meeting/sitting/groups/groups';
import { formatIn } from '$lib/words/format';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import { stateOf } from '../../reading/as-entered';
import type { KnownPerson } from '../../store/people/people';
import { placedReferrals, referrals } from '../../store/sitting/referrals';
import type { PlacedReferral, Referral } from '../../store/sitting/referrals';
import { peopleKnown, reviewState, reviewsKnown } from '../shared/review-state';

/**
 * Issues that members referred, newest first: where each is on an agenda and what came of it, or why it is not taken up.
 * Members and the office read them; who referred one is named to the office and to themselves. (M12)
 * @throws Refusal 'forbidden', 'not-active'
 */
export async function referralsPage(house: Viewing, person: KnownPerson, lang: Lang) {
	const why = whyNotReadReferrals(person);
	if (why) throw new Refusal(why);
	const { referrals: all, placed } = await house.cache.once('referrals', async () => ({
		referrals: await referrals(house.db),
		placed: await placedReferrals(house.db)
	}));
	const people = await peopleKnown(house);
	const reviews = await reviewsKnown(house);
	const mayDecline = whyNotMakeReview(person) === null;
	const sittings = await sittingsFor(house, person, lang);
	const nameOf = (id: string) => people.get(id)?.name ?? '';
	const whereOf = ({ sitting, item }: PlacedReferral) => {
		const review = reviews.find(({ id }) => id === sitting.reviewId);
		const zone = review?.settings.timeZone ?? 'Europe/London';
		return {
			sitting: words[lang].office.referrals.sitting(
				...([review?.title[lang] ?? '', sitting.number] as const),
				formatIn(lang, zone).day(sitting.date)
			),
			title: item.title[lang],
			outcome: item.heard?.outcome?.[lang] ?? null
		};
	};
	const seen = (referral: Referral, at: number) => {
		const { id, issue, declined } = referral;
		const place = placed.get(id);
		return {
			...{ id, n: at + 1, issue, lang: referral.lang, at: referral.at },
			isMine: referral.by === person.id,
			by: mayDecline || referral.by === person.id ? nameOf(referral.by) : null,
			placed: place ? whereOf(place) : null,
			/** What saving an answer is compared with. */
			before: stateOf(declined),
			declined: declined && { ...declined, by: nameOf(declined.by) }
		};
	};
	return {
		title: words[lang].office.referrals.title,
		referrals: all.map(seen).reverse(),
		sittings,
		languages: reviews[0]?.settings.languages ?? (['en', 'cy'] as const),
		rooms: reviews.slice(0, 1).map(({ id }) => `review:${id}` as const),
		may: { refer: whyNotRefer(person) === null, decline: mayDecline }
	};
}

/** How many issues wait for an agenda or an answer, for the coordinator; 0 for others. (M12) */
export async function referralsToPlace(house: Viewing, person: KnownPerson): Promise<number> {
	if (whyNotMakeReview(person) !== null) return 0;
	return house.cache.once('referrals to place', async () => {
		const open = (await referrals(house.db)).filter(({ declined }) => declined === null);
		if (open.length === 0) return 0;
		const placed = await placedReferrals(house.db);
		return open.filter(({ id }) => !placed.has(id)).length;
	});
}

/** Sittings on whose agenda the person may put something, soonest first. */
async function sittingsFor(house: Viewing, person: KnownPerson, lang: Lang) {
	const found: { id: string; date: string; name: string }[] = [];
	for (const { id: reviewId, title, settings } of await reviewsKnown(house)) {
		const state = await reviewState(house, reviewId);
		for (const { id, number, date, stage, due } of state?.sittings ?? []) {
			if (isOver(stage) || due) continue;
			const { may } = await house.rights.of(person).onSitting(id);
			if (whyNotPlace(person, may)) continue;
			const day = formatIn(lang, settings.timeZone).day(date);
			found.push({
				id,
				date,
				name: words[lang].office.referrals.sitting(title[lang], number, day)
			});
		}
	}
	return found.sort((a, b) => a.date.localeCompare(b.date)).map(({ id, name }) => ({ id, name }));
}
