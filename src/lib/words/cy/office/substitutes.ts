import type { substitutes as en } from '../../en/office/substitutes';

export const substitutes: typeof en = {
	head: 'Eilyddion',
	text: 'Gall person sydd wedi’i friffio gymryd rhan yn lle aelod nad yw’n gallu dod. Dim ond un o’r ddau sy’n cyfrif.',
	nobody: 'Nid oes neb yn cymryd lle aelod yn yr eisteddiad hwn.',
	inPlaceOf: (name) => `yn lle ${name}`,
	briefed: (name, day) => `Briffiwyd gan ${name} ar ${day}.`,
	drop: (name) => `Nid yw ${name} yn cymryd lle neb wedi’r cyfan`,
	name: 'Enwi eilydd',
	person: 'Yr eilydd',
	member: 'Yr aelod y cymerir ei le',
	by: 'Briffiwyd gan',
	at: 'Briffiwyd ar',
	choose: 'Dewiswch',
	save: 'Enwi’r eilydd hwn',
	noPeople: 'Nid oes neb ar y rhestr â rôl eilydd eto.',
	toPeople: 'Ychwanegu person â’r rôl honno'
};
