/** Text as it stands in HTML and XML, in attributes too. What XML forbids is left out. */
export function escaped(text: string): string {
	return text
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
		.replace(/[&<>"']/g, (character) => ESCAPED[character]);
}

const ESCAPED: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};
