/** What one shop's page has that another's has not. Its words are in `store/words`, its look in a style sheet of its own. */
export interface Shopfront {
  /** What is written over the door, in every language. */
  readonly name: string;
  /** What the programme is called in the demo's own bar. */
  readonly programme: string;
  /** Width and height of the picture at the head. */
  readonly hero: readonly [number, number];
  /** A currency shown beside the main one. */
  readonly second?: string;
  /** Asks about what was bought, not about the shop. */
  readonly asksOfPurchase?: boolean;
}

/** By programme; the first is the one where none is asked for. */
export const shopfronts: Readonly<Record<string, Shopfront>> = {
  'coffee-stars': { name: 'Corner Coffee', programme: 'Coffee Stars', hero: [1280, 800] },
  'hotel-nights': { name: 'Good Night Hotels', programme: 'Hotel Nights', hero: [1600, 800], second: 'nights' },
  'department-store': { name: 'Lantern House', programme: 'Lantern Card', hero: [1280, 800] },
  'tour-operator': {
    name: 'Little Roads',
    programme: 'Little Roads Club',
    hero: [1600, 800],
    second: 'trips',
    asksOfPurchase: true,
  },
};
