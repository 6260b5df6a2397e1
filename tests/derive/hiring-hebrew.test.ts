import { describe, expect, test } from 'vitest';
import type { Brief } from '../../src/derive/hiring-brief.ts';
import { briefFromCase } from '../../src/derive/hiring-from-case.ts';
import { briefParagraph } from '../../src/derive/hiring-paragraph.ts';
import { PREREQUISITES, pauseReasons } from '../../src/derive/hiring-pause.ts';
import { type Role, roleWords, suggestRole } from '../../src/derive/hiring-role.ts';
import { vagueness } from '../../src/derive/hiring-vagueness.ts';
import { dueWords, weeksUntil } from '../../src/derive/hiring-when.ts';
import * as he from '../../src/words/he.ts';
import { HEBREW_BRIEFS } from '../support/briefs-hebrew.ts';

const TODAY = '2026-11-20';
const found = (brief: Brief, today?: string) =>
	vagueness(brief, he, today).map(({ field, rule }) => `${field}: ${rule}`);

const ALL_OPEN =
	'טרם הוחלט: באיזו עבודה מדובר, מי ישתמש בזה, מאיפה מגיע המידע, האם יש גישה לנתונים, מה יוצא, מה הבינה המלאכותית עושה, מתי אדם בודק, מי בודק, מה נשאר בחוץ, מהי הגרסה הראשונה, עד מתי היא יוצאת, מה יוכיח שזה עובד, מתי זה ייבחן, מה יעצור את זה ועל מי האחריות.';

describe('a brief in one Hebrew paragraph', () => {
	test.each<[keyof typeof HEBREW_BRIEFS, string]>([
		['empty', ALL_OPEN],
		[
			'slogan',
			`אנחנו מגייסים לתהליך עבודה אחד: אנחנו צריכים להשתמש בבינה מלאכותית. ${ALL_OPEN.replace('באיזו עבודה מדובר, ', '')}`,
		],
		[
			'invoices',
			'אנחנו מגייסים עבור הנהלת החשבונות, לתהליך עבודה אחד: שתי פקידות מקלידות את השורות של חשבוניות הספקים לספר החשבונות. המשתמשים הם אנשים מתוך הארגון: שתי פקידות; ההיקף: 900 חשבוניות בחודש. מקורות המידע: ספר החשבונות, שהחשב הראשי מתחזק; הגישה תינתן ביום הראשון. הבינה המלאכותית מסווגת ומחלצת פרטים; התוצר: הצעה לרישום בספר החשבונות, שעוד לא נרשמה. שום דבר לא יוצא לפני שאדם אישר: הפקידה התורנית. נשאר בחוץ: הודעות זיכוי; כל מה שמעל 5,000 ש״ח. הגרסה הראשונה, בתוך חמישה שבועות: החשבוניות של עשרת הספקים הגדולים. הראיה לכך שזה עובד, שתיבחן עד 30 ביוני: זמן לחשבונית מ־6 ל־2 דקות. האחריות היא של החשב הראשי; תנאי לעצירה: רישומים שגויים מגיעים פעמיים לסוף החודש. לצד האדם שיגויס אין אנשי טכנולוגיה: מי שבונה גם מוסר הלאה.',
		],
		[
			'parts',
			'ההיקף: 30 שיחות ביום. לאף אחד עדיין אין גישה לנתונים. התוצר: טיוטות של תשובות. הגרסה הראשונה תצא עד 14 במרץ. זה ייבחן אחרי 6 שבועות. תנאי לעצירה: שתי תלונות בשבוע. טרם הוחלט: באיזו עבודה מדובר, מי ישתמש בזה, מאיפה מגיע המידע, מה הבינה המלאכותית עושה, מתי אדם בודק, מי בודק, מה נשאר בחוץ, מהי הגרסה הראשונה, מה יוכיח שזה עובד ועל מי האחריות.',
		],
		['onlyTeam', `אנחנו מגייסים עבור Rietmeer Garden Supply. ${ALL_OPEN}`],
		[
			'english',
			'אנחנו מגייסים לתהליך עבודה אחד: A paralegal reads every supplier contract in full and types a summary into a spreadsheet, and requests wait nine working days. המשתמשים הם אנשים מתוך הארגון: One paralegal and two counsel; ההיקף: About 200 contracts a month. מקורות המידע: The contracts mailbox since 2023 and the playbook that Legal keeps; הגישה תינתן ביום הראשון. הבינה המלאכותית מסווגת ומחלצת פרטים; התוצר: A one-page review sheet with quotes, beside the contract. שום דבר לא יוצא לפני שאדם אישר: The paralegal, an hour a day. נשאר בחוץ: German contracts, redlines, and signing. הגרסה הראשונה, בתוך \u200e6 weeks: confidentiality agreements in English, on one desk. הראיה לכך שזה עובד, שתיבחן אחרי \u200e12 weeks of use: first reading from 38 to 15 minutes, and no missed renewal in 60 contracts. האחריות היא של The head of legal operations; תנאי לעצירה: counsel corrects more than one sheet in five. לצד האדם שיגויס אין אנשי טכנולוגיה: מי שבונה גם מוסר הלאה.',
		],
	])('%s', (name, text) => {
		expect(briefParagraph(HEBREW_BRIEFS[name], he)).toBe(text);
	});

	test.each<[string, Brief, string]>([
		['an audience without users', { audience: 'outside' }, 'המשתמשים הם אנשים מחוץ לארגון.'],
		['users without an audience', { users: '2 פקידות' }, 'המשתמשים: 2 פקידות.'],
		['verbs as a list', { does: ['suggests', 'classifies', 'answers'] }, 'הבינה המלאכותית מציעה, מסווגת ועונה.'],
		['nobody who checks', { checked: 'never' }, 'אף אחד לא בודק.'],
		['a release without a day', { release: 'מכתבים בלבד' }, 'הגרסה הראשונה: מכתבים בלבד.'],
		['two weeks in one word', { by: '2' }, 'הגרסה הראשונה תצא בתוך שבועיים.'],
		['a reason in a case', { stop: 'במקרה של תלונה' }, 'תנאי לעצירה: תלונה.'],
		['a reason with “when”', { stop: 'כאשר הטעויות חוזרות' }, 'תנאי לעצירה: הטעויות חוזרות.'],
		['a word that begins like “when”', { stop: 'כשל של השירות' }, 'תנאי לעצירה: כשל של השירות.'],
		['English that begins with a figure', { volume: '900 invoices' }, 'ההיקף: \u200e900 invoices.'],
		['English that ends with a mark', { volume: 'invoices (all)' }, 'ההיקף: invoices (all)\u200e.'],
		['Hebrew with an English name', { sources: 'קובצי Excel' }, 'מקורות המידע: קובצי Excel.'],
	])('says %s', (_, brief, text) => {
		expect(briefParagraph(brief, he).startsWith(`${text} טרם הוחלט: `)).toBe(true);
	});
});

