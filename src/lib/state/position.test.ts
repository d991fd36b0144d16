import { afterEach, expect, it, vi } from 'vitest';
import { askPosition } from './position.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});
const stub = (ask: Geolocation['getCurrentPosition']) =>
	vi.stubGlobal('navigator', { geolocation: { getCurrentPosition: ask } });

it('is where the device says it is', async () => {
	stub((found) => found({ coords: { latitude: 69.65, longitude: 18.96 } } as GeolocationPosition));
	expect(await askPosition()).toEqual({ latitude: 69.65, longitude: 18.96 });
});

it('is not known when the reader says no, and where there is nothing to ask', async () => {
	stub((_, failed) => failed?.({} as GeolocationPositionError));
	expect(await askPosition()).toBeUndefined();
	vi.stubGlobal('navigator', {});
	expect(await askPosition()).toBeUndefined();
});
