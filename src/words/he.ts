import type { Words } from './words.ts';

/** The words of the interface in Hebrew. `en.ts` says what each is for. */

// The vocabulary of the content contract.

export const lane: Words['lane'] = {
	'internal-workflow': 'תהליך פנימי',
	automation: 'אוטומציה',
	product: 'מוצר',
	agent: 'סוכן',
	knowledge: 'ידע',
	insight: 'תובנות',
};

export const laneMeaning: Words['laneMeaning'] = {
	'internal-workflow': 'עבודה בתוך הארגון, שנעשית בעזרת בינה מלאכותית.',
	automation: 'שלבים שנעשו פעם ביד והיום רצים מעצמם.',
	product: 'משהו שאנשים מחוץ לארגון משתמשים בו.',
	agent: 'בינה מלאכותית שמבצעת כמה צעדים ברצף בעצמה.',
	knowledge: 'תשובות מתוך מסמכים ונתונים שכבר יש לארגון.',
	insight: 'תחזיות ותמיכה בהחלטות.',
};

export const status: Words['status'] = {
	prototype: 'אב טיפוס',
	pilot: 'פיילוט',
	live: 'פעיל',
	paused: 'מושהה',
	completed: 'הושלם',
	'handed-over': 'נמסר הלאה',
	retired: 'יצא משימוש',
};

export const does: Words['does'] = {
	suggests: 'מציעה',
	drafts: 'מנסחת טיוטה',
	classifies: 'מסווגת',
	extracts: 'מחלצת פרטים',
	answers: 'עונה',
	predicts: 'חוזה',
	acts: 'פועלת',
};

export const checked: Words['checked'] = {
	before: 'שום דבר לא יוצא בלי אישור',
	'by-reader': 'היא מיידעת אדם, והוא מחליט',
	sample: 'חלק נבדק בדיעבד',
	'on-appeal': 'נבדק כשמישהו מתנגד',
	never: 'אף אחד לא בודק',
};

export const outcome: Words['outcome'] = {
	accepted: 'התקבלו',
	edited: 'תוקנו',
	rejected: 'נדחו',
	flagged: 'סומנו',
	escalated: 'הועברו הלאה',
};

export const decision: Words['decision'] = {
	expand: 'להרחיב',
	maintain: 'להשאיר כמו שהוא',
	'hand-over': 'למסור הלאה',
	stop: 'להפסיק',
	undecided: 'טרם הוחלט',
};

export const basis: Words['basis'] = {
	estimated: 'הערכה',
	stated: 'הצהרה',
	measured: 'נמדד',
	checked: 'נבדק',
};

export const basisMeaning: Words['basisMeaning'] = {
	estimated: 'הערכה: מודל או ניחוש',
	stated: 'הצהרה: כך כתב המחבר',
	measured: 'נמדד: חושב מתוך ייצוא של כלי',
	checked: 'נבדק: נקרא מהדבר הפעיל עצמו',
};

export const gap: Words['gap'] = {
	undisclosed: 'לא נמסר',
	unmeasured: 'לא נמדד',
	unknown: 'לא ידוע',
	inapplicable: 'לא רלוונטי',
};

export const failure: Words['failure'] = { incident: 'תקלה', limit: 'מגבלה', 'dead-end': 'מבוי סתום' };
export const failureState: Words['failureState'] = { open: 'פתוח', fixed: 'תוקן', accepted: 'מקובל כפי שהוא' };

export const link: Words['link'] = {
	live: 'המערכת הפעילה',
	repo: 'קוד',
	docs: 'תיעוד',
	handover: 'מסמך מסירה',
	demo: 'הדגמה',
	report: 'דוח',
	writeup: 'כתבה',
	record: 'רישום ציבורי',
};

export const access: Words['access'] = {
	public: '',
	login: 'נדרשת כניסה',
	staff: 'לעובדים בלבד',
	request: 'לפי בקשה',
};

export const kind: Words['kind'] = {
	'case-study': 'מקרה בוחן',
	journal: 'יומן',
	now: 'עכשיו',
	'not-built': 'לא נבנה',
	builder: 'בונה',
};

// Every page.

export const page: Words['page'] = {
	skip: 'דילוג אל התוכן',
	aboutSite: 'על האתר',
	demo: 'הדגמה: הבונה, החברות וכל המספרים כאן בדויים.',
	issue: (number) => `גיליון ${number}`,
	nothingLive: 'אין כרגע דבר פעיל',
	live: (count) => `${count} פעילים`,
	lastChecked: (date) => `נבדק לאחרונה ב־${date}`,
	main: 'ראשי',
	nav: {
		prototypes: 'מקרי בוחן',
		proof: 'הוכחות',
		journal: 'יומן',
		now: 'עכשיו',
		notBuilt: 'לא נבנה',
		about: 'אודות',
		hire: 'גיוס',
		search: 'חיפוש',
		subscribe: 'הרשמה',
	},
	foot: { follow: 'איך לעקוב', compare: 'השוואה', search: 'חיפוש' },
	theme: 'תצוגה',
	themes: { auto: 'תצוגה: אוטומטית', light: 'תצוגה: בהירה', dark: 'תצוגה: כהה' },
};

