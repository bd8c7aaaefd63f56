// What the shop says itself and is not written in its pages.
export const shop = {
  'role-guest': 'Guest',
  'role-new': 'new',
  'role-mid': 'mid',
  'role-at-risk': 'at risk',
  'role-top': 'top',
  'role-blocked': 'blocked',
  'role-pending': 'pending',
  'as-guest': 'You are shopping as a guest.',
  'signed-in': 'Signed in as {name} · {card}',
  'no-products': 'The shelves could not be loaded. Please reload the page.',
  'not-ordered': 'That did not work, and nothing was ordered. Please try again.',
  thanks: 'Thank you.',
  'thanks-name': 'Thank you, {name}.',
  earned: 'You earned {points}.',
  'earned-blocked':
    'Your membership is on hold, so nothing was added to it. Write to us below and we will look into it.',
};

export const coffee = {
  buy: 'Buy',
  bought: '{product}, {price}. Order {number}.',
  'bought-as-guest': '{product}, {price}.',
  'earned-as-guest': 'Members earn two stars for every dollar. Join, and the next cup counts.',
  'points-stars': { one: '{n} star', other: '{n} stars' },
  'about-flat-white': 'A double shot, and milk like satin.',
  'about-breakfast': 'Toasted to order, until eleven.',
  'about-house-blend': 'Hazelnut, plum, dark chocolate.',
  'about-grinder': 'Steel burrs, for one good cup at a time.',
};

export const hotel = {
  buy: 'Book',
  bought: '{product}, {price}. Booking {number}.',
  'bought-as-guest': '{product}, {price}.',
  'earned-as-guest': 'Members earn five points for every euro. Join, and the next night counts.',
  'points-points': { one: '{n} point', other: '{n} points' },
  'points-nights': { one: '{n} night', other: '{n} nights' },
  'about-one-night': 'A quiet room over the square, breakfast until eleven.',
  'about-weekend': 'Two nights facing the garden, with a late Sunday.',
  'about-week': 'Seven nights with the windows open to the sea.',
  'about-dinner': 'Five courses from the market, at eight.',
};