test('each reads as whole sentences', () => {
	for (const brief of Object.values(HEBREW_BRIEFS))
		expect(briefParagraph(brief, he)).not.toMatch(/\.\.|;\.|\s\.|\s\s|:\s*[.;]|undefined|false/);
});

test.each<[string, number | undefined]>([
	['6', 6],
	['6 שבועות', 6],
	['שישה שבועות', 6],
	['תוך שלוש שנים', 156],
	['שבועיים', 2],
	['בעוד שבועיים וחצי', 2.5],
	['כחודשיים', 104 / 12],
	['שבוע', 1],
	['כשבוע', 1],
	['תוך חודש', 52 / 12],
	['חודש וחצי', 6.5],
	['חצי שנה', 26],
	['שני רבעונים', 26],
	['10 ימי עבודה', 10 / 7],
	['6-8 שבועות', 8],
	['אחת־עשרה שבועות', 11],
	['שנים עשר שבועות', 12],
	['2026-12-04', 2],
	['4 בדצמבר 2026', 2],
	['ב־4 בדצמבר 2026', 2],
	['4.12.2026', 2],
	['עד 4/12/2026', 2],
	['סוף דצמבר 2026', 41 / 7],
	['six weeks', 6],
	['4 December 2026', 2],
	['14 במרץ', undefined],
	['סוף שבוע', undefined],
	['רבעון ראשון', undefined],
	['פעם בשבוע', undefined],
	['14/2027', undefined],
	['בקרוב', undefined],
])('%j is %s weeks away', (text, weeks) => {
	const away = weeksUntil(text, he, TODAY);
	if (weeks === undefined) expect(away).toBeUndefined();
	else expect(away).toBeCloseTo(weeks, 1);
});

