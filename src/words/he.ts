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
export const failureState: Words['failureState'] = { open: 'פתוחה', fixed: 'תוקנה', accepted: 'מקובלת כפי שהיא' };

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

/** A prefix of one letter: it joins Hebrew letters, and a maqaf stands before anything else. */
const prefixed = (prefix: string, word: string) => (/^[א-ת]/.test(word) ? `${prefix}${word}` : `${prefix}־${word}`);

export const caseHead: Words['caseHead'] = {
	number: (number) => `מס׳ ${number}`,
	since: (date) => `מאז ${date}`,
	started: (date) => `תחילת העבודה: ${date}`,
	startedGap: 'תחילת העבודה: {gap}',
	published: 'פורסם ב־{date}',
	updated: 'עודכן ב־{date}',
	brief: 'תדריך על בסיס המקרה',
	firstTold: 'סופר לראשונה במקום אחר: {original}.',
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
	failures: (worst, others) => `${worst}, ועוד ${others}`,
	dashboard: 'לוח מעקב',
	openDashboard: 'לוח מעקב פתוח',
	watched: (what, others, since) => `${what}${others && ` ועוד ${others}`}${since && `, מאז ${since}`}`,
	midSentence: (phrase) => phrase,
	none: {
		failure: 'לא סופר על כישלון',
		amount: 'לא צוין סכום',
		dashboard: 'לא צוין לוח מעקב',
	},
};

export const section: Words['section'] = {
	workflow: 'תהליך העבודה',
	review: 'איפה האדם בתהליך',
	results: 'תוצאות',
	evals: 'הערכת ביצועים',
	story: 'הסיפור',
	scope: 'היקף',
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
	workflow: { before: 'לפני', after: 'אחרי', pain: 'מה הכאיב', users: 'משתמשים', volume: 'כמות' },
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
		errored: (cases) => `${cases} עם שגיאה`,
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
		wrong: 'יש טעות ואיש לא שם לב',
		guardrails: 'מעקות',
		refuses: 'בקשות שנדחות',
		rules: 'כללים קבועים',
		costCeiling: 'תקרת ההוצאה',
		loopLimit: 'צעדים ברצף בלי אדם',
		atMost: (steps) => `לכל היותר ${steps}`,
	},
	data: {
		personal: 'נתונים אישיים',
		protection: 'ההגנה עליהם',
		kept: 'נשמרים למשך',
		assurance: 'אישורים, הערכות ורישומים',
	},
	cost: {
		each: (unit) => `כל ${unit}`,
		month: 'חודש',
		build: 'הבנייה',
		daysWorked: (shown, count) => (count === 1 ? 'יום עבודה אחד' : `${shown} ימי עבודה`),
		asOf: (date) => `מה שהוצהר נכון ${prefixed('ל', date)}.`,
		asOfGap: 'המועד של מה שהוצהר: {gap}.',
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
	// Above ten, Hebrew counts days in the singular.
	days: (shown, count) =>
		count === 1 ? 'יום אחד' : count === 2 ? 'יומיים' : `${shown} ${count > 10 ? 'יום' : 'ימים'}`,
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
	costByDay: {
		title: 'עלות לפי יום',
		summary: (total, from, to, most) =>
			`${total} בסך הכול, ${prefixed('מ', from)} עד ${to}; היום היקר ביותר עלה ${most}.`,
		month: 'חודש',
		cost: 'עלות',
	},
	costByModel: {
		title: 'עלות לפי מודל',
		noPrice: 'מחיר לא ידוע',
		model: 'מודל',
		cost: 'עלות',
		input: 'אסימוני קלט',
		cached: 'מהם מהמטמון',
		output: 'אסימוני פלט',
	},
	context: {
		title: 'מה מילא את ההקשר, לפי כלי',
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
		minutes: (minutes) => `${minutes} דק׳`,
		day: 'יום',
		down: 'השבתה',
	},
	// The mark keeps the day beside its month, where a Latin name stands before it.
	source: (tool, file, days, imported) => `${tool} (${file}), ${days && `\u200f${days}, `}יובא ב־${imported}`,
};

export const seen: Words['seen'] = {
	visits: 'הביקורים האחרונים',
	answered: (date, status) => `ענה ${status && `(${status}) `}ב־${date}`,
	says: (state, date) => `מדווח: ${state}, ${date}`,
	state: { operational: 'פועל כסדרו', degraded: 'פועל חלקית', outage: 'מושבת', maintenance: 'בתחזוקה' },
	failed: (date, problem) => `לא ענה כראוי ב־${date}${problem && `: ${problem}`}`,
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
	unreachable: 'אין גישה לרשת שלו',
	broken: 'החיבור נקטע',
	unsafe: 'אי אפשר היה ליצור חיבור מאובטח',
	'not-http': 'התשובה לא הייתה ב־HTTP',
	private: 'הכתובת פרטית',
	credentials: 'הכתובת מכילה שם משתמש או סיסמה',
	elsewhere: 'הוא מפנה למשהו שאינו כתובת ברשת',
	circle: 'הוא מפנה במעגל',
	'too-many': 'הוא מפנה יותר מ־5 פעמים',
	status: (status) => `התשובה הייתה ${status}`,
	distrust: (status) => `התשובה הייתה ${status}, וייתכן שתוכניות אוטומטיות נדחות`,
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
	volume: 'כמות',
	does: 'מה הבינה המלאכותית עושה',
	checked: 'מתי אדם בודק',
	reviewer: 'מי בודק',
	outcomes: 'מה עלה בגורל התוצרים',
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
	rebuild: 'מה היה נעשה אחרת',
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
	refuses: (what) => `בקשות שנדחות: ${what}`,
};

