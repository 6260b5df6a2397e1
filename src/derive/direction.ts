const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

/** The direction in which a language is written. */
export function direction(language: string): 'ltr' | 'rtl' {
	return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** The direction of a text: that of its first letter. */
export function textDirection(text: string): 'ltr' | 'rtl' {
	const [first = ''] = /\p{L}/u.exec(text) ?? [];
	return RIGHT_TO_LEFT_LETTER.test(first) ? 'rtl' : 'ltr';
}

const RIGHT_TO_LEFT_LETTER =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mandaic}\p{Script=Samaritan}]/u;
