import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Content } from './content';
import { addresses, allSent, contentOf, leaks, ofCase } from './content';
import { found, Room } from '../room';

/** Stage, whose eyes, and the group whose boards and papers are theirs. (R11) */
const eyes: Record<'breakouts' | 'plenary', [slug: string, group: string | null][]> = {
	breakouts: [
		['priya-nair', 'B'],
		['owain-beynon', 'A'],
		['margaret-pugh', 'A'],
		['elin-prosser', null],
		['bethan-howells', null],
		['huw-jarman', null],
		['ann-bevan', null]
	],
	plenary: [
		['sioned-lloyd', 'D'],
		['margaret-pugh', 'C'],
		['gethin-rees', null],
		['elin-prosser', null],
		['ann-bevan', null]
	]
};

describe.each(['breakouts', 'plenary'] as const)(
	'before a case is opened, at the stage %s',
	(stage) => {
		let room: Room;
		let content: Content;
		beforeAll(async () => {
			room = await Room.open(stage);
			content = await contentOf(room);
		});
		afterAll(() => room.end());

		test.each(eyes[stage])(
			'nothing of another group reaches %s by any page',
			async (who, letter) => {
				const own = room.known.groups.find((each) => each.letter === letter)?.cases ?? [];
				const unopened = room.known.cases.filter(
					({ opened, sitting }) => !opened && sitting === room.sitting
				);
				const papers = [...content.papers.values()].flat();
				const boards = [...content.boards].filter(([key]) => {
					const [number, group] = key.split(' ');
					return group !== letter && unopened.some((each) => `${each.number}` === number);
				});
				const theirs = boards
					.flatMap(([, texts]) => texts)
					.filter((text) => !papers.includes(text));
				const closed =
					who === 'elin-prosser'
						? []
						: unopened
								.filter(({ id }) => !own.includes(id))
								.flatMap(({ number }) => {
									const papers = found(content.papers.get(number));
									return ofCase(content, number).filter((phrase) => papers.includes(phrase));
								});
				expect(theirs.length).toBeGreaterThan(20);

				const sent = await allSent(
					room,
					who,
					addresses(room, [room.sharedCase, room.ownCase, room.otherCase])
				);
				expect(leaks(sent, theirs)).toEqual([]);
				expect(leaks(sent, closed)).toEqual([]);
				if (letter) {
					const mine = [...content.boards].filter(([key]) => key.endsWith(` ${letter}`));
					expect(
						leaks(
							sent,
							mine.flatMap(([, texts]) => texts)
						)
					).not.toEqual([]);
				}
			}
		);
	}
);
