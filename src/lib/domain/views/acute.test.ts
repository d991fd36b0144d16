import { describe, expect, it } from 'vitest';
import { makeCatalogue, makeNational, makeService } from '#lib/domain/catalogue.fixture.ts';
import { acuteView, stripNumbers } from './acute.ts';

const shelter = makeService('krisesenteret', { track: 'acute', needs: { main: ['safety'], also: [] } });
const line = makeNational('telefonen', { kind: 'helpline', needs: { main: ['talk'], also: [] } });
const catalogue = makeCatalogue(
	[
		shelter,
		makeService('klubben', { needs: { main: ['talk'], also: [] } }),
		makeService('gjeldsrad', { track: 'money' })
	],
	[
		line,
		makeNational('vakta', { track: 'acute', kind: 'helpline', needs: { main: ['talk'], also: [] } }),
		makeNational('spillelinja', { kind: 'helpline', needs: { main: ['company'], also: ['talk'] } })
	]
);
const idsOf = ({ cards }: { cards: { id: string }[] }) => cards.map(({ id }) => id).sort();

describe('the emergency page', () => {
	const view = acuteView(catalogue, 'en');

	it('has every number of the area, with where it comes from', () => {
		expect(view.numbers).toEqual([
			{ number: '113', name: { text: 'Ambulance' }, about: { text: 'Text' }, source: 'en lov' },
			{ number: '116 117', name: { text: 'Legevakt', lang: 'nb' }, about: { text: 'Text' }, source: 'en lov' }
		]);
	});

	it('has the services that protect, the nation’s too, and no other track', () => {
		expect(idsOf(view.services)).toEqual(['krisesenteret', 'vakta']);
	});

	it('has the lines made for talking, none of them twice', () => {
		expect(idsOf(view.talk)).toEqual(['telefonen']);
	});
});

it('the strip has only the numbers chosen for it', () => {
	expect(stripNumbers(catalogue, 'nb').map(({ number }) => number)).toEqual(['113']);
});
