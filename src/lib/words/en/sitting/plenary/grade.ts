/** The panel's grade of a case, where its form has grades. */
export const grade = {
	heading: 'The panel’s grade',
	none: 'No grade is recorded.',
	by: (name: string, when: string) => `Recorded by ${name}, ${when}`,
	choice: 'Grade of this case',
	choose: 'Choose a grade',
	record: 'Record the grade',
	again: 'Change the grade',
	takeBack: 'Remove the grade',
	saved: 'The panel’s grade is recorded.',
	gone: 'The panel’s grade is removed.',
	sent: 'The report has been sent. You cannot change the grade until there is a new version.'
};
