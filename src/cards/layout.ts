import type { ContainerNode, Node, TextNode } from '@takumi-rs/core';
import type { Card, CardFact } from '../derive/card.ts';
import { textDirection } from '../derive/direction.ts';
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

/** Above the masthead and below the foot. */
const PADDING = 52;
const INNER = CARD_SIZE.width - 2 * CARD_MARGIN;
/** Sizes of a title, the largest that fits is taken; the largest of them for two lines at most. */
const TITLE_SIZES = [96, 88, 80, 72, 64, 56, 49] as const;
const TITLE_LEADING = 1.08;
const LEAD = { size: 34, leading: 1.32, above: 22 } as const;
/** White above the title, and at least as much below what follows it. */
const BREATH = 22;

/** The height of a node, in pixels. */
export type Measure = (node: Node) => Promise<number>;

/** Lays a card out. What is too long is set smaller, then cut with an ellipsis; nothing leaves its place. */
export async function layOut(
	card: Card,
	families: readonly string[],
	measure: (node: Node) => Promise<{ height: number }>,
): Promise<ContainerNode> {
	const page = (style: NonNullable<Node['style']>, children: Node[]): ContainerNode => ({
		type: 'container',
		dir: card.dir,
		lang: card.language,
		style: {
			width: CARD_SIZE.width,
			display: 'flex',
			flexDirection: 'column',
			paddingInline: CARD_MARGIN,
			color: CARD_COLOURS.ink,
			direction: card.dir,
			fontFamily: families.map((name) => `"${name}"`).join(', '),
			fontVariantNumeric: 'lining-nums',
			...style,
		},
		children,
	});
	const heightOf: Measure = async (node) => (await measure(page({}, [node]))).height;
	const [above, below] = [[masthead(card), ...line(card)], foot(card)];
	const taken = await Promise.all([...above, ...below].map(heightOf));
	const room = CARD_SIZE.height - 2 * PADDING - 2 * BREATH - taken.reduce((sum, height) => sum + height, 0);
	return page({ height: CARD_SIZE.height, paddingBlock: PADDING, backgroundColor: CARD_COLOURS.paper }, [
		...above,
		await body(card, room, heightOf),
		...below,
	]);
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
				minWidth: 0,
			}),
			text(folio, { ...clamp(1), fontSize: 30, color: CARD_COLOURS.quiet, flexShrink: 0, maxWidth: INNER * 0.5 }),
		],
	);
}

/** The stamp, and since when it holds. */
function line({ stamp, when, dir }: Card): Node[] {
	if (stamp === undefined && when === undefined) return [];
	const colour = stamp?.isInUse ? CARD_COLOURS.accent : CARD_COLOURS.quiet;
	const children = [
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
	];
	return [row({ alignItems: 'center', columnGap: 22, marginTop: 26 }, children)];
}

async function body({ title: words, lead }: Card, room: number, heightOf: Measure): Promise<Node> {
	const { node, height } = await fitTitle(words, room, heightOf);
	const lines = Math.floor((room - height - LEAD.above) / (LEAD.size * LEAD.leading));
	const isShort = lead !== undefined && lines > 0 && (await heightOf(leadNode(lead))) <= room - height;
	// One line of a longer text says nothing.
	const shown = isShort ? [leadNode(lead)] : lead !== undefined && lines > 1 ? [leadNode(lead, lines)] : [];
	return {
		type: 'container',
		style: { display: 'flex', flexDirection: 'column', marginTop: BREATH, flexGrow: 1 },
		children: [node, ...shown],
	};
}

async function fitTitle(words: string, room: number, heightOf: Measure): Promise<{ node: Node; height: number }> {
	for (const size of TITLE_SIZES) {
		const node = titleNode(words, size);
		const height = await heightOf(node);
		if (height <= room && (size <= 64 || height < size * TITLE_LEADING * 2.5)) return { node, height };
	}
	const smallest = TITLE_SIZES[6];
	const lines = Math.floor(room / (smallest * TITLE_LEADING));
	return { node: titleNode(words, smallest, lines), height: lines * smallest * TITLE_LEADING };
}

function titleNode(words: string, size: number, lines?: number): TextNode {
	return text(words, {
		...(lines === undefined ? {} : clamp(lines)),
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
function foot({ facts }: Card): Node[] {
	if (facts.length === 0) return [];
	const gap = 44;
	const width = (INNER - gap * (facts.length - 1)) / facts.length;
	return [
		row(
			{ columnGap: gap, borderTop: `2px solid ${CARD_COLOURS.rule}`, paddingTop: 18 },
			facts.map((fact) => factNode(fact, width)),
		),
	];
}

function factNode({ label, value, isGap, basis }: CardFact, width: number): Node {
	return {
		type: 'container',
		style: { display: 'flex', flexDirection: 'column', width, rowGap: 4 },
		children: [
			row({ alignItems: 'center', columnGap: 12 }, [
				text(label, { ...clamp(1), fontSize: 26, color: CARD_COLOURS.quiet }),
				...(basis
					? [basisSign(basis.is), text(basis.word, { fontSize: 26, fontStyle: 'italic', color: CARD_COLOURS.quiet })]
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

function row(style: NonNullable<Node['style']>, children: Node[]): ContainerNode {
	return { type: 'container', style: { display: 'flex', ...style }, children };
}

/** Words that begin from right to left are set so on any card: where they wrap, the renderer would lose a space otherwise. */
function text(words: string, style: NonNullable<Node['style']>): TextNode {
	return { type: 'text', text: words, style: textDirection(words) === 'rtl' ? { direction: 'rtl', ...style } : style };
}

function clamp(lines: number): NonNullable<Node['style']> {
	return { lineClamp: lines, textOverflow: 'ellipsis', overflow: 'hidden', overflowWrap: 'anywhere' };
}
