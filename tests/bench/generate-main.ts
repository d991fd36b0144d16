import { generateCatalogue } from './generate.ts';
import { generateCountry } from './generate-country.ts';

const [target, offers, areas] = process.argv.slice(2);
if (!target || !Number(offers)) throw new Error('tsx tests/bench/generate-main.ts FOLDER OFFERS [AREAS]');
if (areas === undefined) generateCatalogue(target, Number(offers));
else generateCountry(target, Number(offers), Number(areas));