test.each([
	['6', 'בתוך 6 שבועות', 'אחרי 6 שבועות'],
	['1', 'בתוך שבוע', 'אחרי שבוע'],
	['שישה שבועות', 'בתוך שישה שבועות', 'אחרי שישה שבועות'],
	['כשבועיים', 'בתוך כשבועיים', 'אחרי כשבועיים'],
	['תוך חודש', 'תוך חודש', 'תוך חודש'],
	['עוד חודש', 'עוד חודש', 'עוד חודש'],
	['6-8 שבועות', 'בתוך 6-8 שבועות', 'אחרי 6-8 שבועות'],
	['רבעון שני', 'עד רבעון שני', 'עד רבעון שני'],
	['14 במרץ', 'עד 14 במרץ', 'עד 14 במרץ'],
	['סוף מרץ', 'עד סוף מרץ', 'עד סוף מרץ'],
	['עד סוף מרץ', 'עד סוף מרץ', 'עד סוף מרץ'],
	['ב־14 במרץ', 'ב־14 במרץ', 'ב־14 במרץ'],
	['בתחילת אפריל', 'בתחילת אפריל', 'בתחילת אפריל'],
	['ביקורת הפנים', 'עד ביקורת הפנים', 'עד ביקורת הפנים'],
	['כשהביקורת תסתיים', 'כשהביקורת תסתיים', 'כשהביקורת תסתיים'],
	['לפני פסח', 'לפני פסח', 'לפני פסח'],
	['בהקדם', 'בהקדם', 'בהקדם'],
	['6 weeks', 'בתוך \u200e6 weeks', 'אחרי \u200e6 weeks'],
	['by Easter', 'by Easter', 'by Easter'],
])('%j is due %j', (text, within, after) => {
	expect([dueWords(text, he), dueWords(text, he, 'after')]).toEqual([within, after]);
});

