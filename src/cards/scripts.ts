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
	{
		name: 'Devanagari',
		letters: /\p{Script=Devanagari}/u,
		files: [
			'notoserifdevanagari',
			'notosansdevanagari',
			'kohinoordevanagari',
			'kohinoor',
			'nirmala',
			'lohit-devanagari',
		],
		install: 'Noto Serif Devanagari',
	},
	{
		name: 'Bengali',
		letters: /\p{Script=Bengali}/u,
		files: ['notoserifbengali', 'notosansbengali', 'kohinoorbangla', 'nirmala', 'lohit-bengali'],
		install: 'Noto Serif Bengali',
	},
	{
		name: 'Tamil',
		letters: /\p{Script=Tamil}/u,
		files: ['notoseriftamil', 'notosanstamil', 'nirmala', 'lohit-tamil'],
		install: 'Noto Serif Tamil',
	},
	{
		name: 'Thai',
		letters: /\p{Script=Thai}/u,
		files: ['notoserifthai', 'notosansthai', 'thonburi', 'leelawui', 'tahoma'],
		install: 'Noto Serif Thai',
	},
	{
		name: 'Georgian',
		letters: /\p{Script=Georgian}/u,
		files: ['notoserifgeorgian', 'notosansgeorgian', 'dejavuserif', 'sylfaen'],
		install: 'Noto Serif Georgian',
	},
	{
		name: 'Armenian',
		letters: /\p{Script=Armenian}/u,
		files: ['notoserifarmenian', 'notosansarmenian', 'dejavuserif', 'sylfaen'],
		install: 'Noto Serif Armenian',
	},
	{
		name: 'Gujarati',
		letters: /\p{Script=Gujarati}/u,
		files: ['notoserifgujarati', 'notosansgujarati', 'nirmala', 'lohit-gujarati'],
		install: 'Noto Serif Gujarati',
	},
	{
		name: 'Gurmukhi',
		letters: /\p{Script=Gurmukhi}/u,
		files: ['notoserifgurmukhi', 'notosansgurmukhi', 'nirmala', 'lohit-gurmukhi'],
		install: 'Noto Serif Gurmukhi',
	},
	{
		name: 'Telugu',
		letters: /\p{Script=Telugu}/u,
		files: ['notoseriftelugu', 'notosanstelugu', 'kohinoortelugu', 'nirmala', 'lohit-telugu'],
		install: 'Noto Serif Telugu',
	},
	{
		name: 'Kannada',
		letters: /\p{Script=Kannada}/u,
		files: ['notoserifkannada', 'notosanskannada', 'nirmala', 'lohit-kannada'],
		install: 'Noto Serif Kannada',
	},
	{
		name: 'Malayalam',
		letters: /\p{Script=Malayalam}/u,
		files: ['notoserifmalayalam', 'notosansmalayalam', 'nirmala', 'lohit-malayalam'],
		install: 'Noto Serif Malayalam',
	},
	{
		name: 'Sinhala',
		letters: /\p{Script=Sinhala}/u,
		files: ['notoserifsinhala', 'notosanssinhala', 'nirmala'],
		install: 'Noto Serif Sinhala',
	},
	{
		name: 'Khmer',
		letters: /\p{Script=Khmer}/u,
		files: ['notoserifkhmer', 'notosanskhmer', 'leelawui', 'khmermn'],
		install: 'Noto Serif Khmer',
	},
	{
		name: 'Lao',
		letters: /\p{Script=Lao}/u,
		files: ['notoseriflao', 'notosanslao', 'leelawui', 'laomn'],
		install: 'Noto Serif Lao',
	},
	{
		name: 'Myanmar',
		letters: /\p{Script=Myanmar}/u,
		files: ['notoserifmyanmar', 'notosansmyanmar', 'mmrtext', 'myanmarmn'],
		install: 'Noto Serif Myanmar',
	},
	{
		name: 'Ethiopic',
		letters: /\p{Script=Ethiopic}/u,
		files: ['notoserifethiopic', 'notosansethiopic', 'ebrima', 'kefa'],
		install: 'Noto Serif Ethiopic',
	},
];
