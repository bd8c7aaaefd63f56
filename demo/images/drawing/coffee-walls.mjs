import { bark, blush, night, paper, sage, sand } from './coffee-props.mjs';

// Walls and grounds of the coffee shop's pictures.
export const morning = { wall: paper, light: sand, ground: '#dcc4a6' };
export const warm = { wall: blush, light: '#f4dcc9', ground: '#d6a384' };
export const garden = { wall: '#dbe0cf', light: '#ebeee2', ground: sage };
export const evening = { wall: bark, light: '#63412d', ground: night };
export const noon = { wall: '#f2dfb4', light: '#f9eed3', ground: '#dfbb73' };
