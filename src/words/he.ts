import type { Words } from './words.ts';

/** The words of the interface in Hebrew. `en.ts` says what each is for. */

/** A prefix of one letter: it joins Hebrew letters, and a maqaf stands before anything else. */
const prefixed = (prefix: string, word: string) => (/^[א-ת]/.test(word) ? `${prefix}${word}` : `${prefix}־${word}`);

/** A number of days. Above ten, Hebrew counts them in the singular. */
const daysOf = (shown: string, count: number) =>
	count === 1 ? 'יום אחד' : count === 2 ? 'יומיים' : `${shown} ${count > 10 ? 'יום' : 'ימים'}`;

/** What is left of a masculine list, given as it is shown. */
const andMore = (shown: string) => `ועוד ${shown === '1' ? 'אחד' : shown}`;

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
	drafts: 'מנסחת טיוטות',
	classifies: 'מסווגת',
	extracts: 'מחלצת פרטים',
	answers: 'עונה',
	predicts: 'מנבאת',
	acts: 'מבצעת פעולות',
};

export const checked: Words['checked'] = {
	before: 'שום דבר לא יוצא בלי אישור',
	'by-reader': 'אדם קורא ומחליט',
	sample: 'חלק נבדק בדיעבד',
	'on-appeal': 'נבדק כשמישהו מערער',
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
	maintain: 'להשאיר בלי שינוי',
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
	stated: 'הצהרה: כך דיווחו הכותבים',
	measured: 'נמדד: חושב מנתונים שכלי ייצא',
	checked: 'נבדק: נשלף מהמערכת הפעילה עצמה',
};

export const gap: Words['gap'] = {
	undisclosed: 'לא נמסר',
	unmeasured: 'לא נמדד',
	unknown: 'לא ידוע',
	inapplicable: 'לא רלוונטי',
};

export const failure: Words['failure'] = { incident: 'תקלה', limit: 'מגבלה', 'dead-end': 'דרך ללא מוצא' };
export const failureState: Words['failureState'] = { open: 'פתוחה', fixed: 'תוקנה', accepted: 'נשארת כפי שהיא' };

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
	login: 'נדרשת התחברות',
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
	live: (shown, count) => (count === 1 ? 'אחד פעיל' : `${shown} פעילים`),
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
	foot: { follow: 'איך לעקוב' },
	print: 'הדפסה',
	theme: 'תצוגה',
	themes: { auto: 'תצוגה: אוטומטית', light: 'תצוגה: בהירה', dark: 'תצוגה: כהה' },
};

// Dates.

export const date: Words['date'] = {
	quarter: (quarter, year) => `רבעון ${quarter}, ${year}`,
	span: (from, to) => `${from} עד ${to}`,
};

// Case studies.

export const caseHead: Words['caseHead'] = {
	started: (date) => `תחילת העבודה: ${date}`,
	startedGap: 'תחילת העבודה: {gap}',
	published: 'פורסם ב־{date}',
	firstTold: 'פורסם לראשונה במקום אחר: {original}.',
	// The mark keeps the day beside its month, where a Latin name stands before it.
	original: (publisher, date) => `${publisher && `, ${publisher}`}${date && `, \u200f${date}`}`,
	under: 'ברישיון {licence}.',
	factsUnder: 'העובדות ברישיון {licence}.',
};

export const glance: Words['glance'] = {
	asks: {
		workflow: 'מי משתמש בזה',
		review: 'מי בודק את הבינה המלאכותית',
		record: 'מה נכשל',
		cost: 'כמה זה עולה',
		monitoring: 'מי מנטר את זה',
		decision: 'מה הוחלט',
	},
	does: (verbs) => `היא ${verbs}.`,
	failures: (worst, others) => `${worst}, ${andMore(others)}`,
	dashboard: 'לוח מעקב',
	openDashboard: 'לוח מעקב פתוח לציבור',
	watched: (what, others, since) => `${what}${others && ` ${andMore(others)}`}${since && `, מאז ${since}`}`,
	midSentence: (phrase) => phrase,
	none: {
		failure: 'לא תואר כישלון',
		amount: 'לא צוין סכום',
		dashboard: 'לא צוין לוח מעקב',
	},
};

export const section: Words['section'] = {
	workflow: 'תהליך העבודה',
	review: 'איפה האדם בתהליך',
	results: 'תוצאות',
	evals: 'מבחני איכות',
	story: 'הסיפור',
	scope: 'מה נכלל ומה לא',
	ownership: 'מי עשה מה',
	record: 'כישלונות וגרסאות',
	safeguards: 'כשמשהו משתבש',
	data: 'נתונים ואישורים',
	cost: 'עלות',
	monitoring: 'ניטור',
	decision: 'ההחלטה',
	hindsight: 'במבט לאחור',
	voices: 'מה אנשים אמרו',
	completeness: 'על מה העמוד הזה עונה',
	interview: 'שאלות לריאיון',
};

export const caseStudy: Words['caseStudy'] = {
	links: 'איפה אפשר לראות',
	workflow: { before: 'לפני', after: 'אחרי', pain: 'מה הפריע', users: 'משתמשים', volume: 'היקף' },
	review: {
		comesIn: 'מה נכנס',
		ai: 'הבינה המלאכותית',
		person: 'אדם',
		unsaidPerson: 'אדם?',
		goesOut: 'מה יוצא',
		notSaid: 'לא נאמר',
		outcomes: 'תוצאות הבדיקה',
		reviewed: (count) => `${count} נבדקו`,
		when: 'מתי',
		actions: 'מה אפשר לעשות בבדיקה',
		asksWhen: 'מתי היא שואלת אדם',
		staysOutOf: 'במה היא לא נוגעת',
	},
	evals: {
		why: 'למה דווקא המדד הזה',
		noScore: 'שגיאה',
		errored: (cases) => `שגיאות: ${cases}`,
	},
	scope: {
		included: 'מה נכלל',
		excluded: 'מה נשאר בחוץ, ולמה',
		firstRelease: 'גרסה ראשונה',
		after: (days) => `אחרי ${days}`,
		sources: 'מקורות',
		authority: 'באחריות',
		refreshed: 'עדכון',
	},
	ownership: {
		mine: 'מה עשיתי',
		others: 'מה עשו אחרים',
		partners: 'שותפים',
		businessOwner: 'האחריות בארגון',
		models: 'מודלים',
		model: { provider: 'ספק', version: 'גרסה' },
		stack: 'כלים',
	},
	record: {
		failures: 'כישלונות',
		versions: 'גרסאות',
		noDate: 'ללא תאריך',
		version: 'גרסה {version}',
		stateIn: (state, version) => `${state} בגרסה ${version}`,
		cause: 'סיבה',
		fix: 'תיקון',
		cost: 'עלות',
	},
	safeguards: {
		slow: 'המודל איטי',
		down: 'השירות נפל',
		adversarial: 'הקלט עוין',
		wrong: 'טעות סמויה',
		guardrails: 'מעקות בטיחות',
		refuses: 'מה נדחה',
		rules: 'כללים קבועים',
		costCeiling: 'תקרת ההוצאה',
		loopLimit: 'צעדים ברצף בלי אדם',
		atMost: (steps) => `לכל היותר ${steps}`,
	},
	data: {
		personal: 'נתונים אישיים',
		protection: 'הגנה',
		kept: 'משך השמירה',
		assurance: 'אישורים, תסקירים ורישומים',
	},
	cost: {
		each: (unit) => `לכל ${unit}`,
		month: 'לחודש',
		build: 'לבנייה',
		daysWorked: (shown, count) => (count === 1 ? 'יום עבודה אחד' : `${shown} ימי עבודה`),
		asOf: (date) => `הסכומים המוצהרים נכונים ${prefixed('ל', date)}.`,
		asOfGap: 'מועד הסכומים המוצהרים: {gap}.',
		total: (money) => `${money} בסך הכול`,
		totalFor: (money, shown, count) =>
			`${money} בסך הכול, עבור ${count === 1 ? 'אינטראקציה אחת' : `${shown} אינטראקציות`}`,
		day: (least, most, median) => `יום עלה ${prefixed('מ', least)} עד ${most}, והחציון ${median}`,
		tokens: (input, cached, output) => `${input} אסימוני קלט, מהם ${cached} מהמטמון, ו־${output} אסימוני פלט`,
		context: (total, dead, share) => `${total} אסימונים בסך הכול, מהם ${dead} (${share}) שלא הוזכרו שוב.`,
	},
	monitoring: { watches: 'מה מנוטר', maintenance: 'מי מתחזק', since: 'מאז' },
	decision: { by: 'מי החליט', on: 'מתי' },
	hindsight: {
		rebuild: 'מה הייתי עושה אחרת',
		learned: 'מה ידוע לי היום',
		next: 'מה הלאה',
	},
	mentions: 'נכתב על כך',
	related: 'מקרים דומים',
};

export const figure: Words['figure'] = {
	marks: 'איך מסומנים המספרים',
	interaction: 'אינטראקציה',
	perUnit: (money, unit) => `${money} לכל ${unit}`,
	per: {
		day: (what) => `${what} ביום`,
		week: (what) => `${what} בשבוע`,
		month: (what) => `${what} בחודש`,
		year: (what) => `${what} בשנה`,
		interaction: (what) => `${what} לאינטראקציה`,
	},
	approx: {
		about: (count) => `כ־${count}`,
		over: (count) => `יותר מ־${count}`,
		under: (count) => `פחות מ־${count}`,
	},
	days: daysOf,
	minutes: (shown) => `${shown} דק׳`,
	sample: (size) => `מדגם: ${size}`,
	size: 'מדגם',
	to: 'ואחר כך',
	change: (before, after) => `${prefixed('מ', before)} ${prefixed('ל', after)}`,
	range: (low, high) => `${low} עד ${high}`,
	// The marks keep a sign on the left of its number, whatever stands around both.
	more: (amount) => `\u2066+${amount}\u2069`,
	less: (amount) => `\u2066−${amount}\u2069`,
	points: (signed, count) => `${signed} ${count === 1 ? 'נקודת' : 'נקודות'} אחוז`,
	percent: /^(?:%|per ?cent\b|אחוזים|אחוז)\s*(.*)$/i,
};

export const chart: Words['chart'] = {
	figures: 'המספרים',
	cost: 'עלות',
	costByDay: {
		title: 'עלות לפי יום',
		summary: (total, from, to, most) =>
			`${total} בסך הכול, ${prefixed('מ', from)} עד ${to}; היום היקר ביותר עלה ${most}.`,
		month: 'חודש',
	},
	costByModel: {
		title: 'עלות לפי מודל',
		noPrice: 'מחיר לא ידוע',
		model: 'מודל',
		input: 'אסימוני קלט',
		cached: 'מהם מהמטמון',
		output: 'אסימוני פלט',
	},
	context: {
		title: 'מה מילא את חלון ההקשר, לפי כלי',
		summary: (total, tools) => `${total} אסימונים. ${tools}.`,
		tool: 'כלי',
		calls: 'קריאות',
		tokens: 'אסימונים',
		share: 'חלק',
	},
	outcomes: { title: 'תוצאות הבדיקה, כחלק ממה שנבדק', period: 'תקופה', reviewed: 'נבדקו' },
	score: { version: 'גרסה', date: 'תאריך', score: 'ציון', interval: 'רווח בר־סמך 95%', errored: 'שגיאות' },
	downtime: {
		title: 'דקות השבתה, לפי יום',
		summary: (shown, count, longest) =>
			`השבתה ${count === 1 ? 'ביום אחד' : `ב־${shown} ימים`}; הארוכה ביותר נמשכה ${longest}.`,
		day: 'יום',
		down: 'השבתה',
	},
	// The mark keeps the day beside its month, where a Latin name stands before it.
	source: (tool, file, days, imported) => `${tool} (${file}), ${days && `\u200f${days}, `}יובא ב־${imported}`,
};

