// Why a step of the survey misses its figure, from its own timeline, and what was tried.

const form = `The form (4 KB) is asked for with the press, while the floor asks for the question then and has its form: one request each. By
esbuild a second one follows, for what the form shares with other later parts (four files, 0.7 KB); Vite asks for them at once.`;

export const reasons = {
  opened: `${form} A survey that comes by itself has its form before; to load it for every page whose button may be pressed was left.`,
  thanked: `What the opening takes more is in it; from the question to thanks the kit is not behind: it thanks when the answer is safe on the
device.`,
  sent: `What the opening takes more is in it, and the answer is kept on the device before it is sent: the request leaves when a floor that keeps
nothing already has sent it, and thanks were on screen 150 ms before.`,
};
