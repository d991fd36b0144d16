import { type Catalogue, type FormalType, type Release, releaseOf } from '#lib/domain/catalogue.ts';
import { type Said, say, sayIn } from '#lib/domain/label.ts';
import { typesOfService } from '#lib/domain/formal-types.ts';
import { isFormal, type Regime, type Service } from '#lib/domain/service.ts';
import { type Office, toOffice, toPhones } from './office.ts';

/** Where and how soon to complain, with the law it rests on. */
export interface ComplaintView {
	regime: Regime;
	deadline: Said;
	body: Said;
	law: string;
	url: string;
	validFrom: string;
	checked: string;
}

/** A paragraph the service rests on. */
export interface BasisView {
	law: string;
	about: Said;
	url: string;
	validFrom: string;
	checked: string;
}

/** How to apply for a formal service and where to complain: the right, shown before anything else (R1). */
export interface Right {
	regime: Regime;
	how?: Said;
	criteria?: Said;
	processing?: Said;
	website?: string;
	phones: Office['phones'];
	emails: string[];
	/** The office that takes applications in this area. */
	office?: Office;
	complaint: Omit<ComplaintView, 'regime'>;
	/** What gives the right to the service itself. Absent: not in the records. */
	basis?: BasisView[];
	/** The municipality must confirm that it decides this formally (R4). */
	check?: true;
	/** The county whose ombud helps with complaints in health and care. */
	county?: Said;
}

/** The right where no one service is in question: whatever one applies for (R1). */
export interface GeneralRight {
	office?: Office;
	county?: Said;
	/** One a law, those of health and care first. */
	complaints: ComplaintView[];
}

/** How to apply and complain; undefined for services that need no decision. */
export function rightOf(catalogue: Catalogue, service: Service, lang: string): Right | undefined {
	const { application } = service;
	if (!application || !isFormal(service)) return undefined;
	const own = service.language ?? 'nb';
	const { regime, how, criteria, processing } = application;
	const types = typesOfService(catalogue, service);
	return {
		regime,
		...(how && { how: sayIn(how, own, lang) }),
		...(criteria && { criteria: sayIn(criteria, own, lang) }),
		...(processing && { processing: sayIn(processing, own, lang) }),
		...(service.website && { website: service.website }),
		phones: toPhones(service),
		emails: service.emails ?? [],
		...(regime === 'health-care' && officeAndCounty(catalogue, lang)),
		complaint: complaintOf(releaseOf(catalogue, service), regime, lang),
		...lawOf(catalogue, types, lang)
	};
}

/** The right to a type of service the area has no record of its own for; undefined where there is none to apply for. */
export function rightOfType(catalogue: Catalogue, type: FormalType, lang: string): Right | undefined {
	const [release] = catalogue.releases;
	if (!release || type.regime === undefined || type.form === 'out') return undefined;
	return {
		regime: type.regime,
		phones: [],
		emails: [],
		...(type.regime === 'health-care' && officeAndCounty(catalogue, lang)),
		complaint: complaintOf(release, type.regime, lang),
		...lawOf(catalogue, [type], lang)
	};
}

/** The right to apply for anything, with every deadline there is in the area. */
export function generalRight(catalogue: Catalogue, lang: string): GeneralRight {
	const { releases } = catalogue;
	const [own] = releases;
	const used = new Set(
		releases.flatMap(({ services }) =>
			services.filter(isFormal).flatMap(({ application }) => application?.regime ?? [])
		)
	);
	// Health and care always: there a decision can be asked for whatever the records hold.
	const regimes = [...new Set<Regime>(['health-care', ...used])];
	return {
		...officeAndCounty(catalogue, lang),
		complaints: own ? regimes.map((regime) => ({ regime, ...complaintOf(own, regime, lang) })) : []
	};
}

/** Where one applies for health and care, and whose ombud helps to complain. */
function officeAndCounty(catalogue: Catalogue, lang: string): Pick<Right, 'office' | 'county'> {
	const { area } = catalogue;
	const office = toOffice(catalogue, area.applicationOffice, lang);
	return { ...(office && { office }), ...(area.county && { county: say(area.county, lang) }) };
}

function lawOf(catalogue: Catalogue, types: readonly FormalType[], lang: string) {
	const known = catalogue.releases.flatMap(({ legalBasis }) => legalBasis ?? []);
	const ids = new Set(types.flatMap(({ legalBasis }) => legalBasis));
	const basis = [...ids].flatMap((id): BasisView[] => {
		const found = known.find((one) => one.id === id);
		if (!found) return [];
		const { law, about, url, validFrom, checked } = found;
		return [{ law, about: say(about, lang), url, validFrom, checked }];
	});
	return {
		...(basis.length > 0 && { basis }),
		...(types.some(({ form }) => form === 'check') && { check: true as const })
	};
}

function complaintOf({ complaints }: Release, regime: Regime, lang: string): Right['complaint'] {
	const found = complaints.find((complaint) => complaint.regime === regime);
	if (!found)
		throw new Error(
			`no complaint text for the regime ${regime}; the rule formal-services-say-how holds this`
		);
	const { deadline, body, law, url, validFrom, checked } = found;
	return { deadline: say(deadline, lang), body: say(body, lang), law, url, validFrom, checked };
}
