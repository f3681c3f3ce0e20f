import { counted } from './counted';
import type { Otherwise } from '../otherwise';

export const otherwise: Otherwise = {
	unanswered: {
		draw: {
			reference: 'Cyfeirnod',
			officeOnly: 'Dim ond y swyddfa sy’n gweld y cyfeirnodau.'
		},
		office: {
			prepare: {
				accepted: 'Achosion ar y rhestr',
				references: 'Cyfeirnodau, un ar bob llinell',
				reference: 'Cyfeirnod'
			},
			reviews: {
				next: { list: { text: 'Yn aros am y rhestr achosion.' } }
			}
		},
		plenary: {
			groups: { observation: 'Wedi’i gadw fel arsylwad' },
			findings: {
				isObserved: 'yn arsylwad yn awr.',
				observe: 'Ei gadw fel arsylwad',
				observeOnly: 'Dim ond ymholiad neu gam gweithredu all fod yn arsylwad.',
				observed: 'Mae wedi’i gadw fel arsylwad.'
			}
		},
		draft: {
			source: { point: (of) => `Achos ${of}, arsylwad` },
			case: {
				observations: (n) =>
					n === 1 ? 'Daeth 1 pwynt yn arsylwad' : `Daeth ${counted.points(n)} yn arsylwadau`
			}
		},
		settings: {
			options: { 'reportTemplate.sections.kind': { observations: 'Arsylwadau' } }
		}
	},
	considering: (name) => ({
		after: {
			next: { consider: `Yn ei ystyried: ${name}.` },
			consider: {
				delegate: `Pwy sy’n ei ystyried yn lle: ${name}`,
				nobody: `Neb arall: ${name}`,
				named: (person) => `${person} sy’n ei ystyried, yn lle: ${name}.`
			}
		},
		office: {
			reviews: {
				reached: { considered: (day) => `Ystyriwyd yr adroddiad ar ${day} gan: ${name}.` },
				next: { consider: { text: `Yn ei ystyried nesaf: ${name}.` } }
			}
		},
		settings: { options: { 'steps.reached': { commissioner: `${name}, ar ôl ei ystyried` } } }
	})
};
