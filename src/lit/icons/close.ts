// Made by scripts/icons.mjs from lucide-static (ISC licence, © Lucide Contributors). Do not edit.
import { icon } from '../icon.js';

export const closeIcon = () => icon('M18 6 6 18M6 6l12 12');
