import { listServices, type Listing } from '#lib/domain/catalogue.ts';
import { isFormal } from '#lib/domain/service.ts';
import { type AcuteNumber, stripNumbers } from './acute.ts';
import { type NeedSummary, needSummaries } from './need.ts';
import { type StepSummary, stepSummaries } from './staircase.ts';

export interface HomeView {
	numbers: AcuteNumber[];
	steps: StepSummary[];
	needs: NeedSummary[];
	total: number;
	formalTotal: number;
}

export function homeView(catalogue: Listing, lang: string): HomeView {
	const services = listServices(catalogue);
	return {
		numbers: stripNumbers(catalogue, lang),
		steps: stepSummaries(catalogue, lang),
		needs: needSummaries(catalogue, lang),
		total: services.length,
		formalTotal: services.filter(isFormal).length
	};
}
