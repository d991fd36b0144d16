import { checkCatalogue } from '#lib/server/catalogue/check.ts';
import { formatFinding } from '#lib/server/catalogue/findings.ts';
import { catalogueRoot } from '#lib/server/catalogue/root.ts';
import { alternativesStats } from './alternatives-stats.ts';
import { newService } from './new.ts';
import { osmToYaml } from './osm.ts';
import { staleSchemas, writeSchemas } from './schema.ts';
import { catalogueStats } from './stats.ts';

const USAGE = `npm run catalogue -- <command> [--catalogue DIR]

  check             holds every record against the schema and the rules
  stats             counts per area; --alternatives: what stands beside each type of formal service
  new AREA "NAME"   writes a record to fill in
  osm "HOURS"       turns OpenStreetMap opening_hours into schedules to paste
  schema            writes the JSON Schema that editors use`;

/** Runs one command. @returns The exit code: 0 done, 1 findings, 2 the call itself is off. */
function main(argv: string[], today: Date): number {
	const { root, rest } = catalogueRoot(argv, process.env);
	const [command, ...args] = rest;
	switch (command) {
		case 'check': {
			const { findings: found, records } = checkCatalogue(root, today);
			const findings = [...found, ...staleSchemas(root)];
			for (const finding of findings) console.log(formatFinding(finding));
			const errors = findings.filter(({ level }) => level === 'error').length;
			const services = [...records.areas.values()].reduce((sum, area) => sum + area.services.size, 0);
			console.log(
				`${services} services in ${records.areas.size} areas: ${errors} errors, ${findings.length - errors} warnings`
			);
			return errors > 0 ? 1 : 0;
		}
		case 'stats': {
			const { records, findings } = checkCatalogue(root, today);
			console.log(
				args.includes('--alternatives') ? alternativesStats(records) : catalogueStats(records, today)
			);
			const errors = findings.filter(({ level }) => level === 'error').length;
			if (errors > 0) console.log(`${errors} errors left records out; run check`);
			return errors > 0 ? 1 : 0;
		}
		case 'new': {
			const result = newService(root, args[0], args[1], today);
			console.log('path' in result ? `wrote ${result.path}; fill it in and run check` : result.problem);
			return 'path' in result ? 0 : 2;
		}
		case 'osm': {
			if (args[0] === undefined) {
				console.log('give the hours in quotes: npm run catalogue -- osm "Mo-Fr 10:00-14:00"');
				return 2;
			}
			const result = osmToYaml(args.join(' '));
			console.log('yaml' in result ? result.yaml.trimEnd() : result.problem);
			return 'yaml' in result ? 0 : 1;
		}
		case 'schema':
			writeSchemas(root);
			return 0;
		default:
			console.log(USAGE);
			return 2;
	}
}

process.exitCode = main(process.argv.slice(2), new Date());
