export const pointField = (id: string) => `#point-${id}`;
export const pointMenu = (id: string) => `[data-point="${id}"] .menu > button`;
export const addButton = (kind: string) => `[data-kind="${kind}"] .column__foot button`;
export const undoButton = (id: string) => `#undo-${id}`;
