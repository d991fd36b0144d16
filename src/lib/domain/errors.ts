/** A promise the app broke. `code` is also the key of the text shown to the reader (`errors.<code>`). */
export abstract class AppError extends Error {
	abstract readonly code: string;
}

/** A file of a release is not the one its manifest names: altered, cut short, or replaced by a portal's page. */
export class DigestMismatch extends AppError {
	readonly code = 'digestMismatch';
	constructor(readonly path: string) {
		super(`${path} does not match its digest`);
	}
}

/** The manifest is of a newer major format than this app reads. */
export class FormatTooNew extends AppError {
	readonly code = 'formatTooNew';
	constructor(readonly format: number) {
		super(`release format ${format} is newer than this app`);
	}
}

/** The server answered, but not with a release. */
export class NotARelease extends AppError {
	readonly code = 'notARelease';
	constructor(
		readonly path: string,
		readonly why: string
	) {
		super(`${path}: ${why}`);
	}
}

/** Nothing on the device and no answer from the network. */
export class Unreachable extends AppError {
	readonly code = 'unreachable';
	constructor(
		readonly path: string,
		options?: ErrorOptions
	) {
		super(`${path} cannot be reached`, options);
	}
}

/** There is a network, but the server does not give the file: it is down, or refuses, or has thrown it away. */
export class ServerFailed extends AppError {
	readonly code = 'serverFailed';
	constructor(
		readonly path: string,
		readonly status: number
	) {
		super(`${path} is answered with ${status}`);
	}
}

/** The browser allows no storage: private mode or a setting. */
export class StorageBlocked extends AppError {
	readonly code = 'storageBlocked';
}

/** The device has no room for the copy. What is there already stays. */
export class StorageFull extends AppError {
	readonly code = 'storageFull';
}

/** Another tab with an older version of the app holds the database as it was, and does not let go. */
export class DatabaseHeld extends AppError {
	readonly code = 'databaseHeld';
}

/** A newer version of the app has changed the database: this one must not write into it. */
export class AppOutdated extends AppError {
	readonly code = 'appOutdated';
}

/** Nobody has a catalogue for this area. */
export class NoSuchArea extends AppError {
	readonly code = 'noSuchArea';
}