// Dates.

export const date: Words['date'] = {
	quarter: (quarter, year) => `רבעון ${quarter}, ${year}`,
	span: (from, to) => `${from} עד ${to}`,
};

// Case studies.

// The front page, lists, journal, now and profiles.

// Search, and the archive with its facets.

// The comparison.

// The hiring brief.

// Prose.

export const prose: Words['prose'] = {
	callouts: { note: 'הערה', decision: 'החלטה', failure: 'מה נכשל', lesson: 'לקח', limit: 'מגבלה' },
	actors: { system: 'מערכת', ai: 'בינה מלאכותית', person: 'אדם' },
	beforeAfter: 'לפני ואחרי',
	before: 'לפני',
	after: 'אחרי',
	source: 'מקור',
	sourceAside: 'מקור',
	notes: 'הערות',
	backTo: 'חזרה אל הפניה {reference}',
	back: '↪',
	linkTo: (heading) => `קישור אל: ${heading}`,
	tableNamed: (name) => `טבלה: ${name}`,
	table: 'טבלה',
};

// Feeds, cards, and what is written for programs and e-mail.

export const subscribe: Words['subscribe'] = {
	description: 'איך לעקוב אחרי האתר בקורא הזנות, בלי לפתוח חשבון.',
	lead: 'כל רשומה בשלמותה, בקורא ההזנות המועדף עליכם. בלי חשבון ובלי איסוף נתונים על הקוראים.',
	byReader: 'בקורא הזנות',
	reader:
		'קורא הזנות אוסף את מה שעוקבים אחריו באתרים רבים, לפי הסדר ובלי אלגוריתם. NetNewsWire,\u200f Miniflux,\u200f FreshRSS,\u200f Thunderbird ו־Feedbin קוראים כולם את הכתובות האלה.',
	addresses:
		'אפשר להעתיק כתובת אל קורא ההזנות, או למסור לו כתובת של כל עמוד כאן: הוא ימצא בעצמו את ההזנה המתאימה. מעתה רשומות חדשות יופיעו בו עם הטקסט, הטבלאות והתמונות. הכתובות הן של RSS. ההזנות ב־Atom וב־JSON Feed אומרות אותו דבר, למי שמעדיפים אותן.',
	opml: 'כדי להוסיף את כולן בבת אחת אפשר [לשמור את הרשימה כקובץ OPML](opml) ולייבא אותה.',
	moreTags: (count) =>
		`ועוד ${count}: כל עמוד של תגית מוביל אל ההזנות שלה, שנמצאות לידו בשמות rss.xml,\u200f atom.xml ו־feed.json.`,
	byEmail: 'בדואר אלקטרוני',
};

export const follow: Words['follow'] = {
	promise: 'מקרי בוחן ורשומות יומן חדשים, בדואר אלקטרוני.',
	signUpAt: (service) => `הרשמה אצל ${service}`,
	there: 'את הכתובת מוסרים שם ולא כאן. בכל הודעה יש קישור לביטול ההרשמה.',
	address: 'כתובת הדואר האלקטרוני שלך',
	signUp: 'הרשמה',
	consent: (service) =>
		`ההרשמה היא הסכמה לקבל את ההודעות האלה. הכתובת נמסרת לשירות ששולח אותן, ${service}, ואינה נשמרת באתר הזה. בכל הודעה יש קישור לביטול ההרשמה.`,
	feed: 'אפשר לעקוב דרך [RSS](feed): [להעתיק כתובת אל קורא הזנות](subscribe), בלי לפתוח חשבון.',
	orFeed: 'אפשר לעקוב גם דרך [RSS](feed): [להעתיק כתובת אל קורא הזנות](subscribe), בלי לפתוח חשבון.',
};

export const feeds: Words['feeds'] = {
	everything: 'הכול',
	groups: { section: 'האתר כולו וחלקיו', lane: 'תחומים', series: 'סדרות', builder: 'בונים', tag: 'תגיות' },
};

export const moved: Words['moved'] = {
	title: (title) => `העמוד עבר: ${title}`,
	heading: 'העמוד עבר',
	text: 'העמוד נמצא עכשיו כאן: {page}.',
};

