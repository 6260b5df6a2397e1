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

export const cases: Words['cases'] = {
	all: (shown, count) => (count === 1 ? 'מקרה בוחן אחד' : `${shown} מקרי בוחן`),
	some: (some, shown, count) => `${some} מתוך ${count === 1 ? 'מקרה בוחן אחד' : `${shown} מקרי בוחן`}`,
};

export const front: Words['front'] = {
	theme: { live: 'עוד מתוך התיקים', others: 'מתוך התיקים' },
	bench: 'על שולחן העבודה',
	learned: 'לקחים מהדרך',
	more: 'לא נבנה, אודות ואיך לעקוב',
};

export const row: Words['row'] = {
	number: (number) => `מס׳ ${number}`,
	since: (date) => `מאז ${date}`,
	price: (amount, unit, basis) => `${amount} לכל ${unit}, ${basis}`,
	interaction: 'אינטראקציה',
	minutes: (minutes) => `${minutes} דק׳`,
	part: (part) => `חלק ${part}`,
	askedBy: (who) => `לבקשת ${who}`,
};

export const list: Words['list'] = {
	noCases: 'עדיין לא פורסם אף מקרה בוחן.',
	none: 'עדיין אין.',
	title: (title, page) => `${title}, עמוד ${page}`,
	pages: 'עמודים',
	page: (page, pages) => `עמוד ${page} מתוך ${pages}`,
	newer: 'חדשים יותר',
	older: 'ישנים יותר',
	before: 'הקודמים',
	after: 'הבאים',
	all: (shown) => `הכול (${shown})`,
	more: (shown) => `עוד ${shown}`,
};

export const entry: Words['entry'] = {
	updated: 'עודכן ב־{date}',
	contents: 'תוכן העניינים',
	mentions: 'אזכורים',
	related: 'עוד בנושא',
	tags: 'תגיות',
	about: 'על {entries}',
	follow: 'מעקב',
};

export const journal: Words['journal'] = {
	lead: 'לקחים שנאספו בדרך.',
	none: 'עדיין לא נכתב כאן דבר.',
	minutes: (shown, count) => (count === 1 ? 'דקת קריאה' : `${shown} דקות קריאה`),
	inShort: 'בקצרה',
	questions: 'שאלות',
};

export const series: Words['series'] = {
	label: 'סדרה',
	position: (part, parts) => `חלק ${part} מתוך ${parts}: {series}`,
	parts: 'חלקי הסדרה',
	part: (part, title) => `חלק ${part}: ${title}`,
	description: (name) => `חלקי הסדרה “${name}”, מהראשון ואילך.`,
	lead: (parts, count) =>
		count === 1 ? 'סדרה ביומן, עם חלק אחד עד כה.' : `סדרה ביומן ב־${parts} חלקים, מהראשון ואילך.`,
};

export const now: Words['now'] = {
	lead: 'מה מונח על שולחן העבודה, יום אחר יום.',
	updated: 'עודכן לאחרונה ב־{date}',
	silent: (days, count) => `כבר ${count === 2 ? 'יומיים' : `${days} ימים`} לא נרשם כאן דבר חדש.`,
	none: 'עדיין אין כאן דבר.',
	week: (monday) => `השבוע שמתחיל ב־${monday}`,
	title: (day) => `עכשיו, ${day}`,
	description: (day) => `מה היה מונח על שולחן העבודה ב־${day}.`,
	bench: 'על שולחן העבודה',
	entries: 'רשומות',
	newer: (title) => `לרשומה הבאה: ${title}`,
	older: (title) => `לרשומה הקודמת: ${title}`,
	cadence: {
		none: (weeks, last) => `אין רשומות ב־${weeks} השבועות האחרונים; האחרונה היא מ־${last}.`,
		thisWeek: (entries, count, last) => `${count === 1 ? 'רשומה אחת' : `${entries} רשומות`} השבוע, האחרונה מ־${last}.`,
		weeks: (entries, count, weeks, span, last) =>
			`${count === 1 ? 'רשומה אחת' : `${entries} רשומות`} ${span === 2 ? 'בשבועיים' : `ב־${weeks} שבועות`}, האחרונה מ־${last}.`,
	},
};

