import type { grade as en } from '../../../en/sitting/plenary/grade';

export const grade: typeof en = {
	heading: 'Gradd y panel',
	none: 'Ni chofnodwyd gradd.',
	by: (name, when) => `Cofnodwyd gan ${name}, ${when}`,
	choice: 'Gradd yr achos hwn',
	choose: 'Dewiswch radd',
	record: 'Cofnodi’r radd',
	again: 'Newid y radd',
	takeBack: 'Tynnu’r radd',
	saved: 'Mae gradd y panel wedi’i chofnodi.',
	gone: 'Mae gradd y panel wedi’i thynnu.',
	sent: 'Mae’r adroddiad wedi’i anfon. Ni allwch newid y radd nes bod fersiwn newydd.'
};
