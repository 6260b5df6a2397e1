import { feedPaths, feedResponse } from './_feeds.ts';

export const getStaticPaths = () => feedPaths(['json'], '.json');

export const GET = feedResponse;
