import { writeFile } from 'node:fs/promises';
import { handbook } from '../src/checks/handbook.ts';
import { runCommand } from './command.ts';

const USAGE = `npm run handbook

Writes HANDBOOK.md, the manual of every field, component and rule, from the schemas.`;

await runCommand(USAGE, async () => {
	await writeFile('HANDBOOK.md', handbook());
	return 0;
});
