import { type EmergencyNumber, listServices, type Listing } from '#lib/domain/catalogue.ts';
import { type Said, say } from '#lib/domain/label.ts';
import { isAcute } from '#lib/domain/staircase.ts';
import { type CardList, toList } from './list.ts';

export interface AcuteNumber {
	number: string;
	name: Said;
	about: Said;
	source: string;
}

export interface AcuteView {
	numbers: AcuteNumber[];
	services: CardList;
	/** Lines and places to talk, for when it does not burn but is heavy. */
	talk: CardList;
}

/** The numbers of the crisis strip: few, and the same on every page. */
export function stripNumbers({ area }: Listing, lang: string): AcuteNumber[] {
	return area.emergency.filter(({ strip }) => strip).map((number) => toNumber(number, lang));
}

export function acuteView(catalogue: Listing, lang: string): AcuteView {
	const services = listServices(catalogue);
	return {
		numbers: catalogue.area.emergency.map((number) => toNumber(number, lang)),
		services: toList(
			catalogue,
			services.filter((service) => isAcute(catalogue, service)),
			lang
		),
		talk: toList(
			catalogue,
			services.filter(
				(s) => !isAcute(catalogue, s) && s.kind === 'helpline' && s.needs.main.includes('talk')
			),
			lang
		)
	};
}

/** The emergency number as the area knows it, by its digits. */
export function findNumber({ area }: Listing, digits: string, lang: string): AcuteNumber | undefined {
	const number = area.emergency.find((known) => known.number.replaceAll(' ', '') === digits);
	return number && toNumber(number, lang);
}

function toNumber({ number, name, about, source }: EmergencyNumber, lang: string): AcuteNumber {
	return { number, name: say(name, lang), about: say(about, lang), source };
}
