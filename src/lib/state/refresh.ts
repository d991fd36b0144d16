/** What the service worker asks the browser to wake it for, where the browser does that. */
export const REFRESH_TAG = 'terskel-refresh';
/** Browsers wake more seldom than asked, and only apps that are installed and used. */
export const REFRESH_EVERY_MS = 12 * 3600_000;
