// The few shapes everything is drawn with. Each gives SVG text; a prop stands on y = 0 with its middle at x = 0.
const attributes = (given) =>
  Object.entries(given)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

const shape =
  (tag, ...names) =>
  (...values) =>
    `<${tag}${attributes(Object.fromEntries(names.map((name, index) => [name, values[index] ?? 0])))}/>`;

export const box = (x, y, width, height, fill, rx = 0) =>
  shape('rect', 'x', 'y', 'width', 'height', 'fill', 'rx')(x, y, width, height, fill, rx);
export const disc = shape('circle', 'cx', 'cy', 'r', 'fill');
export const oval = shape('ellipse', 'cx', 'cy', 'rx', 'ry', 'fill');
export const area = shape('path', 'd', 'fill');

/** A stroke with round ends. */
export const line = (d, stroke, width = 4) =>
  `<path${attributes({ d, stroke, fill: 'none', 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' })}/>`;

export const faint = (opacity, ...parts) => `<g opacity="${opacity}">${parts.join('')}</g>`;

/** Moves a prop, and scales and turns it about its own foot. */
export const at = (x, y, scale, ...parts) =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${parts.join('')}</g>`;
export const turned = (degrees, ...parts) => `<g transform="rotate(${degrees})">${parts.join('')}</g>`;
export const mirrored = (...parts) => `<g transform="scale(-1 1)">${parts.join('')}</g>`;

/** The side away from the light, and where a thing touches the ground. */
export const shade = (d, opacity = 0.1) => faint(opacity, area(d, '#000'));
export const contact = (width, y = 2) => faint(0.16, oval(0, y, width, width * 0.09, '#000'));

/** Repeats with an index. */
export const times = (count, draw) => Array.from({ length: count }, (_, index) => draw(index)).join('');

/** A picture: a wall, a disc of light behind the things, and the ground they stand on. */
export function scene({ wall, ground, light, horizon = 352, sun = [320, 214, 168], size = [640, 480] }, ...props) {
  const [width, height] = size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    box(0, 0, width, height, wall),
    light ? disc(...sun, light) : '',
    ground ? box(0, horizon, width, height - horizon, ground) : '',
    ...props,
    '</svg>',
  ].join('');
}
