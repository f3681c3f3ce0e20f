/** What waits for a person after a report was approved. The Welsh is cy/home/onward.ts. */
export const onward = {
	send: {
		title: (n: number) => `Send version ${n} on`,
		text: 'It is ready for the next step. The page shows who can read it then.',
		button: 'See what comes next'
	},
	sign: {
		title: (_n: number) => 'Answer the panel’s report',
		text: 'Answer every observation with the others who write for the force, then sign the response.',
		button: 'Open the response'
	},
	consider: {
		title: (_n: number) => 'Consider the report and the response',
		text: 'Read both, then record that you have considered them, with your comments.',
		button: 'Read and consider'
	},
	publish: {
		title: (n: number) => `Publish version ${n}`,
		text: 'Publication is the next step. The page shows what has to be checked before.',
		button: 'Check and publish'
	}
};
