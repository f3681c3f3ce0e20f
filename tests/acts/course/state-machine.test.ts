import { readdirSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { agreeCase } from '../../../server/acts/case/agree-case';
import { openCase } from '../../../server/acts/case/open-case';
import { answerDraft } from '../../../server/acts/report/answer-draft';
import { approveReport } from '../../../server/acts/report/approve-report';
import { checkIdentifiers } from '../../../server/acts/report/course/check-identifiers';
import { considerReport } from '../../../server/acts/report/course/consider-report';
import { correctReport } from '../../../server/acts/report/course/correct-report';
import { nameDelegate } from '../../../server/acts/report/course/name-delegate';
import { publishReport } from '../../../server/acts/report/course/publish-report';
import { recallReport } from '../../../server/acts/report/course/recall-report';
import { sendReport } from '../../../server/acts/report/course/send-report';
import { withdrawReport } from '../../../server/acts/report/course/withdraw-report';
import { endComments } from '../../../server/acts/report/end-comments';
import { newVersion } from '../../../server/acts/report/new-version';
import { sealDraft } from '../../../server/acts/report/seal-draft';
import { answerQuestion } from '../../../server/acts/response/answer-question';
import { askPanel } from '../../../server/acts/response/ask-panel';
import { extendTarget } from '../../../server/acts/response/extend-target';
import { passRow } from '../../../server/acts/response/pass-row';
import { signResponse } from '../../../server/acts/response/sign-response';
import { takeBackRow } from '../../../server/acts/response/take-back-row';
import { translateResponse } from '../../../server/acts/response/translate-response';
import { closeSitting } from '../../../server/acts/sitting/stages/close-sitting';
import { placesOfBlocks, textOfBlock } from '../../../server/reading/blocks';
import { targetIn } from '../../../server/reading/report/target';
import { reviewById } from '../../../server/store/report/reviews';
import type { Review } from '../../../server/store/report/reviews';
import { publicationsOf } from '../../../server/store/report/publications';
import { versionsOf } from '../../../server/store/report/versions';
import { signedResponse } from '../../../server/store/response/signed';
import { passedRowsOf, questionsOf } from '../../../server/store/response/questions';
import { addBlock } from '../../../src/lib/board/documents/draft';
import { rowText, setPosition } from '../../../src/lib/board/documents/response';
import { draftName, responseName } from '../../../src/lib/board/names';
import { applyValue } from '../../../src/lib/board/text/text';
import { isRefusal } from '../../../src/lib/meeting/refusal';
import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';
import { refusalText } from '../../../src/lib/sentences/refusals';
import { words } from '../../../src/lib/words/words';
import { shippedPanel } from '../empty-house';
import { onePanel } from '../one-panel';

const presets = new URL('../../../server/presets/panels/', import.meta.url);
const shipped = readdirSync(presets).map((name) => shippedPanel(name.replace('.json', '')));

let end = () => Promise.resolve();
afterEach(() => end());

/** Where a report can be, whatever its panel calls the step. */
type State =
	| 'drafting'
	| 'commenting'
	| 'answering'
	| 'to-send'
	| 'with-force'
	| 'to-consider'
	| 'to-publish'
	| 'published'
	| 'withdrawn'
	| 'corrected';

/** What an act comes to: `goes`, `again` where it counts once, or the code with which it is refused. */
type Row = Partial<Record<State, string>> & { else: string };

/** Acts × states. What depends on whether the panel asks for approval, or the force for an answer, is said by a function. */
const table = ({ steps, languages }: PanelSettings): Record<string, Row> => {
	const asks = steps.some(({ allows }) => allows === 'answer');
	const answers = steps.some(({ allows }) => allows === 'respond');
	const before = ['drafting', 'commenting', 'answering', 'to-send'] as const;
	const early = (code: string) => Object.fromEntries(before.map((state) => [state, code]));
	// Of a panel whose force answers, after it signed; elsewhere the force has no part.
	const late = answers ? 'not-now' : 'forbidden';
	const ofForce = { ...early('forbidden'), corrected: 'forbidden', 'with-force': 'goes' };
	return {
		seal: { else: 'not-now', drafting: 'goes', corrected: 'goes' },
		'end-comments': { else: 'not-now', commenting: 'goes' },
		approve: {
			else: asks ? 'not-next' : 'not-now',
			...{ drafting: 'not-now', commenting: 'not-now', answering: 'not-passed' },
			...{ 'to-send': 'again', corrected: 'not-now' }
		},
		'new-version': {
			else: 'not-now',
			...{ drafting: 'again', corrected: 'again' },
			...{ commenting: 'goes', answering: 'goes', 'to-send': 'goes' }
		},
		send: { else: 'not-next', 'to-send': 'goes' },
		recall: { else: 'not-next', 'with-force': 'goes' },
		sign: { else: answers ? 'not-next' : 'forbidden', ...ofForce, 'with-force': 'rows-empty' },
		ask: { else: late, ...ofForce },
		pass: { else: late, ...ofForce },
		'take-back': { else: late, ...ofForce },
		'answer-question': {
			else: answers ? 'not-now' : 'unknown',
			...{ ...early('unknown'), 'with-force': 'goes' }
		},
		consider: {
			else: 'not-next',
			...{ ...early('forbidden'), corrected: 'forbidden', 'to-consider': 'goes' }
		},
		delegate: { else: 'not-next', 'to-consider': 'goes' },
		// Before there is a version nobody has anything to read.
		'check-identifiers': { else: 'not-next', drafting: 'forbidden', 'to-publish': 'goes' },
		// The response has no Welsh yet.
		publish: {
			else: 'not-next',
			'to-publish': languages.length > 1 ? 'languages-missing' : 'check-needed'
		},
		withdraw: { else: 'not-now', published: 'goes', withdrawn: 'again', corrected: 'again' },
		extend: {
			else: answers ? 'response-signed' : 'not-now',
			...{ ...early('not-now'), corrected: 'not-now', 'with-force': 'goes' }
		},
		correct: { else: 'not-next', withdrawn: 'goes' }
	};
};

/** A report of one panel, walked from its draft to its correction by the acts alone. */
async function reportOf(settings: PanelSettings) {
	const room = await onePanel(settings);
	end = room.end;
	const { given, coordinator: elin, members, reviewId, sittingId, caseId } = room;
	const { db } = given;
	const huw = await room.add('Huw Jarman', ['assurance']);
	const sam = await room.add('Sam Keane', ['respondent']);
	const angharad = await room.add('Angharad Voyle', ['commissioner']);
	const chair = settings.hasChair ? members[0] : elin;
	await openCase(given, chair, { caseId, anyway: true });
	await agreeCase(given, chair, { caseId, agreed: true });
	await closeSitting(given, chair, { sittingId, sure: true });
	const section = settings.reportTemplate.sections.find(({ kind }) => kind === 'observations');
	const lang = 'en' as const;
	const author = { person: elin.id, lang, origin: 'test' };
	if (section)
		await given.boards.edit(draftName(reviewId), elin.id, (doc) =>
			addBlock(doc, author, { kind: 'observation', section: section.id, text: 'Is it recorded?' })
		);
	for (const [id, { board, ...place }] of await placesOfBlocks(given, reviewId))
		if (board)
			await given.boards.edit(board, elin.id, (doc) => {
				for (const each of ['en', 'cy'] as const)
					applyValue(textOfBlock(doc, { board, ...place }, id, each), `${each}: words.`, null);
			});

	const look = async () => (await reviewById(db, reviewId)) as Review;
	const now = async () => {
		const { step } = await look();
		return {
			reviewId,
			hash: (await versionsOf(db, reviewId)).at(-1)?.hash ?? '',
			step: step ?? ''
		};
	};
	const block = async () =>
		(await versionsOf(db, reviewId))
			.at(-1)
			?.content.blocks.find(({ kind }) => kind === 'observation')?.id ?? '';
	const reason = { en: 'A word was wrong.', cy: 'Roedd gair yn anghywir.' };
	const other = {
		department: 'Custody',
		name: 'Jo',
		email: 'jo@force.example',
		role: '',
		note: ''
	};

	const acts: Record<string, () => Promise<unknown>> = {
		seal: () => sealDraft(given, elin, { reviewId, anyway: true }),
		'end-comments': async () => endComments(given, elin, await now()),
		approve: async () => approveReport(given, elin, await now()),
		'new-version': async () => {
			const { approvedAt } = await look();
			return newVersion(given, elin, { ...(await now()), approvedAt });
		},
		send: async () => sendReport(given, elin, { ...(await now()), anyway: true }),
		recall: async () => recallReport(given, elin, await now()),
		sign: async () => signResponse(given, sam, await now()),
		ask: async () =>
			askPanel(given, sam, { reviewId, block: await block(), text: 'Which day?', lang }),
		pass: async () => {
			const row = { ...other, role: 'Head of custody', block: await block() };
			return passRow(given, sam, { reviewId, ...row, lang });
		},
		'take-back': async () => {
			const passed = (await passedRowsOf(db, reviewId)).at(-1)?.id ?? '';
			return takeBackRow(given, sam, { reviewId, passed });
		},
		'answer-question': async () => {
			const open = (await questionsOf(db, reviewId)).find(({ answer }) => !answer);
			const question = open?.id ?? 'none';
			return answerQuestion(given, elin, { reviewId, question, text: 'The Monday.', lang });
		},
		consider: async () => considerReport(given, angharad, { ...(await now()), comments: '', lang }),
		delegate: () => nameDelegate(given, elin, { reviewId, person: huw.id }),
		'check-identifiers': async () => checkIdentifiers(given, huw, await now()),
		publish: async () => publishReport(given, elin, await now()),
		withdraw: async () => {
			const version = (await publicationsOf(db, reviewId))[0]?.version ?? 0;
			return withdrawReport(given, elin, { reviewId, version, reason });
		},
		extend: async () => {
			const due = (await targetIn(db, await look(), given.clock()))?.due ?? '';
			const later = `2025${due.slice(4)}`;
			return extendTarget(given, elin, {
				...{ reviewId, due: later, before: due, reason: 'They asked.', lang }
			});
		},
		correct: async () => correctReport(given, elin, { ...(await now()), reason })
	};
	const says = { because: '', place: '', language: lang } as const;
	return {
		acts,
		step: async () => (await look()).step,
		/** What is written or said between acts, so that the next one can be done. */
		ready: {
			approve: async () => {
				const { hash } = await now();
				for (const member of members)
					await answerDraft(given, member, { reviewId, hash, ...says, says: 'approve' });
			},
			sign: async () => {
				const at = await block();
				await given.boards.edit(responseName(reviewId), sam.id, (doc) => {
					setPosition(doc, { person: sam.id, lang, origin: 'test' }, at, 'accepted');
					applyValue(rowText(doc, at), 'It is now.', 'test');
				});
			},
			publish: async () => {
				if (settings.languages.length > 1)
					for (const { block: entry } of (await signedResponse(db, reviewId))?.answers ?? [])
						await translateResponse(given, elin, { reviewId, entry, was: '', text: 'Y mae nawr.' });
			}
		} as Record<string, (() => Promise<void>) | undefined>
	};
}

/** The states of a panel, in order, with the acts that are done there. */
function wayOf({ steps }: PanelSettings): [State, ...string[]][] {
	const has = (allows: string) => steps.some((each) => each.allows === allows);
	const force: [State, ...string[]] = [
		'with-force',
		...['extend', 'ask', 'answer-question', 'ask', 'pass', 'take-back', 'recall', 'send', 'sign']
	];
	return [
		['drafting', 'seal'],
		...(has('comment')
			? ([['commenting', 'new-version', 'seal', 'end-comments']] as [State, ...string[]][])
			: []),
		...(has('answer')
			? ([
					['answering', 'new-version', 'seal', 'approve'],
					['to-send', 'new-version', 'seal', 'approve', 'send'],
					force
				] as [State, ...string[]][])
			: []),
		...(steps.some(({ reached }) => reached === 'commissioner')
			? ([['to-consider', 'delegate', 'consider']] as [State, ...string[]][])
			: []),
		['to-publish', 'check-identifiers', 'publish'],
		['published', 'withdraw'],
		['withdrawn', 'correct'],
		['corrected', 'seal']
	];
}

test.each(shipped.map((settings) => [settings.name.en, settings] as const))(
	'%s: every act at every step goes, counts once, or is refused in a sentence that says how to go on (A1)',
	async (_, settings) => {
		const report = await reportOf(settings);
		const rows = table(settings);
		const seen: Record<string, Record<string, string>> = {};
		const wanted: typeof seen = {};
		for (const [state, ...goes] of wayOf(settings)) {
			seen[state] = {};
			wanted[state] = {};
			for (const [act, row] of Object.entries(rows)) {
				const told = row[state] ?? row.else;
				wanted[state][act] = told;
				if (told === 'goes') {
					seen[state][act] = 'goes';
					expect(goes).toContain(act);
					continue;
				}
				const before = await report.step();
				seen[state][act] = await report.acts[act]().then(
					() => 'again',
					(error: unknown) => {
						if (!isRefusal(error)) throw error;
						for (const lang of ['en', 'cy'] as const)
							expect(refusalText(words[lang], error.code, error.details)).toMatch(
								/^(?!.*undefined)\S.{15,}/
							);
						return error.code;
					}
				);
				expect(await report.step()).toBe(before);
			}
			for (const act of goes) {
				await report.ready[act]?.();
				await report.acts[act]();
			}
		}
		expect(seen).toEqual(wanted);
	}
);
