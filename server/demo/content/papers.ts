// Papers of the July 2023 review beside the logs. Everybody and everything in them is made up.
import type { Bilingual } from '../../../src/lib/meeting/people/people';
import type { PaperFacts } from '../../../src/lib/meeting/rights/papers';
import { drawSketch } from '../papers/draw-sketch';
import { printPdf } from '../papers/print-pdf';
import { recordCall } from '../papers/record-call';

/** `bytes` makes the file. */
export interface DemoPaper extends Pick<PaperFacts, 'redaction' | 'vetting'> {
	case: number;
	name: Bilingual;
	bytes: () => Buffer;
}

const open = { redaction: 'redacted', vetting: null } as const;
const foot = 'MADE UP for a demonstration: no such person or case.';

export const demoPapers: readonly DemoPaper[] = [
	{
		...open,
		case: 1,
		name: { en: 'Letters to the victim', cy: 'Llythyrau at y dioddefwr' },
		bytes: () =>
			printPdf(
				[
					{
						heading: 'GLAN TEIFI POLICE      Crime and Incident Hub',
						text: `12 February 2023\n\nDear ████████,\n\nThank you for telling us what happened outside the takeaway on 11 February. I am the officer who is looking into it. I am sorry that this happened to you.\n\nAs we agreed, I will ring you every 14 days, in the evening, even when there is nothing new to tell you. You can reach me on 101 at any time before that.\n\nI have put two leaflets in this letter. One is about victim support. The other is about the service for people who live with anxiety, which you said you would like to hear from.\n\nYours sincerely,\n████ ████\nInvestigator`
					},
					{
						heading: 'GLAN TEIFI POLICE      Crime and Incident Hub',
						text: `26 February 2023\n\nDear ████████,\n\nWe spoke yesterday evening. This is what I told you, so that you have it in writing.\n\nWe know who pushed you. He has been asked to come to the station on 4 March, and he will be interviewed there. You do not have to do anything for that.\n\nYou may make a statement about how this has affected you. It would be read if the case went to a court. You said that you would think about it. There is no hurry, and you may say no.\n\nYours sincerely,\n████ ████\nInvestigator`
					},
					{
						heading: 'GLAN TEIFI POLICE      Crime and Incident Hub',
						text: `13 March 2023\n\nDear ████████,\n\nI rang yesterday to tell you how this has ended. The man has admitted that he pushed you and has said that he is sorry. He has agreed to a six-week course about alcohol. If he does not finish it, we will look at the case again.\n\nYou told us that you did not want this to go to court, and that you wanted it not to happen to anybody else. We took both into account.\n\nIf you are not content with this, you can ask for the decision to be looked at again. The leaflet says how.\n\nYours sincerely,\n████ ████\nInvestigator`
					}
				],
				foot
			)
	},
	{
		...open,
		case: 2,
		name: { en: 'Sketch of the shop', cy: 'Braslun o’r siop' },
		bytes: () =>
			drawSketch(720, 480, [
				{ x: 40, y: 60, width: 640, height: 360, grey: 90 },
				{ x: 48, y: 68, width: 624, height: 344, grey: 250 },
				{ x: 300, y: 412, width: 90, height: 8, grey: 250 },
				{ x: 80, y: 110, width: 60, height: 220, grey: 200 },
				{ x: 180, y: 110, width: 60, height: 220, grey: 200 },
				{ x: 470, y: 240, width: 170, height: 46, grey: 170 },
				{ x: 600, y: 90, width: 22, height: 22, grey: 40 },
				{ x: 84, y: 342, words: 'SHELVES' },
				{ x: 500, y: 252, words: 'COUNTER' },
				{ x: 520, y: 122, words: 'CAMERA' },
				{ x: 312, y: 430, words: 'DOOR' },
				{ x: 500, y: 300, words: 'STAFF HERE' },
				{ x: 40, y: 20, words: 'A MADE-UP SKETCH - NO SUCH SHOP' }
			])
	},
	{
		...open,
		case: 5,
		name: { en: 'Call of 21 February', cy: 'Galwad 21 Chwefror' },
		bytes: () =>
			recordCall([
				{ who: 'line', seconds: 3 },
				{ who: 'operator', seconds: 5 },
				{ who: 'caller', seconds: 5 },
				{ who: 'operator', seconds: 4 },
				{ who: 'caller', seconds: 5 },
				{ who: 'operator', seconds: 6 }
			])
	},
	{
		...open,
		case: 5,
		name: { en: 'What is said in the call', cy: 'Yr hyn a ddywedir yn yr alwad' },
		bytes: () =>
			Buffer.from(
				[
					'Call of 21 February 2023, 12:15. MADE UP for a demonstration: the recording has tones in place of voices.',
					'',
					'0:00 (The telephone rings.)',
					'0:03 Officer: Hello, this is ████ from the Hub. You wrote to us last night. Is this a good time to talk?',
					'0:08 V1: Yes, I am on my break. It is about thirty messages now. He was never like this before.',
					'0:13 Officer: Do any of them make you afraid for yourself?',
					'0:17 V1: Not afraid. Annoyed. I just want him to stop, and somebody to have it written down.',
					'0:22 Officer: Then let us write it down. Keep every message, do not answer, and ring 999 if he comes to the door.'
				].join('\n')
			)
	},
	{
		case: 8,
		redaction: 'not-redacted',
		vetting: 'level 3',
		name: { en: 'Referral to the housing association', cy: 'Atgyfeiriad at y gymdeithas dai' },
		bytes: () =>
			printPdf(
				[
					{
						heading: 'REFERRAL IN CONFIDENCE      Not redacted',
						text: `22 March 2023\n\nTenant: Ms Ffion Example, 3 Made-up Terrace, Porth Wylan.\n\nMs Example has reported damage to her fence and noise on five evenings since November. She lives alone. She does not want her neighbours to know that she has spoken to the police: please do not send a letter that can be seen on the mat, and please do not call in uniform clothing.\n\nWe ask you to look at the light in the alley, which has been broken since the new year, and at the gate.`
					},
					{
						heading: 'REFERRAL IN CONFIDENCE      Not redacted',
						text: `What has been reported\n\n4 November 2022   Noise until midnight.\n17 December 2022  A bottle thrown against the gate.\n8 January 2023    Noise. The light in the alley broken.\n11 February 2023  Noise. A fence post pulled out.\n21 March 2023     A fence panel kicked in.\n\nContact at the Hub: PC Example, by telephone only.`
					}
				],
				foot
			)
	},
	{
		...open,
		case: 10,
		name: { en: 'Sketch of the boundary', cy: 'Braslun o’r ffin' },
		bytes: () =>
			drawSketch(720, 440, [
				{ x: 40, y: 90, width: 640, height: 310, grey: 235 },
				{ x: 345, y: 90, width: 30, height: 310, grey: 120 },
				{ x: 80, y: 140, width: 190, height: 120, grey: 180 },
				{ x: 450, y: 170, width: 190, height: 120, grey: 180 },
				{ x: 120, y: 190, words: 'CALLER' },
				{ x: 470, y: 220, words: 'NEIGHBOUR' },
				{ x: 312, y: 60, words: 'HEDGE' },
				{ x: 40, y: 20, words: 'A MADE-UP SKETCH - NO SUCH PLACE' }
			])
	},
	{
		...open,
		case: 13,
		name: { en: 'Letter of 15 May', cy: 'Llythyr 15 Mai' },
		bytes: () =>
			printPdf(
				[
					{
						heading: 'GLAN TEIFI POLICE      Crime and Incident Hub',
						text: `15 May 2023\n\nDear ████████,\n\nYou told us on 11 May that you do not want to go on with this, that it is a family matter, and that he has said sorry. We asked whether anybody had pressed you to say so, and you said that nobody has.\n\nWe have decided to close the case. Nothing will happen without you. If you think differently about it later, or if anything like it happens again, please ring 101. You will not be asked why you did not go on before.\n\nThe support that we spoke about is there whether or not there is a case.\n\nYours sincerely,\n████ ████\nInvestigator`
					}
				],
				foot
			)
	},
	{
		...open,
		case: 13,
		name: { en: 'Call of 30 April', cy: 'Galwad 30 Ebrill' },
		bytes: () =>
			recordCall([
				{ who: 'line', seconds: 2 },
				{ who: 'operator', seconds: 4 },
				{ who: 'caller', seconds: 6 },
				{ who: 'operator', seconds: 4 },
				{ who: 'caller', seconds: 4 }
			])
	},
	{
		...open,
		case: 13,
		name: { en: 'What is said in the call', cy: 'Yr hyn a ddywedir yn yr alwad' },
		bytes: () =>
			Buffer.from(
				[
					'Call of 30 April 2023, 23:50. MADE UP for a demonstration: the recording has tones in place of voices.',
					'',
					'0:00 (The telephone rings.)',
					'0:02 Operator: Police, what is happening?',
					'0:06 Guest: There was a quarrel at a party, and I am told that somebody was slapped. I did not see it myself.',
					'0:12 Operator: Is anybody hurt, and are they both still there?',
					'0:16 Guest: Nobody is hurt. They have both gone home.'
				].join('\n')
			)
	}
];
