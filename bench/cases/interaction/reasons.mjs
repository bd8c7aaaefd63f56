// Why a step of the survey misses its figure, and what was tried.

export const reasons = {
  wait: `The press that opens: what it leads to is there, and is made in one go. Profiled, of some 40 ms on this phone a third is script (eleven
radio buttons, from a template), a quarter styles and a quarter the layout that \`showModal\` asks for; the floor has a sixth of the styles.
Tried: the form beforehand and its styles adopted beforehand, which took 7 ms and the wait for the network; a frame between the press and
the form, which waits 16 ms and shows the question 65 ms later, so it was left: nobody feels 60 ms, and the question is what is waited for.`,
};
