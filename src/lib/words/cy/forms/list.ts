import type { list as en } from '../../en/forms/list';
import { plural } from '../../plural';

const prompts = (n: number) =>
	`${n} ${plural('cy', n, { two: 'gwestiwn', few: 'chwestiwn', many: 'chwestiwn', other: 'cwestiwn' })}`;

export const list: typeof en = {
	title: 'Ffurflenni achosion',
	lede: 'Mae ffurflen yn dweud beth a ofynnir i grwpiau am bob achos. Defnyddiwch y rhai sy’n dod gyda Plenary, newidiwch gopi o un, neu ysgrifennwch eich rhai eich hun.',
	keeps:
		'Mae adolygiad yn cadw’r ffurflenni y dechreuodd gyda nhw. Mae newidiadau’n cyfrif o’r adolygiad nesaf.',
	settings: 'Gosodiadau’r panel',
	fromSettings: 'Edrych ar y ffurflenni, newid copi, neu ysgrifennu eich rhai eich hun',
	did: {
		wrote: (name) => `Ffurflen achos “${name}”: newydd`,
		changed: (name) => `Ffurflen achos “${name}”: wedi’i newid`,
		removed: (name) => `Ffurflen achos “${name}”: wedi’i thynnu`
	},
	choose: 'Dewis y ffurflenni y caiff adolygiadau eu defnyddio',
	own: 'Ffurflenni eich panel',
	ownEmpty: 'Nid oes gan eich panel ei ffurflenni ei hun eto.',
	shipped: 'Ffurflenni sy’n dod gyda Plenary',
	write: 'Ysgrifennu ffurflen newydd',
	prompts,
	graded: 'gyda graddau',
	isFirst: 'Mae adolygiadau newydd yn dechrau gyda’r ffurflen hon',
	isChosen: 'Caiff adolygiadau ddefnyddio’r ffurflen hon',
	look: 'Edrych arni',
	lookOf: (name) => `Edrych ar “${name}”`,
	copy: 'Gwneud copi a’i newid',
	copyOf: (name) => `Gwneud copi o “${name}” a’i newid`,
	change: 'Newid',
	changeOf: (name) => `Newid “${name}”`,
	remove: 'Tynnu',
	removeOf: (name) => `Tynnu “${name}”`,
	removeAsk: (name) => `Tynnu “${name}”?`,
	removeText: (name) =>
		`Ni chaiff adolygiadau newydd ddefnyddio “${name}” mwyach. Mae adolygiadau a ddechreuodd gyda hi’n ei chadw. I’w chael yn ôl wedyn, cadwch hi fel ffeil yn gyntaf.`,
	removed: (name) => `Mae “${name}” wedi’i thynnu.`,
	bring: 'Dod â ffurflen i mewn o ffeil',
	bringText:
		'Daw ffurflen a gadwyd fel ffeil gan banel arall yn un o ffurflenni eich panel. Gallwch ei newid cyn i neb ei defnyddio.',
	file: 'Ffeil',
	bringButton: 'Dod â’r ffurflen hon i mewn',
	brought: (name) => `Mae “${name}” nawr yn un o ffurflenni eich panel. Gwiriwch hi isod.`,
	wrongAt: (place, fault) => `Nid yw’r ffurflen yn y ffeil hon yn gywir. ${place}: ${fault}`,
	save: 'Cadw’r ffurflen hon fel ffeil',
	saved: (name) => `Mae “${name}” wedi’i chadw. Dywedir wrth yr aelodau ei bod wedi newid.`,
	back: 'Pob ffurflen achos',
	asMembers: 'Fel y mae aelodau’n ei gweld',
	tryIt:
		'Prawf yw hwn: dewiswch atebion i weld pa gwestiynau sy’n dilyn. Nid oes dim yn cael ei gadw.',
	grades: 'Graddau y gall y panel eu rhoi i achos',
	noGrades: 'Gyda’r ffurflen hon, ni roddir gradd i achosion.',
	gradesText: 'Mae’r panel yn cytuno ar radd wrth drafod yr achos gyda’i gilydd.'
};