export const notBuilt: Words['notBuilt'] = {
	lead: 'רעיונות שבסופו של דבר הוחלט לא לבנות, ומדוע.',
	because: 'למה לא',
	instead: 'מה נעשה במקום',
};

export const lanes: Words['lanes'] = {
	all: 'כל התחומים',
	lead: 'סוגי העבודה, ומקרי הבוחן של כל אחד מהם.',
	lane: (caseStudies) => `[תחום](lanes), ${caseStudies}`,
};

export const tools: Words['tools'] = {
	all: 'כל הכלים',
	lead: 'כל כלי, ומספר מקרי הבוחן שמשתמשים בו.',
	description: (name) => `מקרי בוחן עם ${name}.`,
	tool: (shown, count) => `[כלי](tools), בשימוש ${count === 1 ? 'במקרה בוחן אחד' : `ב־${shown} מקרי בוחן`}`,
};

export const tags: Words['tags'] = {
	all: 'כל התגיות',
	lead: 'כל תגית, ומספר הרשומות שלה.',
	description: (tag) => `כל מה שמתויג “${tag}”.`,
	tag: (shown, count) => `[תגית](tags), על ${count === 1 ? 'רשומה אחת' : `${shown} רשומות`}`,
};

export const proof: Words['proof'] = {
	description: 'מה נמצא בשימוש היום, מה הייתה הטעות היקרה ביותר ואיך מנטרים; מה הוחלט, מה לא נבנה ומה יצא משימוש.',
	lead: 'שלוש שאלות, והתשובות ממקרי הבוחן בלבד: מה נמצא בשימוש היום, מה הייתה הטעות היקרה ביותר, ומי משגיח.',
	noLink: 'לא ניתן קישור',
	unanswered: 'לא נענה',
	inUse: {
		title: 'בשימוש היום',
		none: 'שום דבר כאן אינו פעיל היום.',
		where: 'איפה',
		users: 'משתמשים',
		since: 'פעיל מאז',
		seen: 'נראה פעיל לאחרונה',
		noVisit: 'לא תועד ביקור',
		closed: 'לא תועד ביקור: זה לא פתוח לציבור',
	},
	mistake: {
		title: 'הטעות היקרה ביותר',
		none: 'לאף כישלון שמסופר כאן אין מחיר.',
		fixedIn: (state, version) => `${state} בגרסה ${version}`,
		happened: 'מה קרה',
		why: 'למה',
		changed: 'מה השתנה',
		next: 'ואחריה',
		unpriced: (shown, count) => (count === 1 ? 'כישלון אחד מסופר בלי מחיר.' : `${shown} כישלונות מסופרים בלי מחיר.`),
		moreUnpriced: (shown, count) =>
			count === 1 ? 'עוד כישלון אחד מסופר בלי מחיר.' : `עוד ${shown} כישלונות מסופרים בלי מחיר.`,
	},
	monitoring: {
		title: 'הניטור',
		none: 'אף מקרה לא מספר איך מנטרים אותו.',
		dashboard: 'לוח מעקב',
		watches: 'מה מנוטר',
		checked: 'נבדק לאחרונה',
		noCheck: 'לא תועדה בדיקה',
		silent: (titles) => `פעילים, ואינם מספרים על ניטור: ${titles}.`,
		silentAndMore: (titles, more) => `פעילים, ואינם מספרים על ניטור: ${titles}, ועוד ${more}.`,
	},
	decided: { title: 'הוחלט לאור הראיות', none: 'אף מקרה לא מספר מה הוחלט בארגון.' },
	notBuilt: { title: 'הוחלט לא לבנות', none: 'אין כאן דבר.' },
	retired: {
		title: 'יצא משימוש, ולמה',
		none: 'עדיין לא יצא דבר משימוש.',
		noReason: 'הסיבה לא נמסרה',
	},
	leftOut: 'לא נכללו, כי יותר ממחצית השאלות שלהם פתוחות: {cases}.',
	leftOutAndMore: (more) => `לא נכללו, כי יותר ממחצית השאלות שלהם פתוחות: {cases}, ועוד ${more}.`,
};

