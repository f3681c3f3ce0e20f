/** What is read out of other people’s changes. */
export const announcements = {
	legend: 'Announce other people’s changes',
	settings: { all: 'All changes', mine: 'Only what I am working on', none: 'None' },
	added: (who: string, n: number) => `${who} added ${points(n)}`,
	changed: (who: string, n: number) => `${who} changed ${points(n)}`,
	moved: (who: string, n: number) => `${who} moved ${points(n)}`,
	deleted: (who: string, n: number) => `${who} deleted ${points(n)}`,
	restored: (who: string, n: number) => `${who} restored ${points(n)}`,
	arrived: (who: string) => `${who} has arrived`,
	left: (who: string) => `${who} has left`
};

function points(n: number): string {
	return n === 1 ? 'a point' : `${n} points`;
}
