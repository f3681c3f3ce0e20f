import { expect, test } from 'vitest';
import { paperNameOf } from '../../../src/lib/meeting/papers/paper-name';

test.each([
	['Case 5/calls/first call.mp3', 'first call'],
	['C:\\Cases\\statement.pdf', 'statement'],
	['\u202egnp.exe.pdf', 'gnp.exe'],
	['two\u2028lines\n.txt', 'twolines'],
	['  .pdf', '?'],
	['\u200b\u200d', '?'],
	['\ud83d.pdf', '?'],
	['Datganiad Siân 📄.pdf', 'Datganiad Siân 📄']
])('a file called %j is a paper called %j', (file, name) => {
	expect(paperNameOf(file)).toBe(name);
});

test('a name of 300 letters is cut between letters', () => {
	expect(paperNameOf(`${'a'.repeat(300)}.pdf`)).toBe('a'.repeat(150));
	expect(paperNameOf(`a${'📄'.repeat(150)}.pdf`)).toBe(`a${'📄'.repeat(74)}`);
});
