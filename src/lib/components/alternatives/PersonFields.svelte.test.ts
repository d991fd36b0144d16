import { describe, expect, it } from 'vitest';
import { one, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './person-fields.examples.ts';
import PersonFields from './PersonFields.svelte';

const note = async (example: keyof typeof examples) =>
	words(one(await show(PersonFields, examples[example]), '[role=status]'));

describe('what a person may tell', () => {
	it('has a postal code, said to be for distance, and the note under it tells what came of it', async () => {
		const page = await show(PersonFields, examples['with a postal code one can measure from']);
		expect(words(page)).toContain('Postnummer, for avstand');
		expect(await note('with a postal code one can measure from')).toBe(
			'Avstandene er i luftlinje fra midten av 9020. De endrer ikke rekkefølgen.'
		);
		expect(await note('with a postal code nobody knows here')).toBe(
			'Postnummeret er ikke i denne kommunen, eller vi vet ikke hvor det er.'
		);
		expect(await note('with places and languages to choose')).toBe('');
	});

	it('asks for no postal code where none can be measured from', async () => {
		const page = await show(PersonFields, examples['where no offer names any']);
		expect(words(page)).not.toContain('Postnummer');
	});
});
