/** Said at the door in both languages at once, whatever the page's own. */
export const door =
	'Lle mae’r panel yn darllen achosion gyda’i gilydd ac yn ysgrifennu un adroddiad.';
