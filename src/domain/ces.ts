import type { Scale } from './scale.js';
import type { SurveyBand } from './survey.js';

export const cesScale: Scale = { from: 1, to: 7 };

/** 5 to 7 agree that it was easy, 4 is neither, 1 to 3 do not agree. */
export const cesBand = (score: number): SurveyBand => (score > 4 ? 'promoter' : score === 4 ? 'passive' : 'detractor');
