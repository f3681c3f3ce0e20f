/** What somebody wrote, as a sentence: with a full stop. */
export const sentence = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`);
