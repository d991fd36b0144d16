import { type Catalogue, listServices } from '#lib/domain/catalogue.ts';
import type { SearchState } from '#lib/domain/filters.ts';
import { sortServices } from '#lib/domain/order.ts';
import type { Service } from '#lib/domain/service.ts';
import { listWords } from './text/fold.ts';

/** What every keystroke over a catalogue needs and none changes, worked out when first asked for. */
export interface Lists {
	services: readonly Service[];
	/** Places of `services`, in the order asked for. */
	order(order: SearchState['order']): Uint32Array;
	documents(ids: readonly string[]): Documents;
	/** By place: the folded words of each name the service has or had. */
	names(): readonly (readonly (readonly string[])[])[];
	/** The districts that have an offer: naming one without would lead to an empty list. */
	districts: Catalogue['area']['districts'];
	/** Places of the services with this name: folded words, joined by spaces. */
	named(name: string): readonly number[];
}

/** The documents of an index, as a catalogue lists them. */
export interface Documents {
	/** Place in the list, by document; -1 for what it does not list. */
	places: Int32Array;
	/** Document, by id. */
	numbers: ReadonlyMap<string, number>;
}

const known = new WeakMap<Catalogue, Lists>();

/** The lists of a catalogue: the same for the same object, which is never changed but replaced. */
export function listsOf(catalogue: Catalogue): Lists {
	const found = known.get(catalogue) ?? makeLists(catalogue);
	known.set(catalogue, found);
	return found;
}

function makeLists(catalogue: Catalogue): Lists {
	const services = listServices(catalogue);
	const byId = new Map(services.map(({ id }, at) => [id, at]));
	const orders = new Map<SearchState['order'], Uint32Array>();
	const documents = new WeakMap<readonly string[], Documents>();
	let names: string[][][] | undefined;
	let byName: Map<string, number[]> | undefined;
	const readNames = () =>
		(names ??= services.map(({ name, alternateNames = [], formerNames = [] }) =>
			[name, ...alternateNames, ...formerNames].map(listWords)
		));
	const used = new Set(services.flatMap(({ districts }) => districts));
	return {
		services,
		districts: catalogue.area.districts.filter(({ id }) => used.has(id)),
		order(order) {
			const made =
				orders.get(order) ??
				Uint32Array.from(sortServices(catalogue, services, order), ({ id }) => byId.get(id) ?? 0);
			orders.set(order, made);
			return made;
		},
		documents(ids) {
			const made = documents.get(ids) ?? {
				places: Int32Array.from(ids, (id) => byId.get(id) ?? -1),
				numbers: new Map(ids.map((id, document) => [id, document]))
			};
			documents.set(ids, made);
			return made;
		},
		names: readNames,
		named(name) {
			byName ??= groupNames(readNames());
			return byName.get(name) ?? [];
		}
	};
}

function groupNames(names: readonly (readonly (readonly string[])[])[]): Map<string, number[]> {
	const places = new Map<string, number[]>();
	names.forEach((list, at) => {
		for (const words of list) {
			const name = words.join(' ');
			const found = places.get(name);
			if (found) found.push(at);
			else places.set(name, [at]);
		}
	});
	return places;
}
