import { readSettings } from '../../../src/lib/meeting/settings/settings';
import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';

// Three panels that contradict each other, as JSON: none of them has code of its own.

const both = (words: string) => ({ en: words, cy: `${words} (cy)` });

const step = (id: string, allows: string, readers: string[] = []) => ({
	id,
	name: both(id),
	allows,
	readers
});

const members = ['member', 'coordinator', 'assurance', 'translator'];
const force = [...members, 'respondent', 'commissioner'];

export const dyfedPowysJson = {
	v: 1,
	name: both('Quality Assurance Panel'),
	shortName: both('QAP'),
	area: both('Glan Teifi'),
	steps: [
		step('drafting', 'draft', members),
		step('with-members', 'answer', members),
		step('approved', 'none', members),
		step('sent', 'respond', force),
		step('responded', 'none', force),
		step('considered', 'none', [...force, 'audit']),
		step('published', 'none', [...force, 'audit'])
	],
	reportTemplate: {
		sections: [
			{ id: 'masthead', title: both('Masthead'), kind: 'prose' },
			{ id: 'overview', title: both('Overview'), kind: 'prose' },
			{ id: 'cases', title: both('Case findings'), kind: 'cases' },
			{ id: 'themes', title: both('Themes'), kind: 'themes' },
			{ id: 'observations', title: both('Panel observations'), kind: 'observations' }
		]
	},
	template: 'crime-incident-hub'
};

export const dorsetJson = {
	...dyfedPowysJson,
	name: both('Customer Service Improvement Scrutiny Panel'),
	quorum: { minimum: 4, chairCounts: false },
	maxMembers: 7,
	seats: [
		{ id: 'chair', name: both('Independent chair'), count: 1 },
		{ id: 'public', name: both('Public'), count: 3 },
		{ id: 'voluntary', name: both('Voluntary sector'), count: 2 },
		{ id: 'office', name: both('Office representative'), count: 1 }
	],
	meetingsPerYear: 4,
	observerSeesCases: true,
	languages: ['en'],
	approval: { kind: 'all' },
	steps: [
		step('drafting', 'draft', members),
		step('circulated', 'comment', members),
		step('submitted', 'none', force),
		step('published', 'none', force)
	]
};

export const serviceGroupJson = {
	...dyfedPowysJson,
	name: both('101 Service Delivery Group'),
	hasChair: false,
	blind: 'live',
	vettingRequired: false,
	undertaking: { required: false },
	approval: { kind: 'fraction', numerator: 1, denominator: 2 }
};

export const dyfedPowys: PanelSettings = readSettings(dyfedPowysJson);
export const dorset: PanelSettings = readSettings(dorsetJson);
export const serviceGroup: PanelSettings = readSettings(serviceGroupJson);
