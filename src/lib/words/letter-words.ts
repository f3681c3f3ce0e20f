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
}

export const noWords: LetterWords = {
	panel: '',
	review: '',
	sitting: '',
	day: '',
	times: '',
	place: ''
};