export const seen: Words['seen'] = {
	visits: 'הביקורים האחרונים',
	answered: (date, status) => `התקבלה תשובה ${status && `(${status}) `}ב־${date}`,
	says: (state, date) => `מדווח: ${state}, ${date}`,
	state: { operational: 'פועל כסדרו', degraded: 'פועל חלקית', outage: 'מושבת', maintenance: 'בתחזוקה' },
	failed: (date, problem) => `הביקור ב־${date} נכשל${problem && `: ${problem}`}`,
	lastUp: (date) => `נראה פעיל לאחרונה ב־${date}`,
	neverUp: (date) => `לא נראה פעיל; הביקור האחרון היה ב־${date}`,
	upAt: (share, shown, count) => `היה פעיל ב־${share} ${count === 1 ? 'מביקור אחד' : `מתוך ${shown} ביקורים`}`,
	status: { up: 'פעיל', down: 'לא פעיל', degraded: 'פעיל חלקית', paused: 'מושהה' },
	statusOn: (status, date) => `${status} ב־${date}`,
	statusWhenSeen: (status, date) => `${status} בבדיקה האחרונה, ב־${date}`,
	available: (shares) => `זמינות: ${shares}`,
	shareOf: {
		day: (share) => `${share} מהיממה`,
		week: (share) => `${share} מהשבוע`,
		month: (share) => `${share} מהחודש`,
		year: (share) => `${share} מהשנה`,
	},
};

export const visitProblem: Words['visitProblem'] = {
	timeout: 'לא הגיעה תשובה בזמן',
	nameless: 'השם אינו מוביל לשום כתובת',
	refused: 'החיבור נדחה',
	unreachable: 'לא הייתה גישה לרשת שלו',
	broken: 'החיבור נקטע',
	unsafe: 'אי אפשר היה ליצור חיבור מאובטח',
	'not-http': 'התשובה לא הייתה ב־HTTP',
	private: 'הכתובת פרטית',
	credentials: 'הכתובת מכילה שם משתמש או סיסמה',
	elsewhere: 'הוא מפנה למשהו שאינו כתובת ברשת',
	circle: 'הוא מפנה במעגל',
	'too-many': 'הוא מפנה יותר מ־5 פעמים',
	status: (status) => `התשובה הייתה ${status}`,
	distrust: (status) => `התשובה הייתה ${status}, וייתכן שהאתר דוחה תוכניות אוטומטיות`,
	outage: 'דף המצב שלו מדווח על השבתה',
};

export const fact: Words['fact'] = {
	status: 'מצב',
	lane: 'סוג העבודה',
	domain: 'ענף',
	where: 'איפה זה פועל',
	users: 'מי משתמש בזה',
	before: 'לפני',
	after: 'אחרי',
	volume: 'היקף',
	does: 'מה הבינה המלאכותית עושה',
	checked: 'מתי אדם בודק',
	reviewer: 'מי בודק',
	outcomes: 'מה קרה לתוצרים',
	'stays-out-of': 'במה היא לא נוגעת',
	results: 'מה יצא מזה',
	score: 'ציון במבחנים',
	included: 'מה נכלל',
	excluded: 'מה נשאר בחוץ',
	'first-release': 'גרסה ראשונה',
	mine: 'תרומת הבונה',
	others: 'תרומת אחרים',
	'business-owner': 'האחריות בארגון',
	failures: 'מה נכשל',
	'dead-ends': 'נוסה ונזנח',
	dearest: 'הטעות היקרה ביותר',
	slow: 'אם המודל איטי',
	down: 'אם השירות נפל',
	adversarial: 'אם הקלט עוין',
	wrong: 'אם יש טעות ואיש לא שם לב',
	guardrails: 'גבולות קשיחים',
	'personal-data': 'נתונים אישיים',
	'per-interaction': 'עלות של אינטראקציה',
	monthly: 'עלות של חודש',
	build: 'ההשקעה בבנייה',
	dashboard: 'לוח מעקב',
	watches: 'מה מנוטר',
	maintenance: 'מי מתחזק',
	decision: 'מה הוחלט בארגון',
	because: 'למה',
	changes: 'מה השתנה',
	rebuild: 'מה היו עושים אחרת',
	models: 'מודלים',
	stack: 'כלים',
	answered: 'שאלות שנענו',
	open: 'נותרו פתוחות',
};

export const factSays: Words['factSays'] = {
	since: (status, date) => `${status} מאז ${date}`,
	of: (total) => `מתוך ${total}`,
	firstRelease: (days) => `אחרי ${days}`,
	spending: (limit) => `תקרת ההוצאה: ${limit}`,
	steps: (shown, count) => `לכל היותר ${count === 1 ? 'צעד אחד' : `${shown} צעדים`} ברצף בלי אדם`,
	refuses: (what) => `מה נדחה: ${what}`,
};

export const question: Words['question'] = {
	workflow: 'איך נראתה העבודה, לפני ואחרי?',
	scope: 'מה זה עושה, ומה לא?',
	ownership: 'מי עשה מה?',
	review: 'איפה האדם בתהליך?',
	results: 'מה יצא מזה?',
	failures: 'מה נכשל?',
	'failure-modes': 'מה אם זה איטי, נופל, מותקף או טועה?',
	guardrails: 'מה אסור למערכת לעשות?',
	data: 'באילו נתונים אישיים זה נוגע?',
	cost: 'כמה זה עולה?',
	monitoring: 'האם מישהו מנטר את זה?',
	maintenance: 'מי מתחזק את זה?',
	handover: 'מה נמסר לאחראים הבאים?',
	decision: 'מה הוחלט בארגון?',
	changes: 'מה השתנה עם הזמן?',
	hindsight: 'מה הייתם עושים אחרת?',
};

export const completeness: Words['completeness'] = {
	state: { partly: 'בחלקה', open: 'פתוחה', inapplicable: 'לא רלוונטי' },
	answered: (answered, total) => `${answered === '1' ? 'נענתה אחת' : `נענו ${answered}`} מתוך ${total} שאלות`,
	partly: (shown, count) => (count === 1 ? 'אחת נענתה בחלקה' : `${shown} נענו בחלקן`),
	undisclosed: (shown, count) => (count === 1 ? 'תשובה אחת לא נמסרה' : `${shown} תשובות לא נמסרו`),
	unmeasured: (shown, count) => (count === 1 ? 'תשובה אחת לא נמדדה' : `${shown} תשובות לא נמדדו`),
	unknown: (shown, count) => (count === 1 ? 'תשובה אחת לא ידועה' : `${shown} תשובות לא ידועות`),
	open: (shown, count) => (count === 1 ? 'שאלה אחת נותרה פתוחה' : `${shown} שאלות נותרו פתוחות`),
	inapplicable: (shown, count) => (count === 1 ? 'שאלה אחת אינה רלוונטית.' : `${shown} שאלות אינן רלוונטיות.`),
	about:
		'בכל מקרה בוחן נשאלות שש עשרה שאלות. שאלה שאינה רלוונטית אינה נספרת; נימוק שבא במקום תשובה מוצג, אך אינו נחשב לתשובה. זה אינו ציון: תיעוד קצר וכנה עדיף על תיעוד מלא.',
};

export const interview: Words['interview'] = {
	inPart: 'בחלקה: {section}',
	users: 'מי היו המשתמשים, והאם אפשר לדבר עם אחד מהם?',
	own: 'מה היה באחריותכם, ומה הייתה עבודתם של אחרים?',
	ownBeside: (partner) => `מה היה באחריותכם, ומה היה החלק של ${partner}?`,
	excluded: 'מה השארתם בחוץ, ולמה?',
	excludedThis: (what) => `השארתם בחוץ את ”${what}”. מי רצה שזה ייכלל, ואיך סירבתם?`,
	human: 'איפה האדם בתהליך, ומה הוא יכול לעשות?',
	checked: {
		before: 'שום דבר לא יוצא בלי אישור. מה קורה בבדיקה ביום שבו אין זמן לקרוא?',
		'by-reader': 'אדם קורא ומחליט. איך הייתם מגלים שהוא כבר לא חולק על מה שהוצע לו?',
		sample: 'חלק נבדק בדיעבד. מי בחר את החלק הזה, ומה קורה עם השאר?',
		'on-appeal': 'זה נבדק כשמישהו מערער. איך אנשים יודעים שאפשר לערער?',
		never: 'אף אחד לא בודק. למה זה בטוח כאן?',
	},
	worked: 'איך ידעתם שזה עובד, ומי מדד?',
	workedInTests: 'איך ידעתם שזה עובד, ואילו מקרים חסרים במבחנים?',
	workedByEstimate: 'התוצאות שלכם הן הערכות. איך הייתם יודעים שזה עבד?',
	failed: 'מה נכשל, מי שם לב, וכמה זה עלה?',
	failedThis: (title) => `”${title}”: מי שם לב, ותוך כמה זמן?`,
	failedDear: (title, cost) => `המחיר של ”${title}” היה ${cost}. מה היה תופס את זה היום, ותוך כמה זמן?`,
	changed: 'מה השתנה מאז הגרסה הראשונה, ולמה?',
	changedThis: (version) => `למה הוצאתם את גרסה ${version}, ומה ניסיתם לפניה?`,
	modes: 'מה קורה כשהמודל איטי, נופל, מותקף, או טועה בלי שאיש שם לב?',
	cost: (unit) => `כמה עולה כל ${unit} כשכוללים הכול, וכמה בהיקף גדול פי עשרה?`,
	watched: 'מי מנטר את זה, ומה נעשה לאחרונה בעקבות מה שנראה שם?',
	decided: 'מה הוחלט בארגון אחרי שנראו הראיות?',
	decision: {
		expand: 'הוחלט להרחיב. איזה מספר היה מביא להחלטה לעצור?',
		maintain: 'הוחלט להשאיר בלי שינוי. מה היו הנימוקים להרחבה, ומה לצמצום?',
		'hand-over': 'זה נמסר הלאה. מה לא הצליחו האחראים הבאים לעשות בחודש הראשון?',
		stop: 'הוחלט להפסיק. מתי אפשר היה לדעת?',
		undecided: 'טרם הוחלט. מי מחליט, לפי איזה מספר, ועד מתי?',
	},
	rebuild: 'מה הייתם עושים אחרת, ומה קודם?',
	against: 'מתי החלטתם לוותר על בינה מלאכותית, ובמה?',
	againstThis: (title) => `מתי החלטתם לוותר על בינה מלאכותית? האם ”${title}” היה מקרה כזה?`,
};

