// Made by scripts/icons.mjs from lucide-static (ISC licence, © Lucide Contributors). Do not edit.
import { icon } from '../icon.js';

export const usedIcon = () => icon('M18 6 7 17l-5-5M22 10l-7.5 7.5L13 16');
