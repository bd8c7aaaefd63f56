import type { Programme } from './programme.js';
import { coffeeStars } from './programmes/coffee-stars.js';
import { departmentStore } from './programmes/department-store.js';
import { hotelNights } from './programmes/hotel-nights.js';
import { tourOperator } from './programmes/tour-operator.js';

/** Every example programme; the first is the one where none is asked for. */
export const programmes: readonly Programme[] = [coffeeStars, hotelNights, departmentStore, tourOperator];
