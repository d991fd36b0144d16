/** Files with an ending, releases and views are not pages. */
const NOT_A_PAGE = /^\/(?:release|views|_app)\/|\/[^/]+\.[a-z0-9]+$/;

/** Whether a navigation to this path is one the shell can answer from this device. */
export function isPage(pathname: string): boolean {
	return !NOT_A_PAGE.test(pathname);
}

/** Files of `static/` that pages need offline; the rest (large icons, screenshots) only the installer asks for. */
export function isPrecached(path: string): boolean {
	return ['/manifest.webmanifest', '/icons/terskel.svg', '/shell.css'].includes(path);
}
