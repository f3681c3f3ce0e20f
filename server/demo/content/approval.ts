// Version 1 of a made-up report as its members have answered it by 25 July. (A3)
import { said } from './prose';
import type { DemoApproval } from './types';

export const approval: DemoApproval = {
	sealedAt: '2023-07-24T08:40:00.000Z',
	sealedBy: 'elin-prosser',
	answers: [
		{ by: 'margaret-pugh', at: '2023-07-24T11:05:00.000Z', says: 'approve' },
		{ by: 'priya-nair', at: '2023-07-24T17:22:00.000Z', says: 'approve' },
		{ by: 'gethin-rees', at: '2023-07-24T19:48:00.000Z', says: 'approve' },
		{
			by: 'joan-whitfield',
			at: '2023-07-25T07:30:00.000Z',
			says: 'change',
			place: { case: 14, finding: 2 },
			because: said`This is too gentle. The checks were made under the second name, so we could not tell
				whether the right person had been checked. Please say that, without either name.`
		}
	]
};
