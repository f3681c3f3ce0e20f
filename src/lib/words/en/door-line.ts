/** Said at the door in both languages at once, whatever the page's own. */
export const door = 'Where the panel reads cases together and writes one report.';
