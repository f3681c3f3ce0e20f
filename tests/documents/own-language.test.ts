import { expect, test } from 'vitest';
import { reportHtml } from '../../server/documents/html';
import { atomFeed } from '../../server/documents/public/atom';
import type { PublishedLine } from '../../server/documents/public/line';
import { listHtml, noticeHtml } from '../../server/documents/public/list';
import { promisesPart } from '../../server/documents/public/promises';
import { reportBody } from '../../server/documents/tree';
import type { StandingCommitment } from '../../server/reading/report/commitments';
import { edition } from '../../src/lib/meeting/report/edition';
import { refusalText } from '../../src/lib/sentences/refusals';
import { words } from '../../src/lib/words/words';

const line = (lang: 'en' | 'cy', text: string): PublishedLine => ({
	...{ review: 'july', title: 'July & after', panel: 'The panel', day: '9 November 2023' },
	...{ publishedAt: '2023-11-09T09:00:00.000Z', updated: '2023-11-10T09:00:00.000Z' },
	withdrawn: { day: '10 November 2023', reason: { text, lang } }
});

test('the feed tags and names a reason in the other language, and none in its own', () => {
	const other = atomFeed([line('cy', 'Roedd <dyddiad> yn anghywir.')], 'en', 'https://p.example');
	expect(other).toContain('<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">');
	expect(other).toContain(
		'<span lang="cy" xml:lang="cy">Roedd &lt;dyddiad&gt; yn anghywir.</span> <small lang="cy" xml:lang="cy">Cymraeg</small></div></summary>'
	);
	const own = atomFeed([line('en', 'A date was wrong.')], 'en', 'https://p.example');
	expect(own).toMatch(/<summary>[^<]*A date was wrong\.<\/summary>/);
	expect(own).not.toContain('xhtml');
});

test('the list and the notice tag and name it too', () => {
	const named = /<span lang="en"[^>]*>A date was wrong\.<\/span> <small lang="en"[^>]*>English</;
	const all = { lang: 'cy' as const, find: '', policy: '' };
	expect(listHtml([line('en', 'A date was wrong.')], all)).toMatch(named);
	const reason = { text: 'A date was wrong.', lang: 'en' as const };
	const told = { title: '', text: '', more: null, policy: '' };
	expect(noticeHtml({ lang: 'cy', reason, ...told })).toMatch(named);
});

test('an answer in plain text names the language of a reason that is in the other one', () => {
	const details = {
		...{ en: 'A date was wrong.', enLang: 'en', cy: 'A date was wrong.', cyLang: 'en' },
		...{ at: '2023-11-10T09:00:00.000Z', zone: 'Europe/London' }
	};
	expect(refusalText(words.en, 'withdrawn', details)).toMatch(/2023\. A date was wrong\.$/);
	expect(refusalText(words.cy, 'withdrawn', details)).toMatch(
		/2023\. A date was wrong\. \(English\)$/
	);
	const welsh = { ...details, en: 'Roedd yn anghywir.', enLang: 'cy' };
	expect(refusalText(words.en, 'withdrawn', welsh)).toMatch(/Roedd yn anghywir\. \(Cymraeg\)$/);
});

test('an answer or a promise of the force that has no translation is named by its language', () => {
	const block = {
		...{ id: 'counted', section: 'observations', kind: 'observation' as const, number: 1 },
		...{ flags: [], en: 'Officers did not return calls.', cy: 'Ni ffoniodd swyddogion yn ôl.' }
	};
	const section = {
		...{ id: 'observations', kind: 'observations' as const },
		title: { en: 'Observations', cy: 'Arsylwadau' }
	};
	const said = { lang: 'en' as const, translation: '' };
	const response = {
		is: 'signed' as const,
		answers: [{ block: 'counted', position: 'accepted' as const, text: 'They will.', ...said }],
		commitments: [
			{ id: 'p', text: 'Letters kept', owner: '', due: '2023-11-30', blocks: ['counted'], ...said }
		]
	};
	const inLang = (lang: 'en' | 'cy') =>
		reportBody({
			...{ edition: edition({ blocks: [block] }, [section]), cases: 17, languages: ['en', 'cy'] },
			...{ lang, w: words[lang], response }
		});
	const cell = JSON.stringify(inLang('cy').parts[0].body);
	expect(cell).toContain('"lang":"en","paragraphs":["They will."],"untranslated":"English"');
	expect(cell).toContain('"words":"Letters kept","lang":"en","after":" (English) (');
	expect(JSON.stringify(inLang('en').parts[0].body)).not.toContain('English');
	const around = {
		...{ title: 't', panel: 'p', heading: 'h', about: 'a', corrections: [], summary: null },
		...{ sealedOn: '', sealedAt: '', hash: { label: '', value: '' }, contentsLabel: '' },
		...{ untranslatedNote: null, boxNote: '' }
	};
	const html = (lang: 'en' | 'cy') => reportHtml({ ...inLang(lang), ...around });
	expect(html('cy')).toContain(
		'Ymrwymiad: <span lang="en" dir="auto">Letters kept</span> (English)'
	);
	expect(html('en')).toContain('Commitment: Letters kept (by ');

	const promise = {
		...{ ...response.commitments[0], openedOwner: null, entries: [] },
		standing: { due: '2023-11-30', firstDue: '2023-11-30', late: 0, state: null }
	} as unknown as StandingCommitment;
	const part = promisesPart(
		{ promises: [promise], observations: {}, today: '2023-11-01' },
		{ number: 6, lang: 'cy' }
	);
	expect(JSON.stringify(part)).toContain('"untranslated":"English"');
});
