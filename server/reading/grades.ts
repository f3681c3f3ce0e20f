import type { Bilingual } from '../../src/lib/meeting/people/people';
import type { Draft } from '../../src/lib/meeting/report/report';
import { templateOf } from '../../src/lib/meeting/settings/template';
import { gradeSentence } from '../../src/lib/sentences/grades';
import type { Db } from '../store/engine/database';
import { agreedGrades } from '../store/plenary/agreed-grades';
import type { Review } from '../store/report/reviews';
import { casesOf } from '../store/sitting/cases';

/** The sentence of each graded case, by case id, in the languages of the report. (R10) */
export async function gradesOf(db: Db, review: Review): Promise<Map<string, Bilingual>> {
	const grades = await agreedGrades(db, review.id);
	const isWelsh = review.settings.languages.includes('cy');
	const said = new Map<string, Bilingual>();
	for (const row of await casesOf(db, review.id)) {
		const given = grades[row.id];
		const grade = given && templateOf(review, row).grades?.find(({ id }) => id === given.grade);
		if (!grade) continue;
		const { en, cy } = gradeSentence(grade);
		said.set(row.id, { en, cy: isWelsh ? cy : '' });
	}
	return said;
}

/** A draft with the sentence of each graded case. */
export async function withGrades(db: Db, review: Review, draft: Draft): Promise<Draft> {
	const grades = await gradesOf(db, review);
	const ids = new Map((await casesOf(db, review.id)).map(({ id, number }) => [number, id]));
	const gradeOf = (number: number) => grades.get(ids.get(number) ?? '') ?? null;
	return {
		...draft,
		cases: draft.cases.map((each) => ({ ...each, grade: gradeOf(each.number) }))
	};
}
