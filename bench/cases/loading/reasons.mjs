// Why a page misses its figure, from its own timeline, and what was tried.

export const reasons = {
  feedback: `A form asks the API for nothing, so the floor is two requests one after the other, the page and its script, and all that the
kit has more of counts: 20 KB instead of 1.5 are 95 ms at 1.6 Mbit/s, and Lit, base class and form are evaluated before the first
render. The files are asked for at once, by name in the head; privacy checks, files and kept messages come later. A form without Lit, or
one that a server has rendered, would be there with the page.`,
  rewards: `The same three requests one after the other as the floor: page, script, answers. The script has 23 KB instead of 2 (105 ms), and
twelve cards are drawn as places, then filled. What writes numbers is made while the network answers, which took it out of the way of the
first card. Usable waits for the dialog of a redemption (10 KB and a request, 200 ms): it is asked for when a pointer or the focus comes
near a button, and here the press comes out of nowhere. To load it with the list was left: most visitors redeem nothing.`,
  all: `Three requests one after the other, as the floor has them, but some 40 KB instead of 4 (180 ms), and five elements are evaluated and
rendered: about 60 ms on this machine, four times that on the phone. All files are named in the head. What shows first has no way to come
first while one script brings all; a page that can should load what is below the fold later.`,
};
