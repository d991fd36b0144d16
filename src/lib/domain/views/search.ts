import { type Catalogue, listServices } from '#lib/domain/catalogue.ts';
import { type Said, say } from '#lib/domain/label.ts';
import { type NeedSummary, needSummaries } from './need.ts';
import { type Office, toOffice } from './office.ts';

/** What the filters of a search can be set to in this area. Only values some service has. */
export interface SearchView {
	steps: { id: string; number: number; name: Said }[];
	needs: NeedSummary[];
	districts: { id: string; name: string }[];
	organizations: { id: string; name: string }[];
	/** Language codes offers name. */
	languages: string[];
	total: number;
	/** Whom to ask when nothing is found: the front desk, else the office that takes applications. */
	desk?: Office;
}

export function searchView(catalogue: Catalogue, lang: string): SearchView {
	const services = listServices(catalogue);
	const { frontDesk, applicationOffice } = catalogue.area;
	const desk = toOffice(catalogue, frontDesk, lang) ?? toOffice(catalogue, applicationOffice, lang);
	const collator = new Intl.Collator('nb');
	const bodies = new Map<string, string>();
	for (const service of services) {
		const release = catalogue.releases.find(({ area }) => area.id === service.area);
		bodies.set(
			service.organization,
			release?.organizations[service.organization]?.name ?? service.organization
		);
	}
	return {
		steps: catalogue.area.staircase.steps.map((step, i) => ({
			id: step.id,
			number: i + 1,
			name: say(step.name, lang)
		})),
		needs: needSummaries(catalogue, lang),
		districts: catalogue.area.districts.filter(({ id }) => services.some((s) => s.districts.includes(id))),
		organizations: [...bodies]
			.map(([id, name]) => ({ id, name }))
			.sort((a, b) => collator.compare(a.name, b.name)),
		languages: [...new Set(services.flatMap((service) => service.languages ?? []))].sort(),
		total: services.length,
		...(desk && { desk })
	};
}