export const profile: Words['profile'] = {
	title: (name) => `על ${name}`,
	kind: { person: 'אדם', team: 'צוות' },
	figures: {
		live: 'פעילים היום',
		firstRelease: 'עד הגרסה הראשונה',
		cost: 'עלות אינטראקציה',
		evidence: 'עם ראיות',
		questions: 'שאלות שנענו',
	},
	notes: {
		noCase: 'לא חושב: לא פורסם אף מקרה',
		nobodySays: 'לא חושב: אף מקרה לא מספר',
		live: (shown, count) => `מתוך ${count === 1 ? 'מקרה בוחן אחד' : `${shown} מקרי בוחן`}`,
		status: (status, shown) => `${status} (${shown})`,
		days: (shown, count) => (count === 1 ? 'יום אחד' : count === 2 ? 'יומיים' : `${shown} ימים`),
		median: 'חציון',
		spread: (least, most) => `חציון, ${least} עד ${most}`,
		over: (shown, count) => `לפי ${count === 1 ? 'מקרה בוחן אחד' : `${shown} מקרי בוחן`}`,
		overSome: (some, shown, count) => `לפי ${some} מתוך ${count === 1 ? 'מקרה בוחן אחד' : `${shown} מקרי בוחן`}`,
		basis: (basis, shown) => `${basis} (${shown})`,
		oneBasis: (basis) => `בכולם ${basis}`,
		imported: (shown, count) => `מיובאות, מתוך ${count === 1 ? 'מקרה בוחן אחד' : `${shown} מקרי בוחן`}`,
		evidence: (kind, shown) => `${kind} (${shown})`,
		answered: (answered, total) => `${answered} מתוך ${total}`,
	},
	evidence: {
		cost: 'עלות',
		evals: 'הערכת ביצועים',
		review: 'בדיקה אנושית',
		uptime: 'זמינות',
		tokens: 'אסימונים',
	},
	statement: {
		builds: 'מה נבנה כאן הכי טוב',
		ambiguity: 'אי־ודאות',
		owns: 'באחריות, ומחוץ לה',
		risks: 'סיכונים מוכרים',
		strongest: 'הצד החזק',
		notFor: 'למה זה לא מתאים',
	},
	availability: 'זמינות',
	elsewhere: 'עוד ברשת',
	forPrograms: 'הפרופיל הזה, לתוכנות',
	thisPage: 'העמוד הזה',
	otherCases: 'מקרי בוחן נוספים',
};

export const notFound: Words['notFound'] = {
	title: 'לא נמצא',
	description: 'אין דבר בכתובת הזאת.',
	heading: 'אין דבר בכתובת הזאת',
	lead: 'ייתכן שהעמוד עבר, וייתכן שמעולם לא פורסם.',
	ways: 'אפשר לנסות את [החיפוש](search), את [מקרי הבוחן](prototypes) או את [העמוד הראשי](home).',
};

export const moved: Words['moved'] = {
	title: (title) => `עבר: ${title}`,
	heading: 'העמוד עבר',
	text: 'העמוד נמצא עכשיו כאן: {page}.',
};

// Search, and the archive with its facets.

