import { feedPaths, feedResponse } from './_feeds.ts';

export const getStaticPaths = () => feedPaths(['rss', 'atom'], '.xml');

export const GET = feedResponse;
