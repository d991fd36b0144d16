import { ACUTE_TRACK } from '#lib/domain/staircase.ts';
import { isFormal } from '#lib/domain/service.ts';
import { NATIONAL_AREA } from '#lib/domain/catalogue.ts';
import type { Finding } from '#lib/server/catalogue/findings.ts';
import type { AreaRecords, CatalogueRecords, Entry } from '#lib/server/catalogue/read.ts';
import type { ServiceRecord } from '#lib/server/catalogue/schema/service.ts';
import { at, eachService, type Rule } from './rule.ts';

/** An editorial link is somebody's word that two things belong together, so it must be true, low enough and answered for. */
export const alternativesHold: Rule = {
	name: 'alternatives-hold',
	description:
		'An alternative is in use, stands no higher than the service, and has a source or a named editor',
	check(records) {
		const findings: Finding[] = [];
		for (const { area, entry } of eachService(records)) {
			const { alternatives = [], application, status } = entry.record;
			if (alternatives.length === 0 || status === 'defunct') continue;
			if (!isFormal(entry.record)) {
				findings.push(
					at(entry, ['alternatives'], 'stand on a service that needs no decision', 'delete them')
				);
				continue;
			}
			const types = records.formalTypes.record.filter(({ code }) => application?.kpr?.includes(code));
			if (types.some(({ form }) => form === 'out')) {
				const message = 'stand beside a type that never has alternatives';
				findings.push(at(entry, ['alternatives'], message, 'delete them'));
			}
			alternatives.forEach(({ service: id, relation, source, by, date }, i) => {
				const say = (message: string, fix?: string, level: Finding['level'] = 'error') =>
					findings.push(at(entry, ['alternatives', i], message, fix, level));
				if (alternatives.findIndex((other) => other.service === id) < i) say(`names ${id} twice`);
				if (source === undefined && (by === undefined || date === undefined)) {
					say('is answered for by nobody', 'give a source, or by and date');
				}
				// A name that is nowhere is the matter of references-exist.
				const [home, target] = find(records, area, id);
				if (!home || !target) return;
				if (target === entry) say('names the service itself');
				if (target.record.status === 'temporarily closed') {
					say(`names ${id}, which is temporarily closed`, 'look whether it is open again', 'warning');
				} else if (target.record.status !== 'active') {
					say(`names ${id}, which is ${target.record.status}`, 'name what came instead, or delete it');
				}
				if (target.record.track === ACUTE_TRACK) say(`names ${id}, which is for emergencies`);
				if (relation !== 'instead' && relation !== 'step-before') return;
				const height = lowest(records, area, entry);
				if (lowest(records, home, target) >= height && height < Infinity) {
					say(`${id} does not stand on a lower step`, 'write alongside or while-waiting');
				}
				if (relation === 'instead' && types.some(({ longTermPlace }) => longTermPlace)) {
					say(`${id} cannot replace a long-term place`, 'write alongside or while-waiting');
				}
			});
		}
		return findings;
	}
};

function find(
	records: CatalogueRecords,
	area: AreaRecords,
	id: string
): [AreaRecords | undefined, Entry<ServiceRecord> | undefined] {
	const national = records.areas.get(NATIONAL_AREA);
	const home = area.services.has(id) ? area : national;
	return [home, home?.services.get(id)];
}

/** From 0; infinite outside the staircase. A national offer is placed by the national staircase. */
function lowest(records: CatalogueRecords, { area }: AreaRecords, { record }: Entry<ServiceRecord>): number {
	const own = area.record.staircase;
	const staircase = own === 'norge' ? records.areas.get(NATIONAL_AREA)?.area.record.staircase : own;
	if (typeof staircase !== 'object') return Infinity;
	const heights = record.steps.map((id) => staircase.steps.findIndex((step) => step.id === id));
	return Math.min(Infinity, ...heights.filter((height) => height >= 0));
}
