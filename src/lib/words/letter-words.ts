/** What letters speak of, each part in the letter's language; empty where a letter has none. */
export interface LetterWords {
	/** Name of the panel, and title of the review. */
	panel: string;
	review: string;
	/** "sitting 1" */
	sitting: string;
	/** Monday 3 July 2023 */
	day: string;
	/** "10:00 to 13:00"; empty where no time is set. */
	times: string;
	place: string;
	/** Number of the report's version. */
	version: string;
	/** The day by which the force is asked to answer, and how far off it is: "7 days". */
	due: string;
	left: string;
}

export const noWords: LetterWords = {
	...{ panel: '', review: '', sitting: '', day: '', times: '', place: '', version: '' },
	...{ due: '', left: '' }
};

/** Day, times and place of a sitting, a line each. */
export function whenAndWhere({ day, times, place }: LetterWords): string {
	return [times === '' ? day : `${day}, ${times}`, place].filter((line) => line !== '').join('\n');
}