describe('vague in the brief', () => {
	test.each<[keyof typeof HEBREW_BRIEFS, string[]]>([
		['empty', []],
		['example', []],
		['english', []],
		['slogan', ['workflow: technology']],
		['transformation', ['workflow: technology', 'users: everyone', 'sources: all-data', 'by: no-day']],
		['everything', ['workflow: everything', 'users: everyone', 'excluded: nothing-excluded']],
		['chatbot', ['workflow: chatbot']],
		['terse', ['workflow: short-workflow', 'users: uncounted-users', 'volume: uncounted-volume']],
		['invoices', []],
		['shop', []],
		['refunds', []],
		['forecast', []],
		['applicants', []],
		['platform', ['by: far-release']],
		[
			'shapeless',
			[
				'output: shapeless-output',
				'release: whole-release',
				'evidence: no-figure',
				'judged: unjudged',
				'stop: no-stop',
			],
		],
		['late', ['by: far-release', 'owner: shared-owner']],
		['hasty', ['by: near-release', 'evidence: one-figure']],
		['parts', []],
		['onlyTeam', []],
	])('%s', (name, rules) => {
		expect(found(HEBREW_BRIEFS[name], TODAY)).toEqual(rules);
	});

	test.each([
		['AI', 'technology'],
		['רוצים להטמיע AI בארגון', 'technology'],
		['להכניס צ׳אט GPT כדי להיות יעילים יותר', 'technology'],
		['שימוש ב־AI בכל תהליכי העבודה', 'technology'],
		['אסטרטגיית בינה מלאכותית', 'technology'],
		['צריך סוכני AI', 'technology'],
		['להיות חברה מובילה בתחום ה-AI', 'technology'],
		['ליצור ערך בעזרת בינה מלאכותית', 'technology'],
		['למידת מכונה לצמיחה ולחיסכון', 'technology'],
		['We need to use AI', 'technology'],
		['אוטומציה כלל־ארגונית של מכתבים וחשבוניות', 'everything'],
		['תהליך מקצה לקצה מול הספקים והלקוחות', 'everything'],
		['עוזר וירטואלי שקורא פניות של עובדים', 'chatbot'],
		['קופיילוט לנציגים במוקד השירות', 'chatbot'],
		['מיון דואר', 'short-workflow'],
		['לייעל את קליטת החשבוניות אצל הפקידות', 'buzzword'],
	])('the work %j: %s', (workflow, rule) => {
		expect(found({ workflow })).toEqual([`workflow: ${rule}`]);
	});

	test.each([
		'שימוש בבינה מלאכותית כדי לענות לשאלות של דיירים על החשבון',
		'הפקידה מבינה מה דחוף וממיינת',
		'עוזרת משפטית קוראת כל חוזה ספק במלואו',
		'מענה לפניות של דיירים',
		'סך הכול מגיעים 40 מכתבים ביום והפקידה ממיינת',
		'פקידים מקלידים שורות מחשבוניות',
		'סוכנים מקבלים פניות ומעבירים אותן למבטחים',
	])('the work %j is not', (workflow) => {
		expect(found({ workflow })).toEqual([]);
	});

	test.each<[Brief, string]>([
		[{ users: 'לכל הצוותים' }, 'users: everyone'],
		[{ users: 'בעלי עניין שונים' }, 'users: everyone'],
		[{ users: 'כלל הארגון' }, 'users: everyone'],
		[{ users: 'מוקד השירות' }, 'users: uncounted-users'],
		[{ volume: 'המון פניות' }, 'volume: uncounted-volume'],
		[{ sources: 'מסמכים' }, 'sources: all-data'],
		[{ sources: 'נתוני החברה' }, 'sources: all-data'],
		[{ sources: 'המידע הקיים' }, 'sources: all-data'],
		[{ sources: 'אגם הנתונים שלנו' }, 'sources: all-data'],
		[{ sources: 'כל מה שיש לנו' }, 'sources: all-data'],
		[{ output: 'דוחות חכמים' }, 'output: shapeless-output'],
		[{ output: 'שיפור קבלת ההחלטות' }, 'output: shapeless-output'],
		[{ output: 'דו״ח' }, 'output: shapeless-output'],
		[{ output: 'חיסכון בזמן' }, 'output: shapeless-output'],
		[{ who: 'אדם בלולאה' }, 'who: some-reviewer'],
		[{ who: 'מישהו' }, 'who: some-reviewer'],
		[{ who: 'מישהו מהצוות' }, 'who: some-reviewer'],
		[{ who: 'מי שפנוי' }, 'who: some-reviewer'],
		[{ who: 'עוד לא החלטנו' }, 'who: some-reviewer'],
		[{ who: 'הצוות שלנו' }, 'who: some-reviewer'],
		[{ excluded: 'אין' }, 'excluded: nothing-excluded'],
		[{ excluded: 'הכל כלול' }, 'excluded: nothing-excluded'],
		[{ release: 'גרסה מלאה' }, 'release: whole-release'],
		[{ release: 'POC' }, 'release: whole-release'],
		[{ release: 'כל המערכת' }, 'release: whole-release'],
		[{ release: 'כל הפיצ׳רים' }, 'release: whole-release'],
		[{ by: 'בעוד כמה שבועות' }, 'by: no-day'],
		[{ by: 'בקרוב' }, 'by: no-day'],
		[{ by: 'ארבעה חודשים' }, 'by: far-release'],
		[{ by: 'חצי שנה' }, 'by: far-release'],
		[{ by: 'שבוע' }, 'by: near-release'],
		[{ evidence: 'אנשים חוסכים זמן' }, 'evidence: no-figure'],
		[{ evidence: 'לפחות 5 משתמשים' }, 'evidence: one-figure'],
		[{ judged: 'בהמשך' }, 'judged: unjudged'],
		[{ stop: 'אף פעם' }, 'stop: no-stop'],
		[{ stop: 'כלום לא יעצור אותנו' }, 'stop: no-stop'],
		[{ owner: 'אנחנו' }, 'owner: shared-owner'],
		[{ owner: 'הנהלה' }, 'owner: shared-owner'],
		[{ owner: 'צוות החדשנות' }, 'owner: shared-owner'],
		[{ owner: 'ה־IT' }, 'owner: shared-owner'],
		[{ owner: 'מנהלת מובילה בתחומה' }, 'owner: buzzword'],
	])('%j: %s', (brief, rule) => {
		expect(found(brief)).toEqual([rule]);
	});

	test.each<Brief>([
		{ users: 'שלושה פקידים ועשרות נהגים' },
		{ users: 'כמאה נציגים' },
		{ users: 'רכזת אחת' },
		{ users: 'Six clerks' },
		{ volume: 'מאות חוזים בשבוע' },
		{ sources: 'תיקיית החוזים החתומים, שמנהלת הנכסים מתחזקת' },
		{ sources: 'כונן הרשת של המחלקה המשפטית' },
		{ sources: 'הנתונים של מערכת השכר מאז 2023' },
		{ output: 'דוח של עשרת התיקים הישנים, כל בוקר בשמונה' },
		{ output: 'טיוטת תשובה במערכת הפניות' },
		{ output: 'תשובות מדויקות מתוך המדריך, בחלון הפנייה' },
		{ by: 'רבעון ראשון' },
		{ who: 'מי שתורן בדלפק' },
		{ excluded: 'אין תמיכה בערבית בשלב הזה' },
		{ release: 'למלא טופס אחד מתוך התיק' },
		{ by: 'עד סוף מרץ' },
		{ by: 'חודשיים' },
		{ by: 'לפני פסח' },
		{ judged: 'אחרי חודש של שימוש' },
		{ evidence: 'ירידה של חצי בזמן הטיפול' },
		{ stop: 'שתי תלונות בשבוע' },
		{ owner: 'ראש צוות הנהלת חשבונות' },
		{ owner: 'סמנכ״ל התפעול' },
		{ excluded: 'כריתת העצים ברחוב הרצל' },
		{ evidence: 'בדיקה לפי עשרה קריטריונים, מ־60 ל־90' },
	])('%j is not', (brief) => {
		expect(found(brief)).toEqual([]);
	});

	test.each<[Brief, string]>([
		[{ users: 'הדוח הוא לכל העובדים בחברה' }, '”לכל העובדים” זה אף אחד במיוחד.'],
		[{ owner: 'מחלקת הכספים' }, '”מחלקת הכספים” זה לא אדם אחד.'],
		[{ release: 'רק גרסה מלאה' }, 'מ”גרסה מלאה” לא ברור מה אפשר יהיה לעשות.'],
	])('the question about %j quotes what it asks about', (brief, start) => {
		expect(vagueness(brief, he)[0]?.asks.startsWith(`${start} `)).toBe(true);
	});
});

