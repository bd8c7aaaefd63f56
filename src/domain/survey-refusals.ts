/** Every reason not to ask, for whoever wonders why nothing came. Lasting reasons stand before passing ones. */
export const surveyRefusals = {
  'no-survey': 'No survey is due for this visitor.',
  loading: 'The survey is not loaded yet.',
  failed: 'The survey could not be loaded.',
  'only-called': 'Nothing says when it may come by itself: it waits to be opened.',
  'dont-ask': 'The visitor has said not to be asked again.',
  'not-sampled': 'This visitor is not in the share that is asked.',
  'answered-recently': 'A survey was answered not long ago.',
  'declined-recently': 'A survey was closed not long ago.',
  'ignored-recently': 'A survey was shown not long ago, and put off or left alone.',
  'enough-today': 'The visitor has been asked often enough today.',
  'too-few-visits': 'The visitor has not been here often enough.',
  'too-many-visits': 'The visitor has been here too often for this survey.',
  'too-few-pages': 'The visitor has not seen enough pages on this visit.',
  'unknown-member': 'It is not known yet who the visitor is.',
  'signed-out': 'Only members are asked, and this is a guest.',
  'signed-in': 'Only guests are asked, and this is a member.',
  'other-tier': 'Members of this tier are not asked.',
  'other-locale': 'Visitors are not asked in this language.',
  'other-device': 'Visitors are not asked on such a device.',
  'other-page': 'Visitors are asked on other pages.',
  'excluded-page': 'Visitors are not asked on this page.',
  'at-checkout': 'Nobody is disturbed at the checkout.',
  cancelled: 'The page has called it off.',
  'no-event': 'The event has not come, or not often enough.',
  'too-early': 'The page was opened too short a time ago.',
  'too-short-stay': 'The page was not in sight and in use for long enough.',
  'not-scrolled': 'The visitor has not read far enough.',
  'not-seen': 'The visitor has not seen what must have been seen.',
  'not-idle': 'The visitor is busy with the page.',
  'not-leaving': 'The visitor does not turn to go.',
  'not-in-front': 'The page is not in front.',
  'modal-open': 'Another dialog is open.',
  typing: 'The visitor is in a field.',
  'in-transition': 'The page is changing its view.',
  'other-tab': 'Another survey is on screen, here or in another tab.',
} as const;

export type SurveyRefusal = keyof typeof surveyRefusals;

/** Every reason to ask. */
export const surveyGrounds = {
  shown: 'It is on screen.',
  always: 'It is a part of the page, there for everybody.',
  due: 'Nothing stands against it: it is about to come.',
} as const;

export type SurveyGround = keyof typeof surveyGrounds;
