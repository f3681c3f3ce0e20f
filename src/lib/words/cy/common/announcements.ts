import type { announcements as en } from '../../en/common/announcements';
import { counted } from '../counted';

export const announcements: typeof en = {
	legend: 'Cyhoeddi newidiadau pobl eraill',
	settings: { all: 'Pob newid', mine: 'Dim ond yr hyn rwy’n gweithio arno', none: 'Dim' },
	added: (who, n) => `Ychwanegodd ${who} ${points(n)}`,
	changed: (who, n) => `Newidiodd ${who} ${points(n)}`,
	moved: (who, n) => `Symudodd ${who} ${points(n)}`,
	deleted: (who, n) => `Dileodd ${who} ${points(n)}`,
	restored: (who, n) => `Adferodd ${who} ${points(n)}`,
	arrived: (who) => `Mae ${who} wedi cyrraedd`,
	left: (who) => `Mae ${who} wedi gadael`
};

/** The object of a short verb, which softens “pwynt” when no number is before it. */
const points = (n: number) => (n === 1 ? 'bwynt' : counted.points(n));