describe('what follows from a Hebrew brief', () => {
	test.each<[keyof typeof HEBREW_BRIEFS, string[], string[]]>([
		['empty', [], ['no-users', 'no-data', 'no-owner', 'no-stop']],
		['invoices', ['workflow', 'users', 'data', 'owner'], []],
		['transformation', [], ['no-workflow', 'no-users', 'no-data', 'no-owner', 'no-stop']],
		['refunds', ['workflow', 'users'], ['no-owner', 'no-stop', 'acts-unseen']],
		['applicants', ['workflow', 'users'], ['no-data', 'no-owner', 'no-stop', 'people-unseen']],
		['late', [], ['no-users', 'no-data', 'no-owner', 'no-stop']],
	])('%s: there is %j, and reason to pause for %j', (name, there, reasons) => {
		const brief: Brief = HEBREW_BRIEFS[name];
		expect(PREREQUISITES.filter(({ isThere }) => isThere(brief, he)).map(({ id }) => id)).toEqual(there);
		expect(pauseReasons(brief, he).map(({ id }) => id)).toEqual(reasons);
	});

	test.each<[keyof typeof HEBREW_BRIEFS, Role | undefined, Role | undefined]>([
		['empty', undefined, undefined],
		['slogan', undefined, undefined],
		['invoices', 'builder', undefined],
		['platform', 'ai-engineer', 'builder'],
		['shop', 'product-engineer', undefined],
		['refunds', 'agent-builder', 'builder'],
		['forecast', 'ml-engineer', 'builder'],
	])('%s is for %s, then %s', (name, role, next) => {
		const suggestion = suggestRole(HEBREW_BRIEFS[name], he);
		expect([suggestion?.role, suggestion?.runnerUp?.role]).toEqual([role, next]);
	});

	test('the role reads as sentences', () => {
		const suggestion = suggestRole(HEBREW_BRIEFS.platform, he);
		expect(suggestion && roleWords(suggestion, he)).toEqual({
			role: 'מהנדס/ת בינה מלאכותית',
			because:
				'כי צוות הנדסה יפעיל את זה, וזה צריך להתאים לקוד, לבדיקות ולגרסאות שלו; התדריך מדבר על פלטפורמה ועל חלקיה.',
			next: 'אפשרות שנייה: בונה בינה מלאכותית, כי המשתמשים הם עמיתים שאפשר לשאול בכל יום.',
		});
	});

	test('a case study fills it in as somebody would type it', () => {
		const answers = {
			title: 'מיון',
			workflow: { volume: { count: 240, approx: 'about', unit: 'מכתבים', per: 'week' } },
			scope: { firstRelease: { days: 12 } },
			results: [{ claim: 'זמן עד קריאה ראשונה', before: 38, after: 11, unit: 'דקות' }],
		};
		expect(briefFromCase({ answers }, he)?.brief).toEqual({
			volume: 'כ־240 מכתבים בשבוע',
			by: 'שבועיים',
			evidence: 'זמן עד קריאה ראשונה: מ־38 ל־11 דקות',
		});
	});
});
