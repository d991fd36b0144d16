import { makeCatalogue, makeFormal, makeService } from '#lib/domain/catalogue.fixture.ts';

const office = makeService('kontoret', { name: 'Tildelingskontoret', phones: [{ number: '77 79 00 00' }] });

/** A formal service with everything a record can say of how to apply. */
export const care = makeFormal('hjemmesykepleie', {
	phones: [{ number: '1', label: 'Vakt' }, { number: '2' }],
	emails: ['post@by.no'],
	website: 'https://by.no/sok',
	application: { regime: 'health-care', how: 'Søk på nett.', criteria: 'Behov.', processing: 'To uker.' }
});
/** A formal service under another law, with its own deadline. */
export const social = makeFormal('kvalifisering', { application: { regime: 'social-services' } });

/** A town with an office that takes applications, two formal services and one that needs no decision. */
export function makeTown() {
	const catalogue = makeCatalogue([office, care, social, makeService('klubben')]);
	catalogue.area.applicationOffice = 'kontoret';
	return catalogue;
}
