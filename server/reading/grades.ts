import type { Draft } from '../../src/lib/meeting/report/report';
import { formOf } from '../../src/lib/meeting/settings/template';
import { gradeSentence } from '../../src/lib/sentences/grades';
import type { Db } from '../store/engine/database';
import { agreedGrades } from '../store/plenary/agreed-grades';
import type { Review } from '../store/report/reviews';
import { casesOf } from '../store/sitting/cases';

/** A draft with the sentence of each graded case, in the languages of the report. */
export async function withGrades(db: Db, review: Review, draft: Draft): Promise<Draft> {
	const grades = await agreedGrades(db, review.id);
	const rows = new Map((await casesOf(db, review.id)).map((row) => [row.number, row]));
	const isWelsh = review.settings.languages.includes('cy');
	const sentenceOf = (number: number) => {
		const row = rows.get(number);
		const given = row && grades[row.id];
		const grade = given && formOf(review, row).grades?.find(({ id }) => id === given.grade);
		if (!grade) return null;
		const { en, cy } = gradeSentence(grade);
		return { en, cy: isWelsh ? cy : '' };
	};
	return {
		...draft,
		cases: draft.cases.map((each) => ({ ...each, grade: sentenceOf(each.number) }))
	};
}