export const question: Words['question'] = {
	workflow: 'מה הייתה העבודה, לפני ואחרי?',
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
	hindsight: 'מה היה נעשה אחרת?',
};

export const completeness: Words['completeness'] = {
	state: {
		partly: 'בחלקה',
		open: 'פתוחה',
		undisclosed: 'לא נמסר',
		unmeasured: 'לא נמדד',
		unknown: 'לא ידוע',
		inapplicable: 'לא רלוונטי',
	},
	answered: (answered, total) => `נענו ${answered} מתוך ${total} שאלות`,
	partly: (shown, count) => `${shown} ${count === 1 ? 'נענתה בחלקה' : 'נענו בחלקן'}`,
	undisclosed: (shown, count) => `${shown} ${count === 1 ? 'לא נמסרה' : 'לא נמסרו'}`,
	unmeasured: (shown, count) => `${shown} ${count === 1 ? 'לא נמדדה' : 'לא נמדדו'}`,
	unknown: (shown) => `${shown} ללא תשובה ידועה`,
	open: (shown, count) => `${shown} ${count === 1 ? 'נותרה פתוחה' : 'נותרו פתוחות'}`,
	inapplicable: (shown, count) => `${shown} ${count === 1 ? 'אינה רלוונטית' : 'אינן רלוונטיות'}.`,
	about:
		'כל מקרה בוחן נשאל שש־עשרה שאלות. שאלה שאינה רלוונטית אינה נספרת; נימוק שבא במקום תשובה מוצג, אך אינו נחשב לתשובה. זה אינו ציון: תיעוד קצר וכן עדיף על תיעוד מלא.',
};

export const interview: Words['interview'] = {
	inPart: 'בחלקה: {section}',
	unanswered: 'אין כאן תשובה',
	users: 'מי היו המשתמשים, והאם אפשר לדבר עם אחד מהם?',
	own: 'מה היה באחריותכם, ומה הייתה עבודתם של אחרים?',
	ownBeside: (partner) => `מה היה באחריותכם, ומה היה החלק של ${partner}?`,
	excluded: 'מה השארתם בחוץ, ולמה?',
	excludedThis: (what) => `“${what}” נשאר בחוץ. מי רצה שזה ייכלל, ואיך סירבתם?`,
	human: 'איפה האדם בתהליך, ומה הוא יכול לעשות?',
	checked: {
		before: 'שום דבר לא יוצא בלי אישור. מה קורה בבדיקה ביום שבו אין זמן לקרוא?',
		'by-reader': 'אדם קורא ומחליט. איך הייתם מגלים שהוא כבר לא חולק על מה שהוצע לו?',
		sample: 'חלק נבדק בדיעבד. מי בחר את החלק הזה, ומה קורה עם השאר?',
		'on-appeal': 'זה נבדק כשמישהו מתנגד. איך אנשים יודעים שהם יכולים להתנגד?',
		never: 'אף אחד לא בודק. למה זה בטוח כאן?',
	},
	worked: 'איך ידעתם שזה עובד, ומי עשה את הספירה?',
	workedInTests: 'איך ידעתם שזה עובד, ואילו מקרים חסרים במבחנים?',
	workedByEstimate: 'התוצאות שלכם הן הערכות. איך הייתם יודעים שזה עבד?',
	failed: 'מה נכשל, מי שם לב, וכמה זה עלה?',
	failedThis: (title) => `“${title}”: מי שם לב, ותוך כמה זמן?`,
	failedDear: (title, cost) => `המחיר של “${title}” היה ${cost}. מה היה תופס את זה היום, ותוך כמה זמן?`,
	changed: 'מה השתנה מאז הגרסה הראשונה, ולמה?',
	changedThis: (version) => `מה הביא להוצאת גרסה ${version}, ומה ניסיתם לפניה?`,
	modes: 'מה קורה כשהמודל איטי, נופל, מותקף, או טועה בלי שאיש שם לב?',
	cost: (unit) => `כמה עולה כל ${unit} כשכוללים הכול, וכמה בכמות גדולה פי עשרה?`,
	watched: 'מי מנטר את זה, ומה נעשה לאחרונה בעקבות מה שנראה שם?',
	decided: 'מה הוחלט בארגון אחרי שנראו הראיות?',
	decision: {
		expand: 'הוחלט להרחיב. איזה מספר היה מביא להחלטה לעצור?',
		maintain: 'הוחלט להשאיר כמו שהוא. מה היו הנימוקים בעד יותר, ומה בעד פחות?',
		'hand-over': 'זה נמסר הלאה. מה לא הצליחו האחראים הבאים לעשות בחודש הראשון?',
		stop: 'הוחלט להפסיק. מתי אפשר היה לדעת?',
		undecided: 'טרם הוחלט. מי מחליט, לפי איזה מספר, ועד מתי?',
	},
	rebuild: 'מה הייתם עושים אחרת, ומה קודם?',
	against: 'מתי החלטתם נגד בינה מלאכותית, ובמה?',
	againstThis: (title) => `מתי החלטתם נגד בינה מלאכותית? האם “${title}” היה מקרה כזה?`,
};

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
