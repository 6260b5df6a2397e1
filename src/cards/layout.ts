import type { ContainerNode, Node, TextNode } from '@takumi-rs/core';
import type { Card, CardFact } from '../derive/card.ts';
import type { Basis } from '../schemas/vocabulary.ts';

/** The size of a card, in pixels: what every network shows uncut. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The colours of the page by day, as in styles/tokens.css. */
export const CARD_COLOURS = {
	paper: '#fcfaf4',
	ink: '#1d1b17',
	quiet: '#5c574e',
	rule: '#d8d2c5',
	accent: '#9c3120',
} as const;

/** Above all else, between the edges and the words. */
export const CARD_MARGIN = 64;

const INNER = CARD_SIZE.width - 2 * CARD_MARGIN;
/** Sizes of a title, the largest that fits is taken. */
const TITLE_SIZES = [96, 88, 80, 72, 64, 56, 49] as const;
const TITLE_LEADING = 1.08;
const LEAD = { size: 34, leading: 1.32, above: 22 } as const;
/** Height of what stands between the heads and the facts; without facts the body reaches to the foot. */
const BODY = { plain: 360, withFacts: 214, heading: 72 } as const;

/** The height of a node at a width, in pixels. */
export type Measure = (node: Node) => Promise<{ width: number; height: number }>;

/** Lays a card out. What is too long is set smaller, then cut with an ellipsis; nothing leaves its place. */
export async function layOut(card: Card, families: readonly string[], measure: Measure): Promise<ContainerNode> {
	const room = (card.facts.length > 0 ? BODY.withFacts : BODY.plain) + (hasLine(card) ? 0 : BODY.heading);
	return {
		type: 'container',
		dir: card.dir,
		lang: card.language,
		style: {
			...CARD_SIZE,
			display: 'flex',
			flexDirection: 'column',
			paddingInline: CARD_MARGIN,
			paddingBlock: 52,
			backgroundColor: CARD_COLOURS.paper,
			color: CARD_COLOURS.ink,
			direction: card.dir,
			fontFamily: families.map((name) => `"${name}"`).join(', '),
			fontVariantNumeric: 'lining-nums',
		},
		children: [
			masthead(card),
			...(hasLine(card) ? [line(card)] : []),
			await body(card, room, families, measure),
			foot(card),
		],
	};
}

/** The name of the paper, and where in it this is. */
function masthead({ site, folio }: Card): Node {
	return row(
		{
			alignItems: 'baseline',
			justifyContent: 'space-between',
			columnGap: 40,
			paddingBottom: 14,
			borderBottom: `3px solid ${CARD_COLOURS.ink}`,
		},
		[
			text(site, {
				...clamp(1),
				fontSize: 38,
				fontWeight: 600,
				letterSpacing: '-0.01em',
				flexShrink: 1,
				maxWidth: INNER * 0.6,
			}),
			text(folio, { ...clamp(1), fontSize: 30, color: CARD_COLOURS.quiet, flexShrink: 1, maxWidth: INNER * 0.37 }),
		],
	);
}

/** The stamp, and since when it holds. */
function line({ stamp, when, dir }: Card): Node {
	const colour = stamp?.isInUse ? CARD_COLOURS.accent : CARD_COLOURS.quiet;
	return row({ alignItems: 'center', columnGap: 22, marginTop: 26 }, [
		...(stamp
			? [
					text(dir === 'rtl' ? stamp.text : stamp.text.toUpperCase(), {
						fontSize: 27,
						fontWeight: 700,
						lineHeight: 1,
						letterSpacing: dir === 'rtl' ? 0 : '0.09em',
						color: colour,
						borderTop: `2px solid ${colour}`,
						borderBottom: `2px solid ${colour}`,
						paddingBlock: 8,
						paddingInline: 2,
					}),
				]
			: []),
		...(when ? [text(when, { ...clamp(1), fontSize: 30, color: CARD_COLOURS.quiet, flexShrink: 1 })] : []),
	]);
}

