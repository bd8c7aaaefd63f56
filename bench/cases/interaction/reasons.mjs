// Why a step of the survey misses its figure, and what was tried.

const form = `The form is brought while the page is idle, since only the page opens this survey; what else an opened one needs, the way to keep an
answer and the rest of the client, comes with the press: by esbuild in more files than by Vite. The floor has all of its page from the start.`;

export const reasons = {
  opened: `${form} Tried: the form beforehand, which by Vite brought most.`,
  thanked: `What the opening takes more is in it; from the question to thanks the kit is not behind: it thanks when the answer is safe on the
device.`,
  sent: `What the opening takes more is in it, and the answer is kept on the device before it is sent: the request leaves when a floor that keeps
nothing already has sent it, and thanks were on screen before.`,
  wait: `The slowest press of four, read in steps of 8 ms; the others are level with the floor. It has not been profiled yet.`,
};
