/** The sign-in page shows this line in both languages. */
export const door =
	'Lle mae’r panel yn darllen achosion gyda’i gilydd ac yn ysgrifennu un adroddiad.';
