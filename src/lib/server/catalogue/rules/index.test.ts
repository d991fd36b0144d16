import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from './index.ts';
import { findingsOf, makeRecords } from './records.fixture.ts';

const NOT_RULES = ['index', 'rule'];

it('runs every rule of the folder, each named like its file', () => {
	const files = readdirSync(import.meta.dirname)
		.filter((name) => /^[a-z-]+\.ts$/.test(name))
		.map((name) => name.slice(0, -'.ts'.length))
		.filter((name) => !NOT_RULES.includes(name));
	expect(RULES.map(({ name }) => name).sort()).toEqual(files.sort());
});

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
	it('promises one thing in one sentence', () => {
		expect(rule.description).toMatch(/^[A-Z][^.]{20,160}$/);
	});

	it('is silent on a minimal valid catalogue', () => {
		expect(findingsOf(rule, makeRecords().records)).toEqual([]);
	});

	it('is silent on a catalogue with nothing in it', () => {
		const { records } = makeRecords();
		records.areas.clear();
		records.complaints.record = [];
		expect(findingsOf(rule, records)).toEqual([]);
	});
});
