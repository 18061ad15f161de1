/** Under what name the settings lie in the browser's local storage. */
export const settingsKey = 'settings';