export const archive: Words['archive'] = {
	description: 'כל מקרי הבוחן, מהחדש לישן.',
	older: 'מקרי בוחן ישנים יותר.',
	lead: 'מה נבנה, מי בודק, מה נכשל, כמה זה עולה ומה הוחלט בארגון.',
	browse: { label: 'עיון', lanes: 'תחומים', stack: 'כלים', tags: 'תגיות' },
	label: 'חיפוש במקרי הבוחן',
	placeholder: 'מילים מתוך מקרה',
	sortBy: 'מיון לפי',
	bestMatch: 'התאמה לחיפוש',
};

export const search: Words['search'] = {
	description: 'חיפוש במקרי הבוחן, ביומן, בעכשיו וברעיונות שלא נבנו.',
	label: 'מה לחפש',
	placeholder: 'חוזים, אישור, עלות אסימונים',
	button: 'חיפוש',
	withoutScript:
		'החיפוש פועל עם JavaScript. בלעדיו אפשר לעיין ב[מקרי הבוחן](prototypes) לפי תחום, כלי או תגית, ב[יומן](journal), ב[עכשיו](now) ובמה ש[לא נבנה](notBuilt).',
	results: 'תוצאות',
	chosen: 'הסינון שנבחר',
	more: 'עוד תוצאות',
	filters: 'סינון',
	filter: 'סינון',
};

export const facet: Words['facet'] = {
	kind: 'סוג',
	lane: 'תחום',
	status: 'מצב',
	does: 'מה הבינה המלאכותית עושה',
	checked: 'מתי זה נבדק',
	decision: 'החלטה',
	evidence: 'ראיות',
	band: 'עלות לאינטראקציה',
	domain: 'ענף',
	stack: 'כלים',
	tag: 'תגית',
	year: 'שנה',
	builder: 'בונה',
};

export const evidenceKind: Words['evidenceKind'] = {
	cost: 'עלות שנמדדה',
	evals: 'הרצות של הערכת ביצועים',
	review: 'תוצאות של בדיקה אנושית',
	monitoring: 'ניטור מתועד',
};

export const costBand: Words['costBand'] = {
	'under-0.01': 'פחות מ־0.01 לאחת',
	'0.01-0.1': '0.01 עד 0.10 לאחת',
	'0.1-1': '0.10 עד 1 לאחת',
	'1-10': '1 עד 10 לאחת',
	'10-up': '10 ומעלה לאחת',
};

export const sort: Words['sort'] = {
	newest: 'מהחדש לישן',
	cost: 'עלות לאינטראקציה',
	evidence: 'הכי הרבה ראיות',
	running: 'הכי הרבה זמן בשימוש',
};

export const finder: Words['finder'] = {
	loading: 'מפתח החיפוש בטעינה.',
	broken: 'מפתח החיפוש לא נטען. אפשר לטעון את העמוד מחדש ולנסות שוב.',
	archive: {
		none: (term) =>
			`אין מקרה בוחן שמתאים ${term ? `גם לחיפוש “${term}” וגם לכל מה שנבחר` : 'לכל מה שנבחר'}. אפשר להסיר סינון או לנסות מילה אחרת.`,
		found: (caseStudies, term) => (term ? `${caseStudies} עם “${term}”` : caseStudies),
	},
	search: {
		idle: 'אפשר להקליד מילה או לבחור סינון.',
		none: (term) => `לא נמצא דבר${term ? ` עבור “${term}”` : ''}.`,
		found: (shown, count, term) =>
			`${count === 1 ? 'נמצאה רשומה אחת' : `נמצאו ${shown} רשומות`}${term ? ` עבור “${term}”` : ''}.`,
	},
	clear: 'ניקוי הכול',
	remove: 'הסרה:',
	narrow: 'חיפוש ערך',
	moreValues: (shown) => `ועוד ${shown}. אפשר להקליד כדי לצמצם.`,
	compare: 'השוואה',
	compareCase: (title) => `השוואה: ${title}`,
};

// The comparison.

// The hiring brief.

// Prose.

// Feeds, cards, and what is written for programs and e-mail.
