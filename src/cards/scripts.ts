/** A script that the site's own face does not have, and the fonts that can stand in, the best first. */
interface ScriptFonts {
	name: string;
	letters: RegExp;
	/**
	 * The names of their files without weight, axes, spaces and extension, in lower case: `notoserifhebrew` is
	 * NotoSerifHebrew-Regular.ttf and NotoSerifHebrew[wdth,wght].ttf.
	 */
	files: readonly string[];
	/** What to install where there is none of them. */
	install: string;
}

/** Fonts with many scripts. They stand in for those that have no row below, and after the fonts of a row. */
export const BROAD = ['dejavusans', 'arialunicode', 'arialuni', 'notosans', 'segoeui', 'freesans', 'unifont'] as const;

const HAN = ['notoserifcjk', 'sourcehanserif'] as const;
const HAN_SANS = ['notosanscjk', 'sourcehansans', 'droidsansfallbackfull', 'droidsansfallback'] as const;

/** By script: which fonts cards are set in. The handbook of installation names `install`. */
export const SCRIPTS: readonly ScriptFonts[] = [
	{
		name: 'Japanese',
		letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
		files: [
			...HAN,
			'notoserifcjkjp',
			'notoserifjp',
			'hiraminprow3',
			'hiraginominchopron',
			'yumin',
			...HAN_SANS,
			'yugoth',
			'ipaexm',
			'ipaexg',
		],
		install: 'Noto Serif CJK',
	},
	{
		name: 'Korean',
		letters: /\p{Script=Hangul}/u,
		files: [...HAN, 'notoserifcjkkr', 'notoserifkr', 'applemyungjo', ...HAN_SANS, 'malgun', 'applesdgothicneo'],
		install: 'Noto Serif CJK',
	},
	{
		name: 'Chinese',
		letters: /[\p{Script=Han}\p{Script=Bopomofo}]/u,
		files: [
			...HAN,
			'notoserifcjksc',
			'notoserifsc',
			'notoseriftc',
			'songti',
			...HAN_SANS,
			'pingfang',
			'msyh',
			'simsun',
			'wqy-microhei',
			'wqy-zenhei',
		],
		install: 'Noto Serif CJK',
	},
	{
		name: 'Hebrew',
		letters: /\p{Script=Hebrew}/u,
		files: [
			'notoserifhebrew',
			'frankruehlclm',
			'frankruehl',
			'notosanshebrew',
			'liberationserif',
			'timesnewroman',
			'times',
			'arial',
		],
		install: 'Noto Serif Hebrew',
	},
	{
		name: 'Arabic',
		letters: /\p{Script=Arabic}/u,
		files: ['notonaskharabic', 'amiri', 'geezapro', 'notosansarabic', 'timesnewroman', 'times', 'arial'],
		install: 'Noto Naskh Arabic',
	},
	{
		name: 'Cyrillic',
		letters: /\p{Script=Cyrillic}/u,
		files: ['notoserif', 'dejavuserif', 'liberationserif', 'timesnewroman', 'times'],
		install: 'Noto Serif',
	},
	{
		name: 'Greek',
		letters: /\p{Script=Greek}/u,
		files: ['notoserif', 'dejavuserif', 'liberationserif', 'timesnewroman', 'times'],
		install: 'Noto Serif',
	},
	noto('Devanagari', 'kohinoordevanagari', 'kohinoor', 'nirmala', 'lohit-devanagari'),
	noto('Bengali', 'kohinoorbangla', 'nirmala', 'lohit-bengali'),
	noto('Tamil', 'nirmala', 'lohit-tamil'),
	noto('Thai', 'thonburi', 'leelawui', 'tahoma'),
	noto('Georgian', 'dejavuserif', 'sylfaen'),
	noto('Armenian', 'dejavuserif', 'sylfaen'),
	noto('Gujarati', 'nirmala', 'lohit-gujarati'),
	noto('Gurmukhi', 'nirmala', 'lohit-gurmukhi'),
	noto('Telugu', 'kohinoortelugu', 'nirmala', 'lohit-telugu'),
	noto('Kannada', 'nirmala', 'lohit-kannada'),
	noto('Malayalam', 'nirmala', 'lohit-malayalam'),
	noto('Sinhala', 'nirmala'),
	noto('Khmer', 'leelawui', 'khmermn'),
	noto('Lao', 'leelawui', 'laomn'),
	noto('Myanmar', 'mmrtext', 'myanmarmn'),
	noto('Ethiopic', 'ebrima', 'kefa'),
];

/** A script that Noto has a serif and a sans of, in its own name, with the fonts that systems bring besides. */
function noto(name: string, ...others: string[]): ScriptFonts {
	const file = name.toLowerCase();
	return {
		name,
		letters: new RegExp(`\\p{Script=${name}}`, 'u'),
		files: [`notoserif${file}`, `notosans${file}`, ...others],
		install: `Noto Serif ${name}`,
	};
}