// The front page, lists, journal, now and profiles.

export const cases: Words['cases'] = {
	all: (shown, count) => (count === 1 ? 'מקרה בוחן אחד' : `${shown} מקרי בוחן`),
	some: (some, shown, count) => `${some} מתוך ${count === 1 ? 'מקרה בוחן אחד' : `${shown} מקרי בוחן`}`,
};

export const front: Words['front'] = {
	theme: { live: 'עוד מקרי בוחן', others: 'מקרי בוחן נוספים' },
	bench: 'על שולחן העבודה',
	learned: 'לקחים מהדרך',
	more: 'לא נבנה, אודות ואיך לעקוב',
};

export const row: Words['row'] = {
	number: (number) => `מס׳ ${number}`,
	since: (date) => `מאז ${date}`,
	brief: 'תדריך על בסיס המקרה',
	part: (part) => `חלק ${part}`,
	askedBy: (who) => `לבקשת ${who}`,
};

export const list: Words['list'] = {
	noCases: 'עדיין לא פורסם אף מקרה בוחן.',
	none: 'עדיין אין.',
	title: (title, page) => `${title}, עמוד ${page}`,
	pages: 'עמודים',
	page: (page, pages) => `עמוד ${page} מתוך ${pages}`,
	newer: 'חדש יותר',
	older: 'ישן יותר',
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
	minutes: (shown, count) => (count === 1 ? 'דקת קריאה אחת' : `${shown} דקות קריאה`),
	inShort: 'בקצרה',
	questions: 'שאלות',
};

export const series: Words['series'] = {
	label: 'סדרה',
	position: (part, parts) => `חלק ${part} מתוך ${parts}: {series}`,
	parts: 'חלקי הסדרה',
	part: (part, title) => `חלק ${part}: ${title}`,
	description: (name) => `חלקי הסדרה ”${name}”, מהראשון ואילך.`,
	lead: (parts, count) =>
		count === 1 ? 'סדרה ביומן, עם חלק אחד עד כה.' : `סדרה ביומן ב־${parts} חלקים, מהראשון ואילך.`,
};

export const now: Words['now'] = {
	lead: 'מה מונח על שולחן העבודה, יום אחר יום.',
	updated: 'עודכן לאחרונה ב־{date}',
	silent: (days, count) => `כבר ${daysOf(days, count)} לא נרשם כאן דבר חדש.`,
	none: 'עדיין אין כאן דבר.',
	week: (monday) => `השבוע של ${monday}`,
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
	description: (tag) => `כל מה שמתויג ”${tag}”.`,
	tag: (shown, count) => `[תגית](tags), ${count === 1 ? 'ברשומה אחת' : `ב־${shown} רשומות`}`,
};

export const proof: Words['proof'] = {
	description: 'מה נמצא בשימוש היום, מה הייתה הטעות היקרה ביותר ואיך מנטרים; מה הוחלט, מה לא נבנה ומה יצא משימוש.',
	lead: 'שלוש שאלות, והתשובות ממקרי הבוחן בלבד: מה נמצא בשימוש היום, מה הייתה הטעות היקרה ביותר, ומי מנטר.',
	noLink: 'אין קישור',
	unanswered: 'אין תשובה',
	inUse: {
		title: 'בשימוש היום',
		none: 'שום דבר כאן אינו פעיל היום.',
		where: 'איפה',
		since: 'פעיל מאז',
		seen: 'נראה פעיל לאחרונה',
		noVisit: 'לא תועד ביקור',
		closed: 'לא תועד ביקור: זה לא פתוח לציבור',
	},
	mistake: {
		title: 'הטעות היקרה ביותר',
		none: 'לאף כישלון שמתואר כאן לא צוין מחיר.',
		happened: 'מה קרה',
		why: 'למה',
		changed: 'מה השתנה',
		next: 'ואחריה',
		unpriced: (shown, count) => (count === 1 ? 'לכישלון אחד לא צוין מחיר.' : `ל־${shown} כישלונות לא צוין מחיר.`),
		moreUnpriced: (shown, count) =>
			count === 1 ? 'לעוד כישלון אחד לא צוין מחיר.' : `לעוד ${shown} כישלונות לא צוין מחיר.`,
	},
	monitoring: {
		title: 'הניטור',
		none: 'באף מקרה לא נאמר איך מנטרים אותו.',
		watches: 'מה מנוטר',
		checked: 'נבדק לאחרונה',
		noCheck: 'לא תועדה בדיקה',
		silent: (titles) => `פעילים, בלי מילה על ניטור: ${titles}.`,
		silentAndMore: (titles, more) => `פעילים, בלי מילה על ניטור: ${titles}, ${andMore(more)}.`,
	},
	decided: { title: 'הוחלט לאור הראיות', none: 'באף מקרה לא נאמר מה הוחלט בארגון.' },
	notBuilt: { title: 'הוחלט לא לבנות', none: 'אין כאן דבר.' },
	retired: {
		title: 'מה יצא משימוש, ולמה',
		none: 'עדיין לא יצא דבר משימוש.',
		noReason: 'הסיבה לא נמסרה',
	},
	leftOut: 'לא נכללו, כי יותר ממחצית השאלות שלהם פתוחות: {cases}.',
	leftOutAndMore: (more) => `לא נכללו, כי יותר ממחצית השאלות שלהם פתוחות: {cases}, ${andMore(more)}.`,
};

