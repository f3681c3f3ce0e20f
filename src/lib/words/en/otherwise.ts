import type { Otherwise } from '../otherwise';

/** What is said to a panel that no force answers, or that has another office in the commissioner's place. */
export const otherwise: Otherwise = {
	unanswered: {
		draw: {
			reference: 'Reference',
			officeOnly: 'Only the office sees the references.'
		},
		office: {
			prepare: {
				accepted: 'Cases on the list',
				references: 'References, one on each line',
				reference: 'Reference'
			},
			reviews: {
				next: { list: { text: 'Waiting for the list of cases.' } }
			}
		},
		plenary: {
			groups: { observation: 'Kept as an observation' },
			findings: {
				isObserved: 'is now an observation.',
				observe: 'Keep it as an observation',
				observeOnly: 'Only a query or an action can be an observation.',
				observed: 'It is kept as an observation.'
			}
		},
		draft: {
			source: { point: (of) => `Case ${of}, an observation` },
			case: {
				observations: (n) =>
					n === 1 ? '1 point became an observation' : `${n} points became observations`
			}
		},
		settings: {
			options: { 'reportTemplate.sections.kind': { observations: 'Observations' } }
		}
	},
	considering: (name) => ({
		after: {
			next: { consider: `The ${name} considers it.` },
			consider: {
				delegate: `Who considers it in place of the ${name}`,
				nobody: `No one: the ${name} does`,
				named: (person) => `${person} considers it in place of the ${name}.`
			}
		},
		office: {
			reviews: {
				reached: { considered: (day) => `The ${name} considered the report on ${day}.` },
				next: { consider: { text: `The ${name} considers it next.` } }
			}
		},
		settings: {
			options: { 'steps.reached': { commissioner: `the ${name}, who has considered it` } }
		}
	})
};
