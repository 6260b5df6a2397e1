import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright';
import sirv from 'sirv';
import { CHROMIUM_FLAGS } from './chromium.ts';

export const PAPERS = ['A4', 'Letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** The page has no file in the built site. */
export class NoSuchPageError extends Error {
	override name = 'NoSuchPageError';
}

/** Prints pages of a built site. */
export interface Printer {
	/** The page at a site path as PDF, the way a browser prints it. Throws NoSuchPageError where there is none. */
	print(path: string, paper: Paper): Promise<Uint8Array>;
	close(): Promise<void>;
}

/**
 * Serves a built site to a browser of its own.
 * @param dist the built site
 * @param base where the site is meant to be served, without a slash at the end
 * @param executablePath the Chromium to print with
 */
export async function openPrinter(dist: string, base: string, executablePath: string): Promise<Printer> {
	const { server, origin } = await serve(dist, base);
	let browser: Browser;
	try {
		browser = await chromium.launch({
			executablePath,
			args: CHROMIUM_FLAGS,
		});
	} catch (error) {
		server.close();
		throw error;
	}
	return {
		async print(path, paper) {
			const page = await browser.newPage();
			try {
				const response = await page.goto(`${origin}${base}${path}`, { waitUntil: 'networkidle' });
				if (!response?.ok()) throw new NoSuchPageError(`There is no page at ${path}.`);
				// A face that arrives late is not used until the next visit, so this is the next visit.
				await page.reload({ waitUntil: 'networkidle' });
				return await page.pdf({ format: paper, tagged: true });
			} finally {
				await page.close();
			}
		},
		async close() {
			await browser.close();
			server.closeAllConnections();
			server.close();
		},
	};
}

async function serve(dist: string, base: string): Promise<{ server: Server; origin: string }> {
	const files = sirv(dist, { dev: true });
	const server = createServer((request, response) => {
		const notFound = () => {
			response.writeHead(404, { 'content-type': 'text/plain' });
			response.end('There is no such page.');
		};
		if (!request.url?.startsWith(`${base}/`)) return notFound();
		request.url = request.url.slice(base.length);
		files(request, response, notFound);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', resolve);
	});
	return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