export const profile: Words['profile'] = {
	title: (name) => `על ${name}`,
	kind: { person: 'אדם', team: 'צוות' },
	figures: {
		live: 'פעילים היום',
		firstRelease: 'עד הגרסה הראשונה',
		cost: 'עלות אינטראקציה',
		evidence: 'עם ראיות',
	},
	notes: {
		noCase: 'אין חישוב: לא פורסם אף מקרה',
		nobodySays: 'אין חישוב: באף מקרה לא נאמר',
		live: (shown, count) => `מתוך ${count === 1 ? 'מקרה בוחן אחד' : `${shown} מקרי בוחן`}`,
		status: (status, shown) => `${status} (${shown})`,
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
		evals: 'מבחני איכות',
		review: 'בדיקה אנושית',
		uptime: 'זמינות',
		tokens: 'אסימונים',
	},
	statement: {
		builds: 'מה נבנה כאן הכי טוב',
		ambiguity: 'אי־ודאות',
		owns: 'מה באחריות, ומה לא',
		risks: 'סיכונים מוכרים',
		strongest: 'הצד החזק',
		notFor: 'מה לא מתאים',
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
	description: 'חיפוש במקרי הבוחן, ביומן, ברשומות ”עכשיו” וברעיונות שלא נבנו.',
	label: 'מה לחפש',
	placeholder: 'חוזים, אישור, עלות אסימונים',
	button: 'חיפוש',
	withoutScript:
		'החיפוש דורש JavaScript. בלעדיו אפשר לעיין ב[מקרי הבוחן](prototypes) לפי תחום, כלי או תגית, ב[יומן](journal), ברשומות [עכשיו](now) ובמה ש[לא נבנה](notBuilt).',
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
	evals: 'הרצות של מבחני איכות',
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
	loading: 'אינדקס החיפוש נטען.',
	broken: 'לא ניתן היה לטעון את אינדקס החיפוש. אפשר לטעון את העמוד מחדש ולנסות שוב.',
	archive: {
		none: (term) =>
			`אין מקרה בוחן שמתאים ${term ? `גם לחיפוש ”${term}” וגם לכל מה שנבחר` : 'לכל מה שנבחר'}. אפשר להסיר סינון או לנסות מילה אחרת.`,
		found: (caseStudies, term) => (term ? `${caseStudies} עם ”${term}”` : caseStudies),
	},
	search: {
		idle: 'אפשר להקליד מילה או לבחור סינון.',
		none: (term) => `לא נמצא דבר${term ? ` עבור ”${term}”` : ''}.`,
		found: (shown, count, term) =>
			`${count === 1 ? 'נמצאה רשומה אחת' : `נמצאו ${shown} רשומות`}${term ? ` עבור ”${term}”` : ''}.`,
	},
	clear: 'ניקוי הכול',
	remove: 'הסרה:',
	narrow: 'חיפוש ערך',
	moreValues: (shown) => `ועוד ${shown}. אפשר להקליד כדי לצמצם.`,
	compare: 'השוואה',
	compareCase: (title) => `השוואה: ${title}`,
};

// The comparison.

export const compare: Words['compare'] = {
	fetching: 'המקרים נטענים.',
	unknown: (slug) => `אין מקרה בוחן בשם ”${slug}”.`,
	choose: 'כדי להתחיל, צריך לבחור מקרה.',
	chooseSecond: 'כדי לראות במה הם נבדלים, צריך לבחור מקרה שני.',
	sideBySide: (count) => `${count === '2' ? 'שני' : count === '3' ? 'שלושה' : count} מקרים זה לצד זה.`,
	copied: 'הכתובת הועתקה.',
	notCopied: 'הדפדפן אינו מאפשר להעתיק מכאן. אפשר להעתיק את הכתובת משורת הכתובת.',
	case: 'מקרה',
	remove: 'הסרה',
	removeCase: (title) => `הסרה: ${title}`,
	groups: {
		differ: 'במה הם נבדלים',
		alike: 'במה הם זהים',
		unanswered: 'על מה אף אחד מהם לא עונה',
	},
	groupsOfOne: { differ: 'מה המקרה אומר', alike: 'מה המקרה אומר', unanswered: 'על מה הוא לא עונה' },
	notAnswered: 'אין כאן תשובה',
};

export const comparePage: Words['comparePage'] = {
	description: 'שניים או שלושה מקרי בוחן זה לצד זה: במה הם נבדלים, מה משותף להם, ומה הם משאירים פתוח.',
	lead: 'שניים או שלושה מקרי בוחן זה לצד זה, ההבדלים תחילה, ומה שנשאר פתוח נאמר במקומו.',
	copy: 'העתקת הכתובת',
	noScript:
		'ההשוואה דורשת JavaScript. בלעדיו, כל [מקרה בוחן](cases) עונה על אותן שאלות באותו סדר, ונדפס כעמוד אחד: אפשר לפתוח שניים ולהניח אותם זה לצד זה.',
	add: 'הוספת מקרה',
	all: 'אפשר גם לבחור מתוך [כל מקרי הבוחן](cases): לכל אחד יש קישור שמוסיף אותו לכאן.',
};

// The hiring brief.

export const hirePage: Words['hirePage'] = {
	title: 'תדריך גיוס',
	description:
		'כתיבת תדריך לגיוס בונה בינה מלאכותית בפסקה אחת שמחייבת לבחור, עם התפקיד המתאים, מבחן עבודה ושאלות לריאיון.',
	lead: 'פסקה אחת ששני אנשים קוראים באותו אופן. ”אנחנו צריכים להשתמש בבינה מלאכותית” אינו תדריך: אין בו עבודה, אין בו משתמשים, אין בו מה שנשאר בחוץ, ואין בו יום שבו יהיה ברור אם זה הצליח.',
	private: 'שום דבר שנכתב כאן לא נשלח לשום מקום. הכול נשאר בעמוד הזה ואחרי הסימן # בכתובת שלו, במקום ששום שרת לא רואה.',
	starts: 'להתחיל ממקרה בוחן',
	groups: {
		work: 'העבודה',
		flow: 'מה נכנס ומה יוצא',
		review: 'הבינה המלאכותית והאדם',
		proof: 'הגרסה הראשונה והראיות',
		people: 'האנשים',
	},
	label: {
		team: 'הארגון והצוות',
		workflow: 'באיזו עבודה מדובר היום?',
		users: 'מי ישתמש בזה, וכמה אנשים?',
		audience: 'הם בתוך הארגון או מחוצה לו?',
		volume: 'מה ההיקף?',
		sources: 'מאיפה מגיע המידע?',
		access: 'יש גישה אליו?',
		output: 'מה יוצא, ולאן זה מגיע?',
		does: 'מה הבינה המלאכותית עושה?',
		checked: 'מתי אדם בודק?',
		who: 'מי בודק?',
		excluded: 'מה נשאר בחוץ?',
		release: 'מהי הגרסה הראשונה?',
		by: 'עד מתי היא יוצאת?',
		evidence: 'מה יוכיח שזה עובד?',
		judged: 'מתי זה ייבחן?',
		stop: 'מה יגרום לכם לעצור?',
		owner: 'על מי האחריות?',
		beside: 'מי יעבוד לצד האדם שתגייסו?',
	},
	hint: {
		team: 'אפשר להשמיט, אם התדריך עשוי לעבור הלאה.',
		workflow: 'עבודה אחת, כפי שמתארים אותה האנשים שעושים אותה.',
		users: 'תפקידים, עם מספר.',
		audience: 'זה קובע את מי מחפשים.',
		volume: 'כ־200 חוזים בחודש.',
		sources: 'מערכות ותיקיות, ולצד כל אחת מי שערב לתוכן שלה.',
		access: 'בלי חומר לעבוד עליו, משלמים על המתנה.',
		output: 'הדבר שמישהו מחזיק בסוף ביד.',
		does: 'דבר אחד או שניים. השאר הם פרויקט אחר.',
		checked: 'כדאי לבחור לפני שיודעים כמה זה טוב.',
		who: 'תפקיד שיש לו זמן לזה.',
		excluded: 'מקרים, שפות ושלבים שהגרסה הראשונה לא נוגעת בהם.',
		release: 'הדבר הקטן ביותר ששני אנשים יכולים להשתמש בו בעבודה אמיתית.',
		by: 'תאריך, או מספר שבועות.',
		evidence: 'מאיזה מספר היום לאיזה מספר אז.',
		judged: 'תאריך, או שבועות של שימוש.',
		stop: 'תוצאה שבה התשובה היא לא.',
		owner: 'אדם אחד בצד העסקי, לפי תפקיד.',
		beside: 'זה קובע את מי מחפשים.',
	},
	not: 'לא {answer}.',
	but: 'עדיף: {answer}.',
	notAnswer: {
		workflow: 'אנחנו צריכים להשתמש בבינה מלאכותית',
		users: 'כולם',
		sources: 'כל הנתונים שלנו',
		output: 'תובנות',
		who: 'אדם בלולאה',
		excluded: 'כלום',
		release: 'אב טיפוס של הפלטפורמה',
		evidence: 'אנשים יעילים יותר',
		owner: 'צוות החדשנות',
	},
	butAnswer: {
		workflow: 'עוזרת משפטית קוראת כל חוזה ספק במלואו ומקלידה סיכום בגיליון',
		users: 'עוזרת משפטית אחת ושני יועצים משפטיים',
		sources: 'תיבת החוזים מאז 2023, והמדריך שהמחלקה המשפטית מתחזקת',
		output: 'דף סקירה אחד עם ציטוטים, לצד החוזה',
		who: 'העוזרת המשפטית, שעה ביום',
		excluded: 'חוזים בגרמנית, תיקונים בגוף החוזה וחתימה',
		release: 'הסכמי סודיות באנגלית, אצל העוזרת המשפטית בלבד',
		evidence: 'קריאה ראשונה מ־38 ל־15 דקות, ואף מועד חידוש לא הוחמץ ב־60 חוזים',
		stop: 'היועצים עדיין מתקנים דף אחד מכל חמישה אחרי שמונה שבועות',
		owner: 'מנהלת התפעול המשפטי',
	},
	choices: {
		audience: { inside: 'בתוך הארגון', outside: 'מחוצה לו: לקוחות, אזרחים, הציבור' },
		access: { granted: 'כן, מהיום הראשון', asked: 'הוגשה בקשה', none: 'עדיין לא' },
		acts: 'מבצעת פעולות במערכות אחרות',
		checked: {
			before: 'לפני: שום דבר לא יוצא בלי אישור',
			'by-reader': 'בזמן הקריאה: התוצר רק מציג מידע, ואדם מחליט',
			sample: 'חלק, בדיעבד',
			'on-appeal': 'כשמישהו מערער',
			never: 'אף פעם',
		},
		beside: {
			nobody: 'אין אנשי טכנולוגיה',
			engineers: 'צוות הנדסה, שגם יפעיל את זה',
			product: 'צוות מוצר, עם אנשי עיצוב',
		},
	},
	paper: 'כך נקרא תדריך',
	filledPaper: 'התדריך שלכם',
	example: 'דוגמה שבה כל הבחירות נעשו.',
	buttons: {
		text: 'העתקה כטקסט',
		markdown: 'העתקה כ־Markdown',
		link: 'העתקת קישור',
		download: 'הורדה',
		clear: 'ניקוי',
	},
	first: 'מה צריך להיות קודם',
	prerequisites: {
		workflow: {
			name: 'תהליך עבודה',
			means: 'עבודה שמישהו עושה היום, לעיתים קרובות מספיק כדי לספור, ושירגישו בחסרונה.',
		},
		users: { name: 'משתמשים', means: 'האנשים שעושים את העבודה הזאת, ידועים בשמם, עם שעה בשבוע לבונה.' },
		data: { name: 'גישה לנתונים', means: 'הקלטים האמיתיים, באישור מי שמוסמך לאשר, לפני היום הראשון.' },
		owner: { name: 'אחריות', means: 'אדם אחד בצד העסקי שמחליט מה טוב מספיק, ורשאי לעצור.' },
	},
	pause: 'מתי לחכות',
	sample: 'מבחן עבודה',
	questions: 'עשר שאלות לריאיון',
};

export const hireStart: Words['hireStart'] = {
	lost: 'לא ניתן היה לטעון את שאר העמוד. אפשר לטעון אותו מחדש ולנסות שוב.',
};

export const hire: Words['hire'] = {
	fields: {
		team: 'צוות',
		workflow: 'העבודה',
		users: 'משתמשים',
		audience: 'בארגון או מחוצה לו',
		volume: 'היקף',
		sources: 'מקורות',
		access: 'גישה',
		output: 'תוצר',
		does: 'מה היא עושה',
		checked: 'בדיקה',
		who: 'מי בודק',
		excluded: 'נשאר בחוץ',
		release: 'גרסה ראשונה',
		by: 'מועד היציאה',
		evidence: 'ראיות',
		judged: 'מועד הבחינה',
		stop: 'עצירה',
		owner: 'אחריות',
		beside: 'מי לצידם',
	},
	started: 'נקודת המוצא: {case}. נשאר לשנות את מה ששונה אצלכם.',
	unknown: (slug) => `אין מקרה בוחן בשם ”${slug}”. אפשר להתחיל מתדריך ריק.`,
	lost: 'לא ניתן היה לטעון את מקרה הבוחן. אפשר לטעון את העמוד מחדש, או להתחיל מתדריך ריק.',
	copied: {
		text: 'התדריך הועתק כטקסט.',
		markdown: 'התדריך הועתק כ־Markdown.',
		link: 'הקישור הועתק. התדריך כולו נמצא בו.',
	},
	notCopied: 'הדפדפן הזה אינו מאפשר לעמוד להעתיק. אפשר להוריד את התדריך, או להעתיק את הכתובת.',
	downloaded: (file) => `התדריך נשמר בקובץ ${file}.`,
	cleared: 'התדריך נוקה. חזרה אחורה בדפדפן תשיב אותו.',
	here: 'יש.',
	notYet: 'עדיין אין.',
	holds: 'זה המצב כאן.',
	listenFor: 'מה לחפש בתשובה',
	summary: (vague, vagueCount, open, openCount, role) => {
		const points =
			vagueCount === 0
				? 'אין נקודות עמומות'
				: vagueCount === 1
					? 'יש נקודה עמומה אחת'
					: `יש ${vagueCount === 2 ? 'שתי' : vague} נקודות עמומות`;
		const choices =
			openCount === 0
				? 'הכול הוחלט'
				: openCount === 1
					? 'החלטה אחת עוד חסרה'
					: `${openCount === 2 ? 'שתי' : open} החלטות עוד חסרות`;
		return `${points}, ${choices}.${role && ` את מי לחפש: ${role}.`}`;
	},
	title: 'תדריך גיוס',
	vague: 'עדיין עמום',
	pause: 'לחכות לפני הגיוס',
	role: 'את מי לחפש',
	sample: 'מבחן עבודה',
	interview: 'ריאיון',
	origin: 'מקור התדריך',
	from: (title, url) => `נקודת המוצא: מקרה הבוחן ”${title}”, ${url}`,
	again: (link) => `התדריך הזה, להמשך העבודה: ${link}`,
};

/**
 * What somebody typed stands behind a colon, or behind a word of its own: so it reads well as a noun and as a clause, takes no
 * prefix, and may be English.
 */
export const brief: Words['brief'] = {
	example: {
		workflow: 'עוזרת משפטית קוראת כל חוזה ספק במלואו ומקלידה סיכום בגיליון, ובקשות מחכות תשעה ימי עבודה',
		users: 'עוזרת משפטית אחת ושני יועצים משפטיים',
		volume: 'כ־200 חוזים בחודש',
		sources: 'תיבת החוזים מאז 2023 והמדריך שהמחלקה המשפטית מתחזקת',
		output: 'דף סקירה אחד עם ציטוטים, לצד החוזה',
		who: 'העוזרת המשפטית, שעה ביום',
		excluded: 'חוזים בגרמנית, תיקונים בגוף החוזה וחתימה',
		release: 'הסכמי סודיות באנגלית, אצל העוזרת המשפטית בלבד',
		by: '6 שבועות',
		evidence: 'קריאה ראשונה מ־38 ל־15 דקות, ואף מועד חידוש לא הוחמץ ב־60 חוזים',
		judged: '12 שבועות של שימוש',
		stop: 'היועצים מתקנים יותר מדף אחד מכל חמישה',
		owner: 'מנהלת התפעול המשפטי',
	},
	typed: {
		small: /(?!)/,
		apart: /(?!)/,
		condition: /^(?:(?:אם|כאשר|במקרה של|if|when)\s+|במקרה ש)/iu,
		marked: (text) =>
			text
				.replace(/^(?=\P{L}+\p{Script=Latin})/u, '\u200e')
				.replace(/\p{Script=Latin}[^\p{L}\p{N}]+$/u, (end) => `${end}\u200e`),
	},
	list: (before, last) => `${before} ו${last}`,
	opening: (team, workflow) =>
		`אנחנו מגייסים${team && ` עבור ${team}`}${team && workflow && ','}${workflow && ` לתהליך עבודה אחד: ${workflow}`}.`,
	audience: { inside: 'אנשים מתוך הארגון', outside: 'אנשים מחוץ לארגון' },
	isFor: (audience, users, volume) =>
		audience || users
			? `המשתמשים${audience && ` הם ${audience}`}${users && `: ${users}`}${volume && `; ההיקף: ${volume}`}.`
			: `ההיקף: ${volume}.`,
	access: {
		granted: 'הגישה תינתן ביום הראשון',
		asked: 'בקשת גישה הוגשה ועדיין לא נענתה',
		none: 'לאף אחד עדיין אין גישה לנתונים',
	},
	drawsOn: (sources, access) => `מקורות המידע: ${sources}${access && `; ${access}`}.`,
	does: (does, output) => (does ? `הבינה המלאכותית ${does}${output && `; התוצר: ${output}`}.` : `התוצר: ${output}.`),
	checked: {
		before: (who) => `שום דבר לא יוצא לפני שאדם אישר${who && `: ${who}`}.`,
		'by-reader': (who) => `התוצר רק מציג מידע, ואדם מחליט${who && `: ${who}`}.`,
		sample: (who) => `אדם בודק חלק מזה בדיעבד${who && `: ${who}`}.`,
		'on-appeal': (who) => `אדם בודק כשמישהו מערער${who && `: ${who}`}.`,
		never: () => 'אף אחד לא בודק.',
	},
	excluded: (excluded) => `נשאר בחוץ: ${excluded}.`,
	release: (release, due) => (release ? `הגרסה הראשונה${due && `, ${due}`}: ${release}.` : `הגרסה הראשונה תצא ${due}.`),
	evidence: (evidence, due) =>
		evidence ? `הראיה לכך שזה עובד${due && `, שתיבחן ${due}`}: ${evidence}.` : `זה ייבחן ${due}.`,
	owner: (owner, stop) =>
		owner ? `האחריות היא של ${owner}${stop && `; תנאי לעצירה: ${stop}`}.` : `תנאי לעצירה: ${stop}.`,
	beside: {
		nobody: 'לצד האדם שיגויס אין אנשי טכנולוגיה: מי שבונה גם מוסר הלאה.',
		engineers: 'ההצטרפות היא לצוות הנדסה, שגם יפעיל את מה שנבנה.',
		product: 'ההצטרפות היא לצוות מוצר.',
	},
	undecided: (open) => `טרם הוחלט: ${open}.`,
	open: {
		workflow: 'באיזו עבודה מדובר',
		users: 'מי ישתמש בזה',
		sources: 'מאיפה מגיע המידע',
		access: 'האם יש גישה לנתונים',
		output: 'מה יוצא',
		does: 'מה הבינה המלאכותית עושה',
		checked: 'מתי אדם בודק',
		who: 'מי בודק',
		excluded: 'מה נשאר בחוץ',
		release: 'מהי הגרסה הראשונה',
		by: 'עד מתי היא יוצאת',
		evidence: 'מה יוכיח שזה עובד',
		judged: 'מתי זה ייבחן',
		stop: 'מה יעצור את זה',
		owner: 'על מי האחריות',
	},
	when: {
		weeks: (shown, count) => (count === 1 ? 'שבוע' : count === 2 ? 'שבועיים' : `${shown} שבועות`),
		within: (span) => `בתוך ${span}`,
		after: (span) => `אחרי ${span}`,
		by: (day) => `עד ${day}`,
		placed:
			/^(?:(?:עד|עוד|לא יאוחר|תוך|בתוך|בעוד|לפני|לקראת|אחרי|לאחר|כעבור|מאז|החל|כל|כאשר|ברגע|עם|ב(?:סוף|תחילת|אמצע|רבעון|חודש|שבוע|שנת|יום|חורף|אביב|קיץ|סתיו|פסח|ראש|ינואר|פברואר|מרץ|מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר)|in|by|within|before|after|on|at|from|until|every|each|once|when)(?![\p{L}\p{N}])|ב[־-]?\d|כש(?!בוע|נה|נתיים)\p{L})/u,
		atOnce:
			/^(?:בהקדם|אתמול|מיד|מייד|עכשיו|בקרוב|היום|מחר|כמה שיותר מהר|asap|now|soon|immediately|tomorrow|today)(?!\p{L})/iu,
		span: /(?:(?<!\p{L})(?<half>[בכל]?חצי|half an?)[\s־-]+|(?:\d{1,3}\s?[-–]\s?)?(?<count>\d{1,3}(?:[.,]\d)?|(?:\p{L}+[\s־-]עשרה?)(?!\p{L})|\p{L}+)[\s־-]*|(?<!\p{L}))(?:working )?(?:(?<day>ימים|ימי|יום|יומ|days?)|(?<week>שבועות|שבוע|weeks?)|(?<month>חודשים|חודשי|חודש|months?)|(?<quarter>רבעונים|רבעון(?! (?:ראשון|שני|שלישי|רביעי|\d))|quarters?)|(?<year>שנים|שנה|שנת|years?))(?<pair>יים)?(?![\p{L}\p{N}])(?<more> וחצי)?/giu,
		numbers:
			'אפס אחד|אחת|כ|תוך|בתוך|עוד|בעוד|אחרי|לאחר|כעבור|one|a|an שניים|שתיים|שני|שתי|two שלושה|שלוש|שלושת|three ארבעה|ארבע|ארבעת|four חמישה|חמש|חמשת|five שישה|ששה|שש|ששת|six שבעה|שבע|שבעת|seven שמונה|שמונת|eight תשעה|תשע|תשעת|nine עשרה|עשר|עשרת|ten אחד־עשר|אחת־עשרה|eleven שנים־עשר|שניים־עשר|שתים־עשרה|שתיים־עשרה|twelve',
		date: /(?<![\p{L}\p{N}])(?:(?<day>\d{1,2})(?:\.?\s+(?:ב־?)?|[./]))?[בל]?(?<month>\p{L}+|\d{1,2})(?:\.?,?\s+|[./])(?<year>\d{4})(?!\p{N})/giu,
		months:
			'ינואר|jan|january פברואר|feb|february מרץ|מרס|mar|march אפריל|apr|april מאי|may יוני|jun|june יולי|jul|july אוגוסט|aug|august ספטמבר|sep|sept|september אוקטובר|oct|october נובמבר|nov|november דצמבר|dec|december',
	},
	fromCase: {
		approx: { about: 'כ־', over: 'יותר מ־', under: 'פחות מ־' },
		per: { day: 'ביום', week: 'בשבוע', month: 'בחודש', year: 'בשנה' },
		volume: (approx, count, unit, per) => [`${approx}${count}`, unit, per].filter(Boolean).join(' '),
		evidence: (claim, before, after) => `${claim}: מ־${before} ל־${after}`,
	},
};

/** Hebrew glues its short words to the next one, so that most patterns begin with up to three such letters. */
export const vague: Words['vague'] = {
	number:
		/\p{N}|(?<![\p{L}\p{N}])[ושהכלבמ]{0,3}(?:אפס|אחד|אחת|שניי?ם|שתיי?ם|שני|שתי|שלוש[הת]?|ארבע[הת]?|חמי?ש[הת]?|שי?ש[הת]?|שבע[הת]?|שמונ[הת]|תשע[הת]?|עשר[הת]?|עשרים|שלושים|ארבעים|חמישים|שי?שים|שבעים|שמונים|תשעים|מאה|מאתיים|מאות|אלף|אלפיים|אלפים|אלפי|מיליון|מיליוני|עשרות|תריסר|חצי|מחצית|שליש|רבע|פעמיים|שעתיים|יומיים|שבועיים|חודשיים|שנתיים|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|dozens?|hundreds?|thousands?|half|third|quarter|none|zero|once|twice)(?![\p{L}\p{N}])/iu,
	date: /(?<![\p{L}\p{N}])[ושהכלבמ]{0,3}(?:ינואר|פברואר|מרץ|מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר|תשרי|חשוון|כסלו|טבת|שבט|אדר|ניסן|אייר|סיוון|תמוז|אלול|פסח|חג ה?שבועות|ראש השנה|סוכות|חנוכה|פורים|חגים|שבוע|חודש|רבעון|שנה|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|an? (?:week|month|year))(?![\p{L}\p{N}])/iu,
	technology:
		/(?<![\p{L}\p{N}])(?:[ושהכלב]{0,3}בינה|[ושהכלבמ]{0,3}(?:AI|gen ?AI|artificial intelligence|GPT|ChatGPT|LLMs?|machine learning|agentic|צ['’׳]?[אה]ט ?(?:GPT|ג['’׳]י ?פי ?טי)|מודל(?:י|ים)? שפה|למידת מכונה|למידה עמוקה|סוכני AI|סוכנים (?:חכמים|אוטונומיים)))(?![\p{L}\p{N}])/iu,
	filler:
		/^[ושהכלבמ]{0,3}(?:אנחנו|אנו|אני|הוא|היא|הם|זה|זאת|זו|את|אותו|אותה|עם|של|שלנו|לנו|אצלנו|על|אל|כל|כלל|עוד|יותר|מאוד|גם|רק|כדי|כמו|או|לא|יש|היום|עכשיו|כאן|איזה|איזשהו|קצת|צריך|צריכים|צריכה|רוצה|רוצים|מעוניינים|מחפשים|חייב|חייבים|חייבת|כדאי|שואפים|מתכוונים|להשתמש|משתמשים|שימוש|להטמיע|הטמעה|הטמעת|מטמיעים|לאמץ|אימוץ|להכניס|הכנסה|הכנסת|לשלב|שילוב|לקנות|לרכוש|רכישה|לפתח|פיתוח|לבנות|ליישם|יישום|לעשות|להתחיל|להפוך|להיות|לקבל|לנצל|ניצול|למנף|מינוף|לחקור|לייעל|ייעול|להתייעל|התייעלות|לשפר|שיפור|לחסוך|חיסכון|חסכון|להגביר|לקדם|קידום|להאיץ|חברה|חברת|חברות|ארגון|ארגוני|ארגונית|עסק|עסקי|עסקית|צוות|צוותים|עבודה|תהליך|תהליכי|תהליכים|יעיל|יעילה|יעילים|יעילות|פריון|תפוקה|תפוקות|פרודוקטיביות|תחרותי|תחרותיים|תחרותיות|מהר|מהיר|מהירה|מהירים|מהירות|טוב|טובה|טובים|טובות|זול|זולה|זולים|זמן|כסף|עלות|עלויות|צמיחה|אסטרטגיה|אסטרטגיית|כלי|כלים|פתרון|פתרונות|מערכת|מערכות|מקום|הקדם|תחום|מוביל|מובילה|מובילים|להוביל|ערך|ליצור|לייצר|באמצעות|בעזרת|פרויקט|פיילוט|טכנולוגיה|טכנולוגיות|טכנולוגי|חדש|חדשה|חדשים|חדשות|בינה|מלאכותית|מלאכותי|יוצרת|גנרטיבית|סוכן|סוכני|סוכנים|אוטומציה|אוטומטי|אוטומטית|מודל|מודלי|מודלים|שפה|למידה|למידת|מכונה|עמוקה|צ['’׳]?[אה]ט|ג['’׳]י|פי|טי|we|our|us|the|an?|to|of|in|for|on|with|and|or|be|is|are|it|more|needs?|wants?|must|should|use|using|adopt|implement|introduce|integrate|leverage|company|business|organi[sz]ation|teams?|work|process(?:es)?|workflows?|efficient|efficiency|productivity|better|faster|tools?|solutions?|systems?|strategy|growth|(?:gen)?ai|artificial|intelligence|gpt|chatgpt|llms?|machine|learning|agents?|agentic|automat(?:ion|e))$/iu,
	everything:
		/(?<![\p{L}\p{N}])(?:(?<!סך )הכו?ל|[ושהלבמ]{0,3}כל ה(?:עבודה|תהליכים|תהליך|משימות|מחלקות|פעילות|חברה|ארגון|עסק)(?: שלנו)?|[ושהלבמ]{0,3}כלל ה(?:תהליכים|חברה|ארגון)|כלל[ ־-]ארגוני(?:ת|ים)?|חוצ(?:ה|ת|י)[ ־-]ארגון|מקצה לקצה|everything|end[- ]to[- ]end|all our processes)(?![\p{L}\p{N}])/iu,
	chatbot:
		/(?<![\p{L}\p{N}])[ושהכלבמ]{0,3}(?:(?:צ['’׳]?[אה]ט[ ־-]?)?בוט(?:ים)?|קו[ ־-]?פיילוט|עוזר(?:ת|ים|י)? (?:וירטואלי|דיגיטלי|חכמ?|AI)(?:ת|ים|ה)?|chat ?bots?|co-?pilots?|(?:AI|virtual) assistants?)(?![\p{L}\p{N}])/iu,
	steps: /^.{22}|(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}'’׳״"]*[^\p{L}\p{N}]+){3}[\p{L}\p{N}]/u,
	everyone:
		/(?<![\p{L}\p{N}])(?:[ושהלבמ]{0,3}(?:כולם|כולנו|כל אחד|כל מי ש\p{L}+|מי שרוצה|(?:כל|כלל) ה(?:עובדים|עובדות|משתמשים|צוותים|צוות|מחלקות|לקוחות|חברה|ארגון|אנשים|מנהלים|ציבור)|(?:עובדים|צוותים|גורמים|אנשים|משתמשים|מחלקות) שונ(?:ים|ות)|בעלי ה?עניין)|הציבור הרחב|everyone|everybody|anyone|all (?:of )?(?:our |the )?(?:staff|employees|users|teams)|stakeholders)(?![\p{L}\p{N}])/iu,
	allData:
		/(?<![\p{L}\p{N}])(?:[ושהלבמ]{0,3}כל ה(?:נתונים|דאטה|מידע|מסמכים|קבצים|ידע|מערכות)(?: שלנו| שיש לנו| של ה(?:חברה|ארגון))?|(?<!סך )הכו?ל|כל מה שיש(?: לנו)?|ביג דאטה|אג[םמ] ה?נתונים|מקורות שונים|האינטרנט|everything|all (?:of )?(?:our |the )?data|big data|data lake)(?![\p{L}\p{N}])|^ה?(?:נתונים|דאטה|מידע|מאגרי ה?(?:מידע|נתונים)|מסמכים|קבצים|ידע|מערכות|data|documents?)(?: (?:שלנו|של ה(?:חברה|ארגון)|ה?פנימי(?:ים|ות)?|ה?קיי(?:ם|מים|מות|מת)|ה?ארגוני(?:ים|ות)?))*$|^(?:נתוני|מסמכי|קו?בצי|ידע) ה(?:חברה|ארגון)$/iu,
	shapeless:
		/^(?:\p{L}+ )?(?:תובנ(?:ה|ות)|ערך|תוצא(?:ה|ות)|תשובות|המלצ(?:ה|ות)|יעילות|פתרון|פתרונות|חי?סכון(?: ב(?:זמן|כסף|עלויות))?|אוטומציה|דו["״]?ח(?:ות)?|משהו שימושי|insights?|value|results?|reports?)(?: (?:עסקי|חכמ|טוב|מהיר|איכותי|שימושי|שוטפ|מתקדמ|מדויק|אוטומטי|חם|חכם)(?:ת|ה|ים|ות)?)?$|(?<![\p{L}\p{N}])[ושהכלבמ]{0,3}(?:תובנות|ערך מוסף|החלטות טובות יותר|קבלת ה?החלטות|actionable|insights|better decisions)(?![\p{L}\p{N}])/iu,
	somebody:
		/^(?:אנחנו|אנו|מישה[וי](?: מ\p{L}+)?|מי ש(?:פנוי|יכול|רוצה|צריך)|כולם|כולנו|כל אחד|ה?(?:צוות|אנשים|עובדים|משתמשים|משתמש|חברה|ארגון|עסק)(?: שלנו)?|(?:בן |בת )?ה?אדם(?: ש?ב(?:לולאה|תהליך))?|גורם אנושי|בקרה אנושית|עין אנושית|we|us|someone|somebody|(?:a |the )?(?:human|person)(?: in the loop)?|(?:עוד |עדיין )?לא (?:ידוע|הוחלט|החלטנו|יודעים)|טרם (?:ידוע|הוחלט)|tbd|\?+)$/iu,
	nothing:
		/^(?:כלום|לא כלום|שום דבר|דבר|אין(?: כאלה| חריגים| דבר)?|לא|ללא|הכו?ל כלול|לא רלוונטי|(?:עוד |עדיין )?לא (?:ידוע|הוחלט|החלטנו|יודעים)|טרם (?:ידוע|הוחלט)|nothing|none|no|n\/?a|tbd|[-–]+|\?+)$/iu,
	whole:
		/(?<![\p{L}\p{N}])(?:(?<!סך )הכו?ל|(?:\p{L}+ )?ה?(?:מלאה?|מלאים|סופית?|שלם)|[ושהכלבמ]{0,3}(?:במלואה?|בשלמותה?|כולה|כל ה(?:מערכת|פלטפורמה|מוצר|תהליך|מודולים|יכולות|פיצ['’׳]?רים)|פלטפורמ[הת]|אב[ ־-]טיפוס|הוכחת היתכנות|MVP|POC)|everything|platform|proof of concept)(?![\p{L}\p{N}])/iu,
	never:
		/^(?:(?:כלום|שום דבר)(?: לא יעצור.*)?|דבר|אין(?: כזה| דבר כזה)?|אף פעם|לעולם לא|לא|לא נעצור|(?:עוד |עדיין )?לא (?:ידוע|הוחלט|החלטנו|יודעים)|טרם (?:ידוע|הוחלט)|nothing|none|never|no|n\/?a|tbd|[-–]+|\?+)$/iu,
	shared:
		/^(?:אנחנו|אנו|כולם|כולנו|אף אחד|we|us|everyone|(?:ה[־-]?)?IT|(?:עוד |עדיין )?לא (?:ידוע|הוחלט|החלטנו|יודעים)|טרם (?:ידוע|הוחלט)|tbd|\?+)$|^ה?(?:צוותי?|צוותים|ועדה|ועדת|מחלקה|מחלקת|הנהלה|הנהלת|דירקטוריון|אגף|חטיבה|חטיבת|מטה|פורום|בעלי ה?עניין|שותפים)(?![\p{L}\p{N}]).*|\b(?:teams?|committees?|departments?|board|management)$/iu,
	buzzword:
		/(?<![\p{L}\p{N}])(?:פי (?:עשר|עשרה|10)|להעצים|[ושהכלבמ]{0,3}(?:סינרגי\p{L}*|טרנספורמצי\p{L}*|מהפכ\p{L}+|מחולל(?:ת|י)? שינוי|פור(?:ץ|צת|צי|צות) דרך|חדשנ\p{L}*|דיסרפטיב\p{L}*|חוד החנית|דור הבא|ברמה (?:ה?עולמית|ה?גבוהה ביותר)|מוביל(?:ה|ים|ות)? בתחומ\p{L}+|הוליסטי\p{L}*|העצמ\p{L}*|מעצימ?(?:ה|ים|ות)?|מנף|ממנפ?(?:ת|ים|ות)?|מינוף|ייעל|ייעול|מייעל(?:ת|ים|ות)?|חכמה?|חכם|חכמים|חכמות|(?:מבוסס|מונע)(?:ת|ות|ים|י)?[ ־-](?:AI|בינה)(?: מלאכותית)?|leverag\w+|synerg\w+|innovat\w+|AI[- ](?:powered|driven|first|native)|state[- ]of[- ]the[- ]art|10x|seamless\w*|streamlin\w+|transform(?:s|ing|ation(?:al)?)))(?![\p{L}\p{N}])/iu,
	asks: {
		technology: 'ב”{found}” יש טכנולוגיה, ואין עבודה. באיזו משימה מדובר: מי עושה אותה היום, כל כמה זמן, ומה משתבש?',
		everything: '”{found}” זה אולי היעד. באיזו עבודה אחת מתחילים?',
		chatbot: '”{found}” זו צורה, לא עבודה. איזו שאלה מגיעה היום, ממי, ומי עונה עליה?',
		'short-workflow': 'מה השלבים: מי מקבל מה, מה עושים בזה, ולמי זה עובר?',
		everyone: '”{found}” זה אף אחד במיוחד. מי יפתח את זה בבוקר הראשון: באיזה תפקיד, וכמה כאלה יש?',
		'uncounted-users': 'בכמה אנשים מדובר?',
		'uncounted-volume': 'כמה בערך, ביום, בשבוע או בחודש? מספיק מספר מהחודש שעבר.',
		'all-data': 'את ”{found}” אי אפשר למסור ביום הראשון. באיזו מערכת או תיקייה מדובר, ומי ערב למה שיש בה?',
		'shapeless-output': 'ל”{found}” אין עדיין צורה. מה מגיע לאן: טיוטה בתיבת הדואר, שדה במערכת, רשימה בשמונה בבוקר?',
		'many-verbs': 'ארבעה דברים ומעלה הם כבר כמה פרויקטים. מה קודם?',
		'acts-for-a-reader': 'פעולה היא יותר ממידע. מי רואה אותה, לפני שהיא נעשית או אחרי?',
		'some-reviewer': '”{found}” זה לא תפקיד. על מי מוטלת הבדיקה, וכמה דקות ביום מוקצות לה?',
		'nothing-excluded':
			'גרסה ראשונה שלא משאירה דבר בחוץ לא יוצאת אף פעם. איזה סוג של מקרים, איזו שפה או איזה שלב יכולים לחכות?',
		'whole-release':
			'מ”{found}” לא ברור מה אפשר יהיה לעשות. מה הדבר הקטן ביותר ששני אנשים יכולים להשתמש בו בעבודה אמיתית?',
		'no-day': 'באיזה יום, או בעוד כמה שבועות?',
		'far-release': 'יותר משנים עשר שבועות בלי משתמשים הם זמן רב לחיות בטעות. במה יוכלו שני אנשים להשתמש כבר אחרי שישה?',
		'near-release': 'בפחות משבועיים מקבלים הדגמה. על זה רוצים לשלם?',
		'no-figure': 'מאיזה מספר היום לאיזה מספר אז? כדאי לספור במשך שבוע, עוד לפני הגיוס.',
		'one-figure': 'מה המספר הזה היום?',
		unjudged: 'באיזה יום, או אחרי כמה שבועות של שימוש?',
		'no-stop': 'אם שום דבר לא יכול לעצור את זה, שום דבר לא עומד למבחן. איזו תוצאה תגרום לכם לומר לא?',
		'shared-owner': '”{found}” זה לא אדם אחד. מי האדם שיכול להגיד כן ביום שלישי?',
		buzzword: '”{found}”: מה בדיוק רואים כשזה קורה?',
	},
};

export const advice: Words['advice'] = {
	about: {
		people:
			/(?<![\p{L}\p{N}])[ושהכלבמ]{0,3}(?:מועמד\p{L}*|קורות (?:ה?חיים|חיי\p{L}+)|גיוס עובדים|מיון עובדים|אשראי|הלווא?(?:ה|ת|ות)|משכנת\p{L}+|קצב(?:ה|ת|אות)|תביע(?:ה|ת|ות) ביטוח|פיטורים|פיטורי\p{L}*|הערכת עובדים|קידום עובדים|ציונים|ציוני|תלמיד\p{L}*|סטודנט\p{L}*|חולה|חולים|חולי|מטופל\p{L}*|אבחו\p{L}+|אבחנ\p{L}*|דייר\p{L}*|שוכר\p{L}*|מבקשי מקלט|אשר(?:ה|ת|ות)|חשוד\p{L}*|applicants?|candidates?|CVs?|loans?|patients?|students?|tenants?)(?![\p{L}\p{N}])/iu,
		platform:
			/(?<![\p{L}\p{N}])[ושהכלבמ]{0,3}(?:פלטפורמ\p{L}*|צינור(?:ות)? ה?נתונים|אחזור|וקטורי\p{L}*|תשתי(?:ת|ות)|הערכ(?:ת|ות) ה?ביצועים|מבחני ה?איכות|מיקרו[ ־-]?שירותים|זמני? תגובה|RAG|APIs?|retrieval|pipelines?|platform|embeddings?|evals)(?![\p{L}\p{N}])/iu,
		product:
			/(?<![\p{L}\p{N}])(?:[והב]{0,2}אתר|[ושהכלבמ]{0,3}(?:אפליקצי\p{L}*|יישומון|אתרי|חנות ה?(?:מקוונת|אינטרנטית)|הרשמה|מנוי|מנויים|גולש\p{L}*|לקוח|לקוחות|לקוחותי\p{L}+|ממשק ה?משתמש|apps?|websites?|customers?|UI))(?![\p{L}\p{N}])/iu,
		steps:
			/(?<![\p{L}\p{N}])[ושהכלבמ]{0,3}(?:(?:כמה|מספר) שלבים|רב[ ־-]?שלבי(?:ת|ים)?|סוכן|סוכנים|סוכנת|באופן עצמאי|אוטונומי\p{L}*|זיכוי|זיכויים|החזר|החזרים|תיאום מחדש|מתאמ(?:ת|ים|ות)? מחדש|ביטול|ביטולים|מבטל(?:ת|ים|ות)?|(?:שתי|שלוש|כמה) מערכות|agents?|refunds?|autonomous(?:ly)?)(?![\p{L}\p{N}])/iu,
		training:
			/(?<![\p{L}\p{N}])[ושהכלבמ]{0,3}(?:אימון|לאמן|מאומנ(?:ת|ים)|כוונון|תחזי(?:ת|ות)|חיזוי|לחזות|נטישה|נטישת|רגרסיה|מתויג(?:ת|ים|ות)?|היסטורי(?:ה|ת|ים|ות)?|דירוג|הסתברו\p{L}+|שנים של|שנות|forecasts?|predict\w*|churn|historical|ranking)(?![\p{L}\p{N}])/iu,
	},
	pauses: {
		'no-workflow': {
			when: 'יש טכנולוגיה, ואין עבודה להשתמש בה.',
			first: 'לצפות בשלושה אנשים עובדים במשך יום, ולחזור עם משימה אחת.',
		},
		'no-users': {
			when: 'אף אחד לא יכול לומר מי המשתמשים.',
			first: 'למצוא שני אנשים שישתמשו בזה בחודש הבא, ולשאול אותם.',
		},
		'no-data': { when: 'הגישה לנתונים לא הוסדרה.', first: 'להשיג אישור למדגם. עד אז משלמים לבונה על המתנה.' },
		'no-owner': { when: 'אין מי שאחראי לזה.', first: 'לקבוע אדם אחד שמחליט מה טוב מספיק.' },
		'no-stop': { when: 'אף אחד לא יכול לומר מה יגרום לעצור.', first: 'לכתוב את התוצאה שבה התשובה היא לא.' },
		'acts-unseen': {
			when: 'הבינה המלאכותית פועלת, ואף אחד לא מסתכל עד שמישהו מתלונן.',
			first: 'בתחילה אדם מאשר כל פעולה, ומרפים רק לפי הראיות.',
		},
		'people-unseen': {
			when: 'זה מחליט על אנשים לפני שאדם הסתכל.',
			first: 'להעמיד אדם לפני ההחלטה, ולברר עם ייעוץ משפטי אם בכלל מותר להחליט כך.',
		},
	},
	roles: {
		builder: {
			name: 'בונה בינה מלאכותית',
			fits: 'תהליך עבודה אחד בתוך ארגון, מודלים קיימים, גרסה ראשונה בתוך שבועות, ואין אנשי טכנולוגיה בסביבה. אדם אחד שואל, בונה, מודד ומוסר הלאה.',
		},
		'ai-engineer': {
			name: 'מהנדס/ת בינה מלאכותית',
			fits: 'ארגון הנדסה שרוצה אחזור, מבחני איכות או גישה למודלים כחלק מהפלטפורמה שלו, ויפעיל אותם בעצמו.',
		},
		'product-engineer': {
			name: 'מהנדס/ת מוצר לבינה מלאכותית',
			fits: 'לקוחות משתמשים בזה כחלק ממוצר. מסכים, קליטת משתמשים, חשבונות וזמני המתנה חשובים לא פחות מהתשובות.',
		},
		'agent-builder': {
			name: 'בונה סוכנים',
			fits: 'הבינה המלאכותית מבצעת צעדים במערכות אחרות. גבולות, הרשאות, ביטול ותיעוד של מה שעשתה הם רוב העבודה.',
		},
		'ml-engineer': {
			name: 'מהנדס/ת למידת מכונה',
			fits: 'חיזוי מתוך הרשומות שלכם: תחזית, ציון, דירוג. נתוני אימון, מבחן שנשמר בצד וסחיפת נתונים הם העבודה.',
		},
	},
	because: (reasons) => `כי ${reasons}.`,
	next: (role, reason) => `אפשרות שנייה: ${role}, כי ${reason}.`,
	reasons: {
		alone: 'אין אנשי טכנולוגיה בסביבה, ואדם אחד צריך לשאול, לבנות ולמסור הלאה',
		colleagues: 'המשתמשים הם עמיתים שאפשר לשאול בכל יום',
		'ready-made': 'מודלים קיימים מסוגלים למה שמבקשים כאן',
		weeks: 'הגרסה הראשונה במרחק שבועות, לא רבעונים',
		'run-by-engineers': 'צוות הנדסה יפעיל את זה, וזה צריך להתאים לקוד, לבדיקות ולגרסאות שלו',
		platform: 'התדריך מדבר על פלטפורמה ועל חלקיה',
		outside: 'אנשים מחוץ לארגון משתמשים בזה, ואי אפשר לגשת אל השולחן שלהם',
		'product-team': 'ההצטרפות היא לצוות מוצר, עם העיצוב והגרסאות שלו',
		screens: 'בגרסה הראשונה יש מסכים שלקוחות רואים',
		acts: 'הבינה המלאכותית פועלת במערכות אחרות, וגבולות, ביטול ותיעוד הם רוב העבודה',
		unseen: 'היא פועלת לפני שמישהו הסתכל',
		steps: 'יש בעבודה כמה שלבים שתלויים זה בזה',
		predicts: 'חיזוי מתוך הרשומות שלכם צריך אימון, ומבחן על רשומות שנשמרו בצד',
		records: 'התדריך מדבר על רשומות מן העבר שאפשר ללמוד מהן',
	},
	sample: {
		intro:
			'שעתיים עד ארבע, בתשלום לפי תעריף יומי ובלי קשר לתוצאה, על קלטים שלכם ובכל כלי שנוח. אותו מבחן לכל מי שפונים אליו.',
		give: 'מה נותנים',
		inputs: (sources) =>
			`${sources ? `עשרה קלטים אמיתיים, בלי פרטים מזהים, מתוך: ${sources}` : 'עשרה קלטים אמיתיים שלכם, בלי פרטים מזהים'}. שניים מהם כאלה שהשתבשו בחודש שעבר.`,
		talk: (users) => `חצי שעה עם מי שעושה את העבודה${users && `, מתוך מי שישתמשו בזה: ${users}`}.`,
		brief: 'התדריך הזה, והנקודות הפתוחות שבו נשארות פתוחות.',
		build: 'מה בונים',
		makes: (does, output) =>
			`מערכת ש${does || 'עושה את העבודה'}, לעשרת הקלטים האלה${output && `. התוצר: ${output}`}. מותר לה להיות מכוערת; היא חייבת לרוץ.`,
		looks: {
			before: (who) => `דרך שבה מי שבודק${who && ` (${who})`} מאשר, משנה או דוחה כל תוצאה. מותר לה להיות פשוטה.`,
			'by-reader': (who) => `לצד כל תוצאה, מה שדרוש למי שבודק${who && ` (${who})`} כדי להחליט: מאיפה היא באה, ומה חסר.`,
			sample: (who) =>
				`הכלל שלפיו חלק מהתוצאות מגיע אל מי שבודק${who && ` (${who})`}, ומה קורה לאחרות כשאחת מהן שגויה.`,
			'on-appeal': (who) => `דרך לערער על תוצאה, ומה שרואה אז מי שבודק${who && ` (${who})`}.`,
			never: () => 'רשימה של מה שיכול להשתבש כשאף אחד לא מסתכל, ולצד כל דבר הגבול שעוצר אותו.',
		},
		place: 'מקום שבו אדם מסתכל, והסיבה שהוא דווקא שם.',
		extras: {
			acts: 'בלי שום פעולה במערכת אמיתית: יומן של מה שהייתה עושה, ושל מה שסירבה לעשות.',
			predicts: 'כלל פשוט שצריך לנצח, כמו המספר של השנה שעברה, ומבחן על רשומות שנשמרו בצד.',
			answers: 'תשובה של ”לא ידוע לי” על אחד מהעשרה לפחות, במקום שבו זה נכון.',
		},
		handIn: 'מה מגישים',
		thing: 'הדבר עצמו, והשורה שמפעילה אותו.',
		table: 'טבלה של העשרה: מה יצא, אם זה נכון, ואיך יודעים.',
		page: (evidence) =>
			`עמוד אחד: מה שאלו, מה השאירו בחוץ ולמה, ${evidence ? `מה העשרה אומרים על המדד שלכם (${evidence})` : 'איך היו מודדים אם זה עובד'}, וכמה עולה תוצאה אחת.`,
		judge: 'לפי מה שופטים',
		asked: 'מה שאלו לפני שהתחילו. גם היעדר שאלות הוא תשובה.',
		showed: 'אם הראו מה שגוי לפני שמצאתם אותו.',
		kept: (excluded) =>
			excluded ? `אם השאירו בחוץ את מה שצריך להישאר בחוץ: ${excluded}.` : 'אם השאירו משהו בחוץ, ויודעים לומר למה.',
		used: 'אם מי שעושה את העבודה היה משתמש בזה כבר ביום ראשון.',
		spare: 'מה לא מבקשים',
		unpaid: 'שעות בלי שכר, או עבודה שתיכנס אצלכם לשימוש.',
		secrets: 'שמות של לקוחות, מערכות פעילות או סיסמאות.',
		puzzles: 'חידות, מצגות, או דעות בשאלה איזה מודל הכי טוב.',
	},
	questions: {
		use: {
			asks: 'ספרו לנו על דבר אחד שלכם שאנשים משתמשים בו היום. מי הם, ומה עשו לפני כן?',
			listenFor: 'תפקידים, מספרים, תאריכים. הדגמה אינה שימוש.',
		},
		workflow: {
			asks: (workflow) =>
				`${workflow ? `העבודה שלנו: ${workflow}. ` : 'סיפרנו לכם על העבודה שלנו. '}מה אתם שואלים לפני שאתם בונים משהו?`,
			listenFor: 'קודם אנשים וחריגים, מודלים אחר כך.',
		},
		release: {
			asks: (release, due) =>
				release
					? `הגרסה הראשונה שלנו: ${release}${due && `, ${due}`}. מה הייתם מוציאים ממנה, ולמי הייתם נותנים אותה קודם?`
					: 'מה הייתם מוציאים מהגרסה הראשונה, ולמי הייתם נותנים אותה קודם?',
			listenFor: 'משהו קטן ממה שחשבתם עליו.',
		},
		sources: {
			asks: (sources) =>
				sources
					? `מקורות המידע: ${sources}. איך מגלים בשבוע הראשון אם אפשר לסמוך עליהם?`
					: 'איך מגלים בשבוע הראשון אם אפשר לסמוך על הנתונים שלנו?',
			listenFor: 'קריאה של חמישים רשומות ביד, ושאלה מי מתחזק אותן.',
		},
		does: {
			suggests: {
				asks: 'היא מציעה. איך מגלים אם מישהו מקבל את ההצעות, ואם נכון לקבל אותן?',
				listenFor: 'ספירה נפרדת של מה שהתקבל ומה שנדחה, עם הסיבות.',
			},
			drafts: {
				asks: 'היא מנסחת טיוטות. איך מבחינים בין טיוטה טובה לטיוטה שאף אחד לא קרא?',
				listenFor: 'מה שונה, עד כמה, ומה חזר.',
			},
			classifies: {
				asks: 'היא מסווגת. איזו טעות היא היקרה, ומה עושים במה שלא מתאים לשום מקום?',
				listenFor: 'מחיר לכל סוג של טעות, וערימה נפרדת לאדם.',
			},
			extracts: {
				asks: 'היא קוראת מסמכים. איך מבחינים בין ”זה לא שם” לבין ”לא ניתן היה לקרוא”?',
				listenFor: 'מצבים נפרדים, מספרי עמודים, סריקות וטבלאות.',
			},
			answers: {
				asks: 'היא עונה על שאלות. מתי היא צריכה לומר שאינה יודעת, ואיך בודקים שהיא אכן אומרת?',
				listenFor: 'אוסף של שאלות בלי תשובה, ומקורות שאפשר לפתוח.',
			},
			predicts: {
				asks: 'היא מנבאת. לאיזה כלל פשוט משווים אותה, ואיך שמים לב שהעולם השתנה?',
				listenFor: 'קו בסיס, רשומות שנשמרו בצד לפי תאריך, ומי נפגע מציון שגוי.',
			},
			acts: {
				asks: 'היא מבצעת פעולות במערכות אחרות. מה אסור לה לעשות בשום מצב, איך אוכפים את זה, ואיך מבטלים פעולה?',
				listenFor: 'הרשאות מחוץ למודל, גבול עליון, תיעוד שמישהו קורא.',
			},
		},
		anyWork: {
			asks: 'איזה חלק מעבודה כזאת לא הייתם מפקידים בידי מודל?',
			listenFor: 'כלל, טופס או רשימה שעושים את זה טוב יותר.',
		},
		checked: {
			before: {
				asks: 'שום דבר לא יוצא לפני שאדם אישר. איך מבחינים שהוא כבר מאשר הכול בלי לקרוא?',
				listenFor: 'טעויות שנשתלו בכוונה, זמן לכל אישור, חלק שנקרא פעמיים.',
			},
			'by-reader': {
				asks: 'התוצר רק מציג מידע, ואדם מחליט. איך דואגים שתשובה רהוטה לא תחליט במקומו?',
				listenFor: 'מקורות לצד כל קביעה, פערים שנראים כמו פערים, מה שלא נאמר.',
			},
			sample: {
				asks: 'חלק נבדק בדיעבד. כמה גדול הוא, מי בוחר אותו, ומה קורה לשאר כשאחד שגוי?',
				listenFor: 'מספר עם נימוק, ודרך להחזיר את מה שכבר יצא.',
			},
			'on-appeal': {
				asks: 'אדם בודק כשמישהו מערער. איך יודעים האנשים שזה נוגע להם שאפשר לערער?',
				listenFor: 'אנשים שלא מערערים אף פעם, ואיך היו מוצאים אותם.',
			},
			never: {
				asks: 'אף אחד לא בודק. מה צריך להתקיים לפני שתחתמו על זה בשמכם?',
				listenFor: 'גבולות, ביטול, טעות זולה. או סירוב.',
			},
		},
		anyReview: {
			asks: 'איפה האדם בתהליך האחרון שבניתם, ולמה דווקא שם?',
			listenFor: 'מקום, תפקיד, סיבה.',
		},
		evidence: {
			asks: (evidence) =>
				evidence
					? `כך היינו שופטים את זה: ${evidence}. איך המספר הזה עלול להטעות אותנו?`
					: 'איך ידעתם שהדבר האחרון שבניתם עובד, ואיך המספר הזה היה עלול להטעות אתכם?',
			listenFor: 'ספירה מלפני כן, עונתיות, המקרים שנשארו בחוץ.',
		},
		mistake: {
			asks: 'מה הייתה הטעות היקרה ביותר שלכם עם בינה מלאכותית בשימוש? כמה היא עלתה, ומה השתנה?',
			listenFor: 'סכום, תאריך, ושינוי שקיים עד היום.',
		},
		trouble: {
			asks: 'מה קורה כשהמודל איטי, השירות נופל, הקלט עוין, או שהפלט שגוי ואף אחד לא שם לב?',
			listenFor: 'ארבע תשובות, אחת מהן מניסיון.',
		},
		beside: {
			nobody: {
				asks: 'אין כאן אנשי טכנולוגיה לצידכם. מה תשאירו אחריכם ביום האחרון, ולמי?',
				listenFor: 'הוראות הפעלה שמישהו כבר ניסה, חשבון לתשלום, שם.',
			},
			engineers: {
				asks: 'הקוד כאן שייך לצוות. מה שיניתם לאחרונה כי מישהו אחר בצוות ביקש?',
				listenFor: 'בדיקות, סקירות קוד, פחות תלויות.',
			},
			product: {
				asks: 'לקוחות משתמשים בזה. איך גיליתם לאחרונה מה הם עושים עם משהו, ולא מה הם אומרים?',
				listenFor: 'צפייה, ספירה, יכולת שהוסרה.',
			},
		},
		without: {
			asks: 'מתי לאחרונה שכנעתם מישהו לא להשתמש בבינה מלאכותית?',
			listenFor: 'מה עשו במקום, ואיך זה נגמר.',
		},
	},
};

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
	lead: 'כל רשומה בשלמותה, בכל קורא הזנות. בלי חשבון ובלי מעקב אחר הקוראים.',
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
	address: 'כתובת דואר אלקטרוני',
	signUp: 'הרשמה',
	consent: (service) =>
		`ההרשמה היא הסכמה לקבל את ההודעות האלה. הכתובת נמסרת לשירות ששולח אותן, ${service}, ואינה נשמרת באתר הזה. בכל הודעה יש קישור לביטול ההרשמה.`,
	feed: 'אפשר לעקוב ב־[RSS](feed): [מעתיקים כתובת אל קורא הזנות](subscribe), בלי לפתוח חשבון.',
	orFeed: 'אפשר לעקוב גם ב־[RSS](feed): [מעתיקים כתובת אל קורא הזנות](subscribe), בלי לפתוח חשבון.',
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
	published: 'פורסם',
	updated: 'עודכן',
	by: 'מאת',
	decision: 'החלטה',
	askedBy: 'לבקשת',
	about: 'בנושא',
};

export const twin: Words['twin'] = {
	page: 'עמוד',
	asData: 'כנתונים',
	firstTold: 'פורסם לראשונה במקום אחר',
	licence: 'רישיון',
	facts: 'העובדות',
	links: 'קישורים',
	anywhere: 'כל הקישורים',
	story: 'הסיפור',
	location: 'מקום',
	figures: 'במספרים',
	expect: 'למה לצפות',
	newestFirst: 'מהחדש לישן',
};

export const card: Words['card'] = {
	demo: 'הדגמה',
	paper: 'מקרי בוחן ויומן בנייה',
	checks: 'בדיקה בידי אדם',
	cost: 'עלות',
	live: 'פעילים',
	latest: 'עדכון אחרון',
	reading: 'זמן קריאה',
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
	nothing: 'בימים האלה לא פורסם דבר ולא השתנה דבר.',
	all: 'הכול:',
};

export const resume: Words['resume'] = {
	lanes: 'סוגי עבודה',
	tools: 'כלים',
	models: 'מודלים',
};
