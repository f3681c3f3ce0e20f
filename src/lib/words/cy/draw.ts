import { plural } from '../plural';
import type { draw as en } from '../en/draw';

const cases = (n: number) =>
	plural('cy', n, {
		zero: `${n} achos`,
		one: `${n} achos`,
		two: `${n} achos`,
		few: `${n} achos`,
		many: `${n} achos`,
		other: `${n} achos`
	});

export const draw: typeof en = {
	verify: {
		title: 'Gwirio tyniad',
		lede: 'Gall unrhyw un sydd â derbynneb tyniad a’r rhestr y’i gwnaed ohoni wirio mai ar hap y tynnwyd yr achosion, ac na allai neb eu dewis.',
		private: 'Darllenir y ddwy ffeil yn eich porwr. Ni chaiff dim ynddynt ei anfon i unman.',
		receipt: 'Derbynneb',
		receiptHint: 'Mae’r ffeil yn gorffen â .json. Mae’r un gyhoeddus yn ddigon.',
		list: 'Rhestr',
		listHint: 'Un cyfeirnod ar bob llinell, fel y gall y swyddfa ei lawrlwytho.',
		button: 'Gwirio',
		working: 'Yn gwirio…',
		needed: 'Dewiswch y ddwy ffeil yn gyntaf.',
		noCrypto:
			'Dim ond dros gysylltiad diogel (https) y gall y porwr hwn wirio tyniad. Agorwch y dudalen hon mewn cyfeiriad o’r fath.',
		notJson: 'Nid derbynneb tyniad yw’r dderbynneb. Dewiswch y ffeil sy’n gorffen â .json.',
		agrees: (n, staff) =>
			staff
				? `Mae’r rhestr a’r dderbynneb yn rhoi’r achosion hyn yn y drefn hon: ${cases(n)}.`
				: `Mae’r rhestr a’r dderbynneb yn perthyn i’w gilydd: tynnwyd ${cases(n)} fel y dywed y dderbynneb.`,
		verdicts: {
			'other-list':
				'Nid hon yw’r rhestr a seliwyd cyn y tyniad. Gwiriwch nad oes cyfeirnod ar goll, wedi’i ychwanegu neu wedi’i newid.',
			'other-strata':
				'Nid yw’r rhestr yn dweud am bob achos yr hyn a ddywedai pan seliwyd hi: mae ei cholofnau’n wahanol.',
			'not-sealed': 'Nid rhif cyfrinachol y dderbynneb yw’r un a seliwyd.',
			'other-count': 'Mae’r dderbynneb yn dweud nifer arall o achosion na’r hyn a rydd y rhestr.',
			'other-shortfalls':
				'Mae’r dderbynneb yn dweud isafsymiau coll eraill na’r hyn a rydd y rhestr.',
			'other-cases': 'Mae’r rhestr a’r gair cyhoeddus yn rhoi achosion eraill, neu drefn arall.',
			'other-reserves':
				'Mae’r rhestr a’r gair cyhoeddus yn rhoi achosion wrth gefn eraill, neu drefn arall.',
			'other-replacements': 'Cymerwyd lle achos gan achos wrth gefn arall na’r un yr oedd ei dro.'
		},
		how: 'Disgrifir gyda’r rhaglen sut y gwneir ac y gwirir tyniad, fel y gall unrhyw un ysgrifennu ei wiriad ei hun.'
	}
};
