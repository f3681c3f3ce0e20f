/**
 * The header of what a page reads in the background. It names the person the page was made for: the browser may be signed
 * in as another by now, and then nothing is read and nothing recorded.
 */
export const PAGE_FOR = 'x-made-for';
