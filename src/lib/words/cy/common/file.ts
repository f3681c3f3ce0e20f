import type { file as en } from '../../en/common/file';

export const file: typeof en = {
	readOnly: 'I’w ddarllen yn unig. Cofnodir bob tro y caiff ei agor.',
	pinWords: 'Cysylltu’r geiriau hyn â phwynt',
	chooseFirst:
		'Dewiswch eiriau yn y testun yn gyntaf: llusgwch drostynt, neu defnyddiwch y bysellfwrdd.',
	byKeyboard: 'Dewis geiriau â’r bysellfwrdd',
	byKeyboardHint:
		'Symudwch â’r bysellau saeth, daliwch Shift i ddewis geiriau, yna pwyswch y botwm.',
	chosen: (quote) => `Dewiswyd: “${quote}”`,
	redacted: 'wedi’i dduo',
	attachedTo: (kind, by) => `wedi’u cysylltu â phwynt: ${kind}, ${by}`
};
