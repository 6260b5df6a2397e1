import { join } from 'node:path';
import { Painter } from './draw.ts';

let painter: Painter | undefined;

/** The painter of this run. It draws into `.cache/cards`, and says on standard output which font it misses. */
export function cardPainter(): Painter {
	painter ??= new Painter({
		cache: join(process.cwd(), '.cache/cards'),
		onMissing: (script, install) =>
			process.stdout.write(
				`No installed font has ${script} letters, so cards leave those texts out. Install ${install}, then build again.\n`,
			),
	});
	return painter;
}
