import { rssRoute } from '../_rss.ts';

export const GET = rssRoute('now');