async function body(card: Card, room: number, families: readonly string[], measure: Measure): Promise<Node> {
	const setting = {
		fontFamily: families.map((name) => `"${name}"`).join(', '),
		direction: card.dir,
		width: INNER,
	} as const;
	const heightOf = async (node: Node) =>
		(
			await measure({
				type: 'container',
				lang: card.language,
				dir: card.dir,
				style: { ...setting, display: 'flex', flexDirection: 'column' },
				children: [node],
			})
		).height;
	let title = titleNode(card.title, TITLE_SIZES[0]);
	let height = 0;
	for (const size of TITLE_SIZES) {
		title = titleNode(card.title, size);
		height = await heightOf(title);
		// The largest sizes are for one or two lines: a card of four lines shouts.
		if (height <= Math.min(room, size > 64 ? size * 2.6 : room)) break;
	}
	if (height > room) title = titleNode(card.title, TITLE_SIZES[6], room);
	const left = room - Math.min(height, room) - LEAD.above;
	const lines = Math.floor(left / (LEAD.size * LEAD.leading));
	const lead = card.lead !== undefined && lines > 0 ? leadNode(card.lead) : undefined;
	const fits = lead && (await heightOf(lead)) <= lines * LEAD.size * LEAD.leading + 1;
	const shown = fits ? lead : card.lead !== undefined && lines > 1 ? leadNode(card.lead, lines) : undefined;
	return {
		type: 'container',
		style: { display: 'flex', flexDirection: 'column', marginTop: 22, flexGrow: 1 },
		children: [title, ...(shown ? [shown] : [])],
	};
}

function titleNode(words: string, size: number, room?: number): TextNode {
	return text(words, {
		...(room === undefined ? {} : clamp(Math.floor(room / (size * TITLE_LEADING)))),
		fontSize: size,
		fontWeight: 600,
		lineHeight: TITLE_LEADING,
		letterSpacing: '-0.012em',
		textWrap: 'balance',
		overflowWrap: 'anywhere',
	});
}

function leadNode(words: string, lines?: number): TextNode {
	return text(words, {
		...(lines === undefined ? {} : clamp(lines)),
		fontSize: LEAD.size,
		lineHeight: LEAD.leading,
		marginTop: LEAD.above,
		color: CARD_COLOURS.quiet,
		textWrap: 'pretty',
		overflowWrap: 'anywhere',
	});
}

/** Up to three answers side by side. */
function foot({ facts }: Card): Node {
	const gap = 44;
	const width = (INNER - gap * (facts.length - 1)) / Math.max(facts.length, 1);
	return row(
		{ columnGap: gap, borderTop: facts.length > 0 ? `2px solid ${CARD_COLOURS.rule}` : 0, paddingTop: 18 },
		facts.map((fact) => factNode(fact, width)),
	);
}

function factNode({ label, value, isGap, basis }: CardFact, width: number): Node {
	return {
		type: 'container',
		style: { display: 'flex', flexDirection: 'column', width, rowGap: 4 },
		children: [
			row({ alignItems: 'center', columnGap: 12 }, [
				text(label, { ...clamp(1), fontSize: 26, color: CARD_COLOURS.quiet }),
				...(basis
					? [basisSign(basis), text(basis, { fontSize: 26, fontStyle: 'italic', color: CARD_COLOURS.quiet })]
					: []),
			]),
			text(value, {
				...clamp(2),
				fontSize: 34,
				lineHeight: 1.18,
				textWrap: 'balance',
				overflowWrap: 'anywhere',
				...(isGap ? { fontStyle: 'italic', color: CARD_COLOURS.quiet } : {}),
			}),
		],
	};
}

/** The sign of a basis, as on the pages. */
function basisSign(basis: Basis): Node {
	const size = 20;
	const fill: Record<Basis, object> = {
		estimated: { borderStyle: 'dotted' },
		stated: {},
		measured: { backgroundImage: `linear-gradient(90deg, transparent 50%, ${CARD_COLOURS.quiet} 50%)` },
		checked: { backgroundColor: CARD_COLOURS.quiet },
	};
	return {
		type: 'container',
		style: {
			width: size,
			height: size,
			borderRadius: size / 2,
			borderWidth: 2.5,
			borderStyle: 'solid',
			borderColor: CARD_COLOURS.quiet,
			flexShrink: 0,
			...fill[basis],
		},
	};
}

function hasLine({ stamp, when }: Card): boolean {
	return stamp !== undefined || when !== undefined;
}

function row(style: NonNullable<Node['style']>, children: Node[]): ContainerNode {
	return { type: 'container', style: { display: 'flex', ...style }, children };
}

function text(words: string, style: NonNullable<Node['style']>): TextNode {
	return { type: 'text', text: words, style };
}

function clamp(lines: number): NonNullable<Node['style']> {
	return { lineClamp: lines, textOverflow: 'ellipsis', overflow: 'hidden' };
}
