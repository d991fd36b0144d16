import { ask } from './catalogue-client.ts';
import { askToPersist } from './persist.ts';
import type { SavedEntry } from './protocol.ts';

/** Whether a service is on this device's list; no where storage is blocked. */
export async function isSaved(id: string): Promise<boolean> {
	try {
		return await ask('isSaved', { id });
	} catch {
		return false;
	}
}

/** Saves or removes. @returns Whether it is saved now; undefined when the device refused. */
export async function toggleSaved(
	service: { id: string; area: string; name: string },
	saved: boolean
): Promise<boolean | undefined> {
	try {
		if (saved) await ask('unsave', { id: service.id });
		else {
			await ask('save', service);
			askToPersist();
		}
		return !saved;
	} catch {
		return undefined;
	}
}

/** The list, newest first; empty where storage is blocked. */
export async function listSaved(lang: string): Promise<SavedEntry[]> {
	try {
		return await ask('saved', { lang });
	} catch {
		return [];
	}
}
