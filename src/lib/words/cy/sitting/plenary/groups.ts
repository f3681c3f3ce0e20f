import type { groups as en } from '../../../en/sitting/plenary/groups';
import { counted } from '../../counted';
import { called } from '../../../called';

export const groups: typeof en = {
	heading: 'Geiriau’r grwpiau',
	count: (n) => counted.points(n),
	summary: (n, members) => `${counted.points(n)}. ${members.join(', ')}`,
	empty: 'Ni ysgrifennodd y grŵp hwn unrhyw bwyntiau am yr achos.',
	notCopies:
		'Dim ond aelodau a’r cydlynydd sy’n gweld pwyntiau’r grwpiau eu hunain. Mae’r canfyddiadau isod.',
	inFinding: (n) => `Yng nghanfyddiad ${n}`,
	aside: 'Wedi’i roi o’r neilltu',
	observation: 'Cwestiwn i’r heddlu',
	nowhere: 'Heb fod mewn canfyddiad eto',
	changed: 'Wedi newid ers ei agor gyntaf',
	changedWas: (was) => `Cynt: “${was}”`,
	gone: 'Dilëwyd gan y grŵp',
	goneText:
		'Dileodd y grŵp y pwynt hwn ar ôl i’r achos gael ei agor gyntaf. Mae ei ganfyddiad yn cael ei gadw.',
	pinned: 'O ffeil yr achos:',
	pinnedUnread: 'Wedi’i gysylltu â geiriau o ffeil yr achos',
	pinnedPage: (n) => `Wedi’i gysylltu â thudalen ${n} o bapur`,
	pinnedMoment: (at) => `Wedi’i gysylltu ag ${at} o recordiad`,
	said: {
		none: (kind, name) => `${kind}. Nodwyd gan ${name}.`,
		withdrawn: (kind, name) =>
			`${kind}: nodwyd gan ${name}. Nid yw’n cyfrif mwyach, am fod rhywun wedi ysgrifennu pwynt.`
	},
	redaction: {
		none: 'Nid oedd testun wedi’i dduo yn ei gwneud yn anoddach asesu’r achos hwn.',
		limited: 'Oherwydd testun wedi’i dduo, nid oedd modd asesu rhan o’r achos hwn.',
		prevented: 'Oherwydd testun wedi’i dduo, nid oedd modd asesu’r achos hwn.'
	},
	whoFound: 'Mae’r grwpiau’n gwahaniaethu ar yr hyn a gawsant:',
	foundSome: (letter, n) => `${called('Grŵp', letter)}: ${counted.points(n)}`,
	foundNone: (letter) => `${called('Grŵp', letter)}: ni chafodd ddim`,
	foundSilent: (letter) => `${called('Grŵp', letter)}: ni ysgrifennodd ddim`,
	actions: (author) => `Symud y pwynt hwn gan ${author}`
};
