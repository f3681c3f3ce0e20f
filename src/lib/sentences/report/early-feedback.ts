import type { Bilingual } from '../../meeting/people/people';
import { cy } from '../../words/cy';
import { en } from '../../words/en';
import { formatIn } from '../../words/format';
import type { Lang } from '../../words/plural';

/** The paragraph of a report that says when the force was told something early. (A5) */
export function earlyFeedbackStatement(
	given: readonly { at: string; withdrawn: { at: string } | null }[],
	timeZone: string
): Bilingual {
	const said = (lang: Lang) => {
		const w = { en, cy }[lang].report.earlyFeedback;
		const { day } = formatIn(lang, timeZone);
		return given
			.flatMap(({ at, withdrawn }) => [
				w.given(day(at)),
				...(withdrawn ? [w.withdrawn(day(at), day(withdrawn.at))] : [])
			])
			.join(' ');
	};
	return { en: said('en'), cy: said('cy') };
}
