/** The sign-in page shows this line in both languages. */
export const door = 'Where the panel reads cases together and writes one report.';
