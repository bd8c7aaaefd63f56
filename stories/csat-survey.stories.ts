import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/csat-survey/define.js';
import type { Story, StoryMeta } from './story.js';
import { surveyStories, type SurveyArgs } from './surveys.js';

const { render, stories } = surveyStories(
  'csat',
  3,
  (args) =>
    html`<loyalty-csat-survey
      mode=${ifDefined(args.mode)}
      corner=${ifDefined(args.corner)}
      delay=${ifDefined(args.delay)}
      event=${ifDefined(args.event)}
      ?digit-keys=${args.digitKeys}
      .survey=${args.survey}
    ></loyalty-csat-survey>`,
);

export default {
  title: 'Elements/CSAT survey',
  component: 'loyalty-csat-survey',
  args: { scenario: 'coffee-stars/mid' },
  render,
} satisfies StoryMeta<SurveyArgs>;

type SurveyStory = Story<SurveyArgs>;

export const Loaded: SurveyStory = stories.loaded;
export const Given: SurveyStory = stories.given;
export const WithoutName: SurveyStory = stories.withoutName;
export const Missing: SurveyStory = stories.missing;
export const FollowUp: SurveyStory = stories.followUp;
export const Thanks: SurveyStory = stories.thanks;
export const ReviewLinks: SurveyStory = stories.reviewLinks;
export const Sending: SurveyStory = stories.sending;
export const NotSent: SurveyStory = stories.notSent;
export const Restored: SurveyStory = stories.restored;
export const Modal: SurveyStory = stories.modal;
export const ModalFollowUp: SurveyStory = stories.modalFollowUp;
export const Popover: SurveyStory = stories.popover;
export const PopoverFollowUp: SurveyStory = stories.popoverFollowUp;
export const ByItself: SurveyStory = stories.byItself;
export const Pending: SurveyStory = stories.pending;
export const Guest: SurveyStory = stories.guest;
export const Offline: SurveyStory = stories.offline;

/** A backend that has no such thing: nothing in its box, and `loyalty-unsupported` once. */
export const Unsupported: SurveyStory = stories.unsupported;
export const FailedWithReference: SurveyStory = stories.failedWithReference;
export const Malformed: SurveyStory = stories.malformed;
export const LongText: SurveyStory = stories.longText;
export const LongTextInPopover: SurveyStory = stories.longTextInPopover;
export const RightToLeft: SurveyStory = stories.rightToLeft;
export const Chinese: SurveyStory = stories.chinese;
export const PseudoLocale: SurveyStory = stories.pseudoLocale;
