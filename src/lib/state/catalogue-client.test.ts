import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type * as Client from './catalogue-client.ts';
import type { FromWorker, Request } from './protocol.ts';

/** A worker that answers when the test says so. */
class FakeWorker {
	static started: FakeWorker[] = [];
	asked: Request[] = [];
	onmessage?: (event: { data: FromWorker }) => void;
	onerror?: (event: { message: string }) => void;
	constructor(
		readonly file: URL,
		readonly options: WorkerOptions
	) {
		FakeWorker.started.push(this);
	}
	postMessage(request: Request) {
		this.asked.push(request);
	}
	say(data: FromWorker) {
		this.onmessage?.({ data });
	}
}

let client: typeof Client;
beforeEach(async () => {
	FakeWorker.started = [];
	vi.stubGlobal('Worker', FakeWorker);
	vi.resetModules();
	client = await import('./catalogue-client.ts');
});
afterEach(() => {
	vi.unstubAllGlobals();
});

const worker = () => FakeWorker.started.at(-1)!;

it('starts no worker before the first question, and one for all of them', () => {
	expect(FakeWorker.started).toHaveLength(0);
	void client.ask('status', {});
	void client.ask('areas', {});
	expect(FakeWorker.started).toHaveLength(1);
	expect(worker().asked.map(({ call }) => call)).toEqual(['status', 'areas']);
});

it('takes the worker the shell has started, and another when that one breaks', async () => {
	const early = new FakeWorker(new URL('https://by.example/worker.js'), {});
	vi.stubGlobal('earlyWorker', early);
	const first = client.ask('status', {});
	expect(FakeWorker.started).toEqual([early]);
	expect(early.asked).toHaveLength(1);
	early.onerror?.({ message: 'gone' });
	await expect(first).rejects.toThrow('gone');
	void client.ask('status', {});
	expect(FakeWorker.started).toHaveLength(2);
});

it('can be started on a page, and questions then go to the same worker', () => {
	client.startOn('/nb/by/');
	void client.ask('status', {});
	expect(FakeWorker.started.map(({ options }) => options.name)).toEqual(['/nb/by/']);
	expect(worker().asked).toHaveLength(1);
});

it('gives each question its own answer, whatever order they come in', async () => {
	const first = client.ask('isSaved', { id: 'a' });
	const second = client.ask('isSaved', { id: 'b' });
	const [a, b] = worker().asked;
	worker().say({ id: b!.id, ok: true, answer: false });
	worker().say({ id: a!.id, ok: true, answer: true });
	expect(await Promise.all([first, second])).toEqual([true, false]);
});

it('fails with the code the worker gives', async () => {
	const question = client.ask('sync', { area: 'by' });
	worker().say({ id: worker().asked[0]!.id, ok: false, code: 'unreachable', message: 'no network' });
	await expect(question).rejects.toMatchObject({ code: 'unreachable', message: 'no network' });
	await expect(question).rejects.toBeInstanceOf(client.WorkerError);
});

it('passes on what the worker says unasked, until nobody listens', () => {
	void client.ask('status', {});
	const heard: FromWorker[] = [];
	const stop = client.onNotice((notice) => heard.push(notice));
	const notice = { notice: 'updated', area: 'by', replaced: true } as const;
	worker().say(notice);
	stop();
	worker().say(notice);
	expect(heard).toEqual([notice]);
});

it('tells everybody waiting when the worker breaks, and starts another for the next question', async () => {
	const waiting = [client.ask('status', {}), client.ask('areas', {})];
	worker().onerror?.({ message: 'the file is gone' });
	for (const question of waiting) await expect(question).rejects.toMatchObject({ code: 'unexpected' });
	const next = client.ask('isSaved', { id: 'a' });
	expect(FakeWorker.started).toHaveLength(2);
	worker().say({ id: worker().asked[0]!.id, ok: true, answer: true });
	expect(await next).toBe(true);
});

it('is not disturbed by an answer nobody waits for', () => {
	void client.ask('status', {});
	expect(() => worker().say({ id: 4711, ok: false, code: 'unexpected', message: '' })).not.toThrow();
});
