import type { comments as en } from '../../../en/report/draft/comments';
import { counted } from '../../counted';

export const comments: typeof en = {
	add: 'Sylw',
	addOn: (label) => `Gwneud sylw ar: ${label}`,
	heading: (label) => `Sylwadau ar: ${label}`,
	label: 'Eich sylw',
	send: 'Anfon y sylw',
	settle: 'Nodi ei fod wedi’i ddatrys',
	settled: (n) => `${counted.comments(n)} wedi’i ddatrys`,
	onWords: 'Gwneud sylw ar y geiriau hyn',
	propose: 'Cynnig newid',
	quoted: 'Y geiriau dan sylw',
	quotedHint: 'Copïwch nhw o’r testun. Gadewch yn wag os yw’r sylw am y testun cyfan.',
	proposal: 'Geiriau newydd',
	proposalHint: 'Gadewch yn wag i dynnu’r geiriau.',
	why: 'Pam',
	sendProposal: 'Anfon y newid',
	changed: 'Mae’r geiriau hyn wedi newid',
	accept: 'Derbyn y newid',
	decline: 'Gwrthod',
	withdraw: 'Tynnu’n ôl',
	of: (name, label) => `${name}, ${label}`,
	replies: {
		reply: 'Ateb y sylw',
		of: (name) => `Atebion i sylw ${name}`,
		label: 'Eich ateb',
		send: 'Anfon yr ateb',
		sent: 'Mae eich ateb wedi’i anfon.'
	},
	did: {
		sent: 'Mae eich sylw wedi’i anfon.',
		settled: 'Mae’r sylw wedi’i ddatrys.',
		accepted: 'Derbyniwyd y newid.',
		declined: 'Gwrthodwyd y newid.'
	},
	ended: {
		settled: (name, day) => `datryswyd gan ${name}, ${day}`,
		accepted: (name, day) => `derbyniwyd gan ${name}, ${day}`,
		declined: (name, day) => `gwrthodwyd gan ${name}, ${day}`
	}
};
