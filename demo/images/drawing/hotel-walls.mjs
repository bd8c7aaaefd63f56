import { ink, linen, mist, night, stone } from './hotel-props.mjs';

// Walls and grounds of the hotel's pictures.
export const day = { wall: mist, light: '#eef4f4', ground: '#b9cfd1' };
export const warm = { wall: linen, light: '#f8f3ea', ground: stone };
export const dusk = { wall: night, light: '#2a5470', ground: ink };
export const rose = { wall: '#f0d8cd', light: '#f8e9e2', ground: '#d9ab99' };
export const coast = { wall: '#cfe3e4', light: '#f4e4c0', ground: '#e7d6b4' };
