import * as v from 'valibot';

export type LiveRoom = `review:${string}` | `sitting:${string}`;

const longest = 'sitting:'.length + 64;

/** A page asks to be told what happens in a room, or to be told no more. Acts are forms. */
export const liveAsk = v.object({
	kind: v.picklist(['hear', 'leave']),
	room: v.custom<LiveRoom>(
		(name) => typeof name === 'string' && name.length <= longest && /^(review|sitting):./.test(name)
	)
});
export type LiveAsk = v.InferOutput<typeof liveAsk>;
