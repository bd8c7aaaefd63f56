import type { Scale } from './scale.js';
import type { SurveyBand } from './survey.js';

export const csatScale: Scale = { from: 1, to: 5 };

/** 4 and 5 are satisfied, 3 is neither, 1 and 2 are not. */
export const csatBand = (score: number): SurveyBand => (score > 3 ? 'promoter' : score === 3 ? 'passive' : 'detractor');
