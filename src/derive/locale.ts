/** The locale by which a site writes numbers and dates. Bare `en` means British English: days before months. */
export function localeOf(language: string): string {
	return language === 'en' ? 'en-GB' : language;
}
