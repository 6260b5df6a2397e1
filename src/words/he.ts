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

// Feeds, cards, and what is written for programs and e-mail.
