/**
 * The JSON of a response; undefined when it is none. Hosts answer for missing files with a page, and portals for
 * everything, so the status alone says nothing.
 */
export async function readJson<T>(response: Response): Promise<T | undefined> {
	if (!response.ok) return undefined;
	try {
		return (await response.json()) as T;
	} catch {
		return undefined;
	}
}
