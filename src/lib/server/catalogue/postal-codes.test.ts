import { expect, it } from 'vitest';
import type { Finding } from './findings.ts';
import { makeFolder } from './folder.fixture.ts';
import { readPostalCodes } from './postal-codes.ts';

const HEADER = 'code,city,municipality,latitude,longitude,box';

function read(content?: string) {
	const findings: Finding[] = [];
	const root = makeFolder(content === undefined ? {} : { 'vocabularies/postal-codes.csv': content });
	return { codes: readPostalCodes(root, findings), findings };
}

it('keeps leading zeros, and leaves the position out where the register has none', () => {
	const { codes, findings } = read(`${HEADER}\n0001,OSLO,0301,59.91,10.75,\n9990,BÅTSFJORD,5632,,,\n`);
	expect(findings).toEqual([]);
	expect([...codes]).toEqual([
		['0001', { city: 'OSLO', municipality: '0301', latitude: 59.91, longitude: 10.75 }],
		['9990', { city: 'BÅTSFJORD', municipality: '5632' }]
	]);
});

it('knows post-office boxes', () => {
	const { codes } = read(`${HEADER}\n9251,TROMSØ,5501,69.65,18.96,box\n`);
	expect(codes.get('9251')).toMatchObject({ latitude: 69.65, box: true });
});

it('says that the file is missing', () => {
	expect(read().findings).toMatchObject([{ path: 'vocabularies/postal-codes.csv', message: 'is missing' }]);
});

it.each(['', 'code;city;municipality\n0001;OSLO;0301\n', `${HEADER}\r\n0001,OSLO,0301,,,\r\n`])(
	'reads nothing from a file that does not start as agreed: %j',
	(content) => {
		const { codes, findings } = read(content);
		expect(codes.size).toBe(0);
		expect(findings).toMatchObject([{ line: 1, message: `does not start with ${HEADER}` }]);
	}
);
