import * as v from 'valibot';

export type LiveRoom = `review:${string}` | `sitting:${string}` | `floor:${string}`;

const longest = 'sitting:'.length + 64;

const room = v.custom<LiveRoom>(
	(name) =>
		typeof name === 'string' && name.length <= longest && /^(review|sitting|floor):./.test(name)
);

/** A page asks to be told what happens in a room, or to be told no more, or what time it is. Acts are forms. */
export const liveAsk = v.variant('kind', [
	v.object({ kind: v.literal('hear'), room }),
	v.object({ kind: v.literal('leave'), room }),
	v.object({ kind: v.literal('time') })
]);
export type LiveAsk = v.InferOutput<typeof liveAsk>;
