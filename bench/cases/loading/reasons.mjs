// Why a page misses its figure, from its own timeline, and what was tried.

export const reasons = {
  badge: `Of the three requests one after the other (page, script, answers) the script is what differs: 12 KB in twelve files instead of 1.2 in one.
By Vite, in one file, it is ahead of all. Beside this, base class, client and badge are evaluated.`,
  survey: `The same three, and a fourth: the form comes when it is asked for, so that a page whose survey nobody sees does not have it. Opened by a
press it is there before. Ahead of every peer.`,
  feedback: `A form asks the API for nothing, so the floor is two requests one after the other, the page and its script, and all that the
kit has more of counts: 20 KB instead of 1.5 are 95 ms at 1.6 Mbit/s, and Lit, base class and form are evaluated before the first
render. The files are asked for at once, by name in the head; privacy checks, files and kept messages come later. A form without Lit, or
one that a server has rendered, would be there with the page.`,
  rewards: `The same three requests one after the other as the floor: page, script, answers. The script has 23 KB in seventeen files instead of 2 in
one (100 ms), and twelve cards are drawn as places, then filled. What writes numbers is made while the network answers. Usable waits
for all that a redemption takes, its dialog, what keeps it safe and the question what it would cost (600 ms): it is asked for when a pointer
or the focus comes near a button, or a second after the start, and here the press comes out of nowhere. To load it with the list was
left: most visitors redeem nothing, and a page of rewards is 2 KB lighter for it.`,
  all: `Three requests one after the other, as the floor has them, but some 45 KB in 43 files instead of 4 KB (200 ms), and five elements are
evaluated and rendered: about 60 ms on this machine, four times that on the phone. All files are named in the head; by Vite there are
fewer, and it is 275 ms sooner. What shows first has no way to come first while one script brings all; a page that can should load what
is below the fold later.`,
};
