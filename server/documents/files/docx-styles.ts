import { AlignmentType, LevelFormat } from 'docx';
import type { Language } from '../../../src/lib/meeting/people/people';

/** How a report looks as a Word document. */
export const LANGUAGE = { en: 'en-GB', cy: 'cy-GB' } as const;

/** Half points. */
const BODY = 22;
export const SMALL_TEXT = 19;
const [INK, SOFT, ACCENT] = ['1B1F20', '4C5557', '0B4A55'];

export const margins = { top: 1_300, bottom: 1_300, left: 1_273, right: 1_273 };
export const bullet = {
	level: 0,
	format: LevelFormat.BULLET,
	text: '•',
	alignment: AlignmentType.START,
	style: { paragraph: { indent: { left: 400, hanging: 300 } } }
};

export function styles(lang: Language) {
	const heading = (size: number, color: string, before: number) => ({
		run: { size, bold: true, color, font: 'Arial' },
		paragraph: { spacing: { before, after: 140 }, keepNext: true }
	});
	return {
		default: {
			document: {
				run: { font: 'Arial', size: BODY, color: INK, language: { value: LANGUAGE[lang] } },
				paragraph: { spacing: { after: 140, line: 300 } }
			},
			title: heading(52, INK, 60),
			heading1: heading(34, ACCENT, 440),
			heading2: heading(26, INK, 300)
		},
		paragraphStyles: [
			{ id: 'Kicker', name: 'Kicker', basedOn: 'Normal', run: { bold: true, color: ACCENT } },
			{ id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: SMALL_TEXT, color: SOFT } },
			{
				...{ id: 'Label', name: 'Label', basedOn: 'Normal', run: { size: SMALL_TEXT, bold: true } },
				paragraph: { keepNext: true, spacing: { after: 40 } }
			},
			{
				...{
					id: 'Caption',
					name: 'caption',
					basedOn: 'Normal',
					run: { size: SMALL_TEXT, color: SOFT }
				},
				paragraph: { keepNext: true }
			}
		]
	};
}
