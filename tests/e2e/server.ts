import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A server of a test's own, which the test may kill. */
export interface OwnServer {
	origin: string;
	/** Ends the process: not only the network, the machine at the other end is gone. */
	kill(): Promise<void>;
}

export async function startServer(port: number, buildDir = 'build'): Promise<OwnServer> {
	const child: ChildProcess = spawn(process.execPath, ['tools/serve.mjs'], {
		env: { ...process.env, PORT: String(port), BUILD_DIR: buildDir },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	await once(child.stdout!, 'data');
	return {
		origin: `http://localhost:${port}`,
		async kill() {
			if (child.exitCode !== null || child.signalCode !== null) return;
			const exited = once(child, 'exit');
			child.kill('SIGKILL');
			await exited;
		}
	};
}