export const told: Words['told'] = {
	number: (number) => `מס׳ ${number}`,
	since: (date) => `מאז ${date}`,
	now: (date) => `עכשיו, ${date}`,
	published: 'פורסם',
	updated: 'עודכן',
	by: 'מאת',
	tags: 'תגיות',
	decision: 'החלטה',
	inShort: 'בקצרה',
	questions: 'שאלות',
	askedBy: 'לבקשת',
	whyNot: 'למה לא',
	instead: 'מה נעשה במקום',
	about: 'בנושא',
	aboutEntries: 'על {entries}',
};

export const twin: Words['twin'] = {
	page: 'עמוד',
	asData: 'כנתונים',
	firstTold: 'סופר לראשונה במקום אחר',
	licence: 'רישיון',
	facts: 'העובדות',
	links: 'קישורים',
	anywhere: 'כל הקישורים',
	story: 'הסיפור',
	series: 'סדרה',
	related: 'רשומות קשורות',
	status: 'מצב',
	location: 'מקום',
	lanes: 'סוג העבודה',
	availability: 'זמינות',
	elsewhere: 'עוד ברשת',
	figures: 'במספרים',
	expect: 'למה לצפות',
	builds: 'מה נבנה כאן הכי טוב',
	ambiguity: 'אי־ודאות',
	owns: 'באחריות, ומחוץ לה',
	risks: 'סיכונים מוכרים',
	strongest: 'הצד החזק',
	notFor: 'מה לא מתאים',
	newestFirst: 'מהחדש לישן',
};

export const card: Words['card'] = {
	demo: 'הדגמה',
	builder: { person: 'בונה', team: 'צוות' },
	paper: 'מקרי בוחן ויומן בנייה',
	checks: 'בדיקה בידי אדם',
	cost: 'עלות',
	perUnit: (money, unit) => `${money} לכל ${unit}`,
	perInteraction: (money) => `${money} לכל אינטראקציה`,
	perMonth: (money) => `${money} בחודש`,
	live: 'פעילים',
	latest: 'עדכון אחרון',
	answered: 'שאלות שנענו',
	reading: 'זמן קריאה',
	minutes: (count) => `${count} דק׳`,
};

export const llms: Words['llms'] = {
	twins:
		'לכל עמוד תוכן יש תאום ב־Markdown: אותה כתובת, עם \u200e.md במקום הלוכסן האחרון. העובדות של מקרה בוחן אומרות מאין בא כל מספר, ומה שאינו ידוע נאמר במפורש.',
	programs: 'לתוכנות',
	caseIndex: 'כל מקרי הבוחן בכמה מפתחות, ואיפה נמצא השאר',
	caseSchema: 'ה־JSON Schema של הקובץ הזה ושל כל מקרה בוחן',
	full: 'העמודים החדשים ביותר בקובץ אחד',
	feed: 'רשומות שלמות, מהחדשה לישנה',
	pages: 'כל העמודים',
	olderCases: (count) => `${count} ישנים יותר לא נכללו כאן; כולם רשומים ב־case-studies.json.`,
	olderPages: (count) =>
		`${count} ישנים יותר לא נכללו כאן; כל העמודים רשומים ב־sitemap-index.xml, וה־Markdown של כל אחד נמצא באותה כתובת, עם \u200e.md במקום הלוכסן האחרון.`,
	everything: (site) => `${site}: הכול ב־Markdown`,
	leftOut: 'מה לא נכלל בקובץ הזה',
	nothingLeft: (count) => `הכול נכלל: כל ${count} עמודי התוכן נמצאים למעלה.`,
	pagesLeft: (left, kinds, told) =>
		`${left} עמודים ישנים יותר (${kinds}); ${told} החדשים ביותר נמצאים למעלה. כל אחד מהם נמצא בכתובת של העמוד שלו, עם \u200e.md במקום הלוכסן האחרון.`,
	guide: 'רשימה של מה שיש',
	cases: 'כל מקרי הבוחן',
};

export const digest: Words['digest'] = {
	newCases: 'מקרי בוחן חדשים',
	turnedCases: 'מקרי בוחן שמצבם השתנה',
	updatedCases: 'מקרי בוחן שעודכנו',
	newJournal: 'חדש ביומן',
	updatedJournal: 'עודכן ביומן',
	workbench: 'על שולחן העבודה',
	nothing: 'בימים האלה לא פורסם דבר ולא השתנה דבר.',
	all: 'הכול:',
};

export const resume: Words['resume'] = {
	lanes: 'סוגי עבודה',
	tools: 'כלים',
	models: 'מודלים',
	change: (before, after) => `מ־${before} ל־${after}`,
};
