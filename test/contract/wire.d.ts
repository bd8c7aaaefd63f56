// Made from openapi.yaml by scripts/wire-types.mjs. Change that file and run the script.

export interface paths {
  readonly '/program': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The programme, for everybody. */
    readonly get: operations['program.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/member': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The member who is asking; 401 means a guest. */
    readonly get: operations['member.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/rewards': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The rewards on offer. Eligibility is the member's own when signed in; a guest is told what holds for everybody. */
    readonly get: operations['rewards.list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/redemptions/preview': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** What a redemption would do. Changes nothing and needs no key. */
    readonly post: operations['redemptions.preview'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/redemptions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The member's redemptions, newest first; with a key, the one made with that key. */
    readonly get: operations['redemptions.list'];
    readonly put?: never;
    /**
     * Redeems a reward, once for each key.
     * @description The first call with a key is carried out and its answer stored; a repetition with the same body gets that
     *     stored answer, a repetition with another body 422 `idempotency-mismatch`, and one that comes while the first
     *     still runs 409 `idempotency-in-flight`. Answers 400, 401, 413, 415, 429 and 5xx are not stored. Points, stock and
     *     key change in one transaction or not at all.
     */
    readonly post: operations['redemptions.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/redemptions/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Gives an unused code back and returns its points. A second call gives the same answer. */
    readonly delete: operations['redemptions.cancel'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/transactions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What was earned, spent, expired and given back, newest first. */
    readonly get: operations['transactions.list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/earning-rules': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The ways to earn points. How each stands is the member's own when signed in; for a guest all are `available`. */
    readonly get: operations['earning-rules.list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/referral': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What the member may give to friends. 404 where the programme has nothing of the kind. */
    readonly get: operations['referral.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/earnings/estimate': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Points that a cart would earn as one order. Changes nothing, promises nothing and needs no key.
     * @description A guest is told what a member would earn. A member who cannot earn now is told of no points. A cart that
     *     the programme cannot count, in other money or below zero, is 400.
     */
    readonly post: operations['earnings.estimate'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/surveys/due': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The surveys that may be put to the caller now; guests are asked too. */
    readonly get: operations['surveys.due'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/survey-responses/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Stores an answer under the id its client made.
     * @description The highest `revision` wins: a higher one replaces what is stored, an equal one replays, a lower one is ignored.
     *     The reply names what is stored after the call. `id` in path and body must agree.
     */
    readonly put: operations['survey-responses.put'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/survey-results/{surveyId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What all answers to a survey say together. A backend may keep it to itself with 403. */
    readonly get: operations['survey-results.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/feedback': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Sends a complaint, problem, idea, praise or question and opens a case. Guests may, too.
     * @description Keys work as they do for `POST /redemptions`. One `id` is one case, whatever the key: a message whose files were lost on the member's device is sent again without them, under another key. With files the body is multipart: the message in the part `feedback`, then a part `files` for each of `attachments`, in their order.
     */
    readonly post: operations['feedback.create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/cases': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The member's cases, newest first. */
    readonly get: operations['cases.list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/cases/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One case with its messages. */
    readonly get: operations['cases.get'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly SafeInteger: number;
    readonly Count: number;
    readonly Id: string;
    /** Format: uuid */
    readonly Uuid: string;
    readonly IdempotencyKey: string;
    /**
     * Format: date-time
     * @example 2026-03-31T22:00:00Z
     */
    readonly Time: string;
    /**
     * Format: uri-reference
     * @description Absolute `https:` or relative to the page.
     */
    readonly Address: string;
    readonly Title: string;
    readonly Text: string;
    readonly LongText: string;
    /** @description ISO 4217. */
    readonly MoneyCode: string;
    readonly PointsCode: string;
    /** @description `points`, `spend`, `orders`, `visits`, `nights`, `months`, or a name of the programme's own. */
    readonly Metric: string;
    readonly Money: {
      /** @description Minor units. */
      readonly amount: components['schemas']['SafeInteger'];
      readonly currency: components['schemas']['MoneyCode'];
    };
    readonly PointName: {
      readonly one: string;
      readonly other: string;
    };
    /** @description A currency of points. */
    readonly Currency: {
      readonly code: components['schemas']['PointsCode'];
      readonly name: components['schemas']['PointName'];
      readonly decimalPlaces: number;
      /** @description What one whole point is worth. */
      readonly unitValue?: components['schemas']['Money'];
    };
    readonly Program: {
      readonly id: components['schemas']['Id'];
      readonly name: components['schemas']['Title'];
      readonly description?: components['schemas']['Text'];
      /** @description IANA zone. */
      readonly timeZone: string;
      /** @description The first is the main one. */
      readonly currencies: readonly components['schemas']['Currency'][];
      readonly tiers: readonly components['schemas']['Tier'][];
      readonly links: components['schemas']['ProgramLinks'];
      /**
       * @description What the backend has no place for: names of operations (`redemptions.create`), which a page then does not ask
       *     for, and `tiers` where no member has one.
       */
      readonly lacks?: readonly string[];
    };
    readonly ProgramLinks: {
      readonly join?: components['schemas']['Address'];
      readonly signIn?: components['schemas']['Address'];
      readonly terms?: components['schemas']['Address'];
      readonly privacy?: components['schemas']['Address'];
    };
    readonly Tier: {
      readonly id: components['schemas']['Id'];
      readonly name: string;
      /** @description Higher is better. */
      readonly rank: number;
      /** @enum {string} */
      readonly qualification: 'earned' | 'invited' | 'paid';
      /** @description Whichever comes first. Missing for a tier that is not reached by a number. */
      readonly threshold?: {
        readonly anyOf: readonly components['schemas']['Requirement'][];
      };
      readonly benefits: readonly components['schemas']['Benefit'][];
    };
    readonly Requirement: {
      readonly metric: components['schemas']['Metric'];
      readonly amount: components['schemas']['Count'];
      /** @description ISO 4217 or a points code. */
      readonly currency?: string;
    };
    readonly Benefit: {
      readonly id: components['schemas']['Id'];
      readonly description: string;
      /** @description Not shown before the tier is reached. */
      readonly secret?: boolean;
    };
    readonly Member: {
      readonly id: components['schemas']['Id'];
      /** @description Masked, as printed on a card. */
      readonly displayId?: string;
      readonly givenName?: string;
      /** @enum {string} */
      readonly status: 'guest' | 'enrolled' | 'pending' | 'blocked';
      readonly enrolledAt?: components['schemas']['Time'];
      readonly balances: readonly components['schemas']['Balance'][];
      readonly tier?: components['schemas']['TierStatus'];
      readonly wallet?: components['schemas']['WalletLinks'];
    };
    /** @description Where the member puts their card into the wallet of their phone. */
    readonly WalletLinks: {
      readonly apple?: components['schemas']['Address'];
      readonly google?: components['schemas']['Address'];
    };
    readonly Balance: {
      readonly currency: components['schemas']['PointsCode'];
      /** @description May be negative after a refund. */
      readonly amount: components['schemas']['SafeInteger'];
      readonly pending?: readonly components['schemas']['PendingPoints'][];
      readonly expiring?: readonly components['schemas']['ExpiringPoints'][];
      readonly lifetime?: components['schemas']['Count'];
      readonly value?: components['schemas']['Money'];
      readonly asOf: components['schemas']['Time'];
    };
    readonly PendingPoints: {
      readonly amount: components['schemas']['SafeInteger'];
      readonly availableAt?: components['schemas']['Time'];
    };
    readonly ExpiringPoints: {
      readonly amount: components['schemas']['SafeInteger'];
      readonly expiresAt: components['schemas']['Time'];
    };
    readonly TierStatus: {
      readonly tierId?: components['schemas']['Id'];
      readonly since?: components['schemas']['Time'];
      readonly until?: components['schemas']['Time'];
      readonly next?: {
        readonly tierId: components['schemas']['Id'];
        readonly anyOf: readonly components['schemas']['MetricProgress'][];
      };
      readonly keep?: {
        readonly anyOf: readonly components['schemas']['MetricProgress'][];
        readonly by: components['schemas']['Time'];
      };
      readonly forecast?: {
        readonly tierId: components['schemas']['Id'];
        readonly at: components['schemas']['Time'];
      };
    };
    readonly MetricProgress: {
      readonly metric: components['schemas']['Metric'];
      readonly current: components['schemas']['SafeInteger'];
      readonly target: components['schemas']['Count'];
      /** @description ISO 4217 or a points code. */
      readonly currency?: string;
      readonly window?: {
        readonly from: components['schemas']['Time'];
        readonly to: components['schemas']['Time'];
      };
    };
    readonly Reward: {
      readonly id: components['schemas']['Id'];
      readonly name: components['schemas']['Title'];
      readonly description?: components['schemas']['Text'];
      readonly imageUrl?: components['schemas']['Address'];
      readonly category?: string;
      /** @enum {string} */
      readonly kind:
        | 'discount-amount'
        | 'discount-percent'
        | 'product'
        | 'shipping'
        | 'gift'
        | 'sample'
        | 'experience'
        | 'upgrade'
        | 'donation'
        | 'partner'
        | 'store-credit'
        | 'draw-entry';
      readonly cost: components['schemas']['RewardCost'];
      readonly value?: components['schemas']['Money'];
      readonly stock?: components['schemas']['Count'];
      readonly startsAt?: components['schemas']['Time'];
      readonly endsAt?: components['schemas']['Time'];
      readonly terms?: string;
      readonly eligibility: components['schemas']['Eligibility'];
    };
    readonly RewardCost: components['schemas']['FixedCost'] | components['schemas']['VariableCost'];
    readonly FixedCost: {
      readonly currency: components['schemas']['PointsCode'];
      readonly amount: components['schemas']['Count'];
    };
    /** @description Points from `min` to `max` in steps; each step is worth `valuePerStep`. */
    readonly VariableCost: {
      readonly currency: components['schemas']['PointsCode'];
      readonly min: components['schemas']['Count'];
      readonly max: components['schemas']['Count'];
      readonly step: number;
      readonly valuePerStep: components['schemas']['Money'];
    };
    readonly Eligibility: {
      /** @enum {string} */
      readonly state:
        | 'redeemable'
        | 'insufficient-points'
        | 'tier-required'
        | 'limit-reached'
        | 'out-of-stock'
        | 'not-started'
        | 'ended'
        | 'cart-requirements'
        | 'unknown';
      readonly missing?: components['schemas']['EligibilityGap'];
    };
    readonly EligibilityGap: {
      readonly points?: components['schemas']['Count'];
      readonly tierId?: components['schemas']['Id'];
      readonly date?: components['schemas']['Time'];
      readonly sentence?: string;
    };
    readonly RedemptionRequest: {
      readonly rewardId: components['schemas']['Id'];
      /**
       * @description Points to spend: needed for a variable cost, within its steps. For a fixed cost, what the member agreed
       *     to: when the cost is another one by now, the call is refused with `cost-changed` and nothing is spent.
       */
      readonly amount?: components['schemas']['Count'];
    };
    readonly RedemptionPreview: {
      readonly rewardId: components['schemas']['Id'];
      readonly cost: components['schemas']['FixedCost'];
      readonly balanceAfter: components['schemas']['SafeInteger'];
      /** @description When the issued code would expire. */
      readonly expiresAt?: components['schemas']['Time'];
      readonly refundableUntil?: components['schemas']['Time'];
      readonly terms?: string;
    };
    readonly Redemption: {
      readonly id: components['schemas']['Id'];
      readonly rewardId: components['schemas']['Id'];
      /** @enum {string} */
      readonly status: 'pending' | 'issued' | 'used' | 'cancelled' | 'failed' | 'expired' | 'refunded';
      readonly code?: string;
      readonly barcode?: components['schemas']['Barcode'];
      readonly expiresAt?: components['schemas']['Time'];
      /** @description Until then the points can be had back. */
      readonly refundableUntil?: components['schemas']['Time'];
      readonly balanceAfter?: components['schemas']['SafeInteger'];
      /** @description The reward's name when it was redeemed, also when it is no longer listed. */
      readonly rewardName?: string;
      /** @description What was spent and comes back when undone. */
      readonly cost?: components['schemas']['FixedCost'];
    };
    /** @description The formats `code128` and `qr` are drawn. Of any other only the code is shown, as text. */
    readonly Barcode: {
      readonly format: string;
      readonly value: string;
    };
    readonly Transaction: {
      readonly id: components['schemas']['Id'];
      /** @enum {string} */
      readonly type: 'earn' | 'spend' | 'expire' | 'adjust' | 'refund' | 'transfer';
      /** @description Signed: spending is negative. */
      readonly amount: components['schemas']['SafeInteger'];
      readonly currency: components['schemas']['PointsCode'];
      readonly description?: string;
      readonly occurredAt: components['schemas']['Time'];
      /** @enum {string} */
      readonly status: 'pending' | 'approved' | 'declined' | 'void' | 'expired';
      readonly availableAt?: components['schemas']['Time'];
      readonly expiresAt?: components['schemas']['Time'];
    };
    /** @description As many points each time, or as many for every full amount of `per`. */
    readonly EarningReward: components['schemas']['FixedEarning'] | components['schemas']['EarningRate'];
    readonly FixedEarning: {
      readonly currency: components['schemas']['PointsCode'];
      readonly amount: components['schemas']['SafeInteger'];
    };
    readonly EarningRate: {
      readonly currency: components['schemas']['PointsCode'];
      readonly amount: components['schemas']['SafeInteger'];
      readonly per: components['schemas']['Money'];
    };
    readonly EarningRule: {
      readonly id: components['schemas']['Id'];
      readonly name: components['schemas']['Title'];
      readonly description?: string;
      /** @enum {string} */
      readonly kind:
        | 'purchase'
        | 'visit'
        | 'birthday'
        | 'review'
        | 'referral'
        | 'social'
        | 'signup'
        | 'profile'
        | 'survey'
        | 'custom';
      readonly reward?: components['schemas']['EarningReward'];
      /** @description Times as many points as usual. */
      readonly multiplier?: number;
      /** @description How often it counts. */
      readonly limit?: components['schemas']['SafeInteger'];
      /** @description When it counts. */
      readonly window?: {
        readonly from?: components['schemas']['Time'];
        readonly to?: components['schemas']['Time'];
      };
      readonly action?: {
        readonly label: string;
        readonly url: components['schemas']['Address'];
      };
      /** @enum {string} */
      readonly state: 'available' | 'completed' | 'locked';
      readonly completedAt?: components['schemas']['Time'];
    };
    readonly Referral: {
      readonly url?: components['schemas']['Address'];
      readonly code: components['schemas']['Id'];
      /** @description Invitations sent. */
      readonly sent?: components['schemas']['Count'];
      /** @description Friends who came. */
      readonly joined?: components['schemas']['Count'];
      /** @description Points they brought. */
      readonly earned?: components['schemas']['Count'];
      readonly rewardForFriend?: string;
      readonly rewardForMember?: string;
    };
    readonly Cart: {
      readonly lines: readonly components['schemas']['CartLine'][];
    };
    readonly CartLine: {
      /** @description The product, as the shop names it. */
      readonly id: components['schemas']['Id'];
      readonly quantity: number;
      /** @description What the line costs in all; never below zero. */
      readonly total: components['schemas']['Money'];
    };
    readonly EarningEstimate: {
      readonly currency: components['schemas']['PointsCode'];
      readonly amount: components['schemas']['SafeInteger'];
    };
    readonly Survey: {
      readonly id: components['schemas']['Id'];
      /** @enum {string} */
      readonly type: 'nps' | 'csat' | 'ces' | 'expectation';
      readonly question?: string;
      readonly ends?: {
        readonly low: string;
        readonly high: string;
      };
      /** @description One open question a band. */
      readonly followUp?: {
        readonly promoter?: string;
        readonly passive?: string;
        readonly detractor?: string;
      };
      readonly brand?: string;
      /** @description What a question about satisfaction or expectation is about: "your last order". */
      readonly subject?: string;
      /** @description The first of the two questions of an expectation survey; `question` is the second. */
      readonly expectedQuestion?: string;
      /** @description Shown to everybody who answers, whatever the answer. */
      readonly reviewLinks?: readonly {
        readonly label: string;
        readonly url: components['schemas']['Address'];
      }[];
      readonly trigger?: components['schemas']['SurveyTrigger'];
    };
    /** @description When to ask; all conditions that are given must hold at once, and the rests in any case. */
    readonly SurveyTrigger: {
      readonly delayMs?: components['schemas']['Milliseconds'];
      readonly dwellMs?: components['schemas']['Milliseconds'];
      readonly scrollPercent?: number;
      readonly exitIntent?: boolean;
      readonly idleMs?: components['schemas']['Milliseconds'];
      readonly pages?: components['schemas']['PagePatterns'];
      readonly exceptPages?: components['schemas']['PagePatterns'];
      readonly minVisits?: number;
      readonly maxVisits?: number;
      readonly minPages?: number;
      readonly event?: components['schemas']['EventName'];
      readonly eventCount?: number;
      readonly cancelEvents?: readonly components['schemas']['EventName'][];
      /** @description true: members only. false: guests only. */
      readonly signedIn?: boolean;
      readonly tiers?: readonly components['schemas']['Id'][];
      readonly locales?: readonly string[];
      /** @enum {string} */
      readonly device?: 'touch' | 'mouse' | 'small' | 'large';
      /** @description A CSS selector. */
      readonly visible?: string;
      /** @description Also at the checkout. */
      readonly checkout?: boolean;
      readonly sample?: number;
      readonly maxPerDay?: number;
      readonly rest?: components['schemas']['SurveyRest'];
      readonly restOfAll?: components['schemas']['SurveyRest'];
    };
    readonly Milliseconds: number;
    readonly EventName: string;
    /** @description `*` ends at a slash, `**` does not. */
    readonly PagePatterns: readonly string[];
    /** @description Days without a question after an outcome. */
    readonly SurveyRest: {
      readonly answered?: number;
      readonly declined?: number;
      readonly ignored?: number;
    };
    /**
     * @description Has the numbers of its survey's type: `score` (nps 0 to 10, csat 1 to 5, ces 1 to 7), or `expected` and
     *     `perceived` (expectation, 1 to 10 each).
     */
    readonly SurveyResponse: {
      readonly id: components['schemas']['Uuid'];
      readonly surveyId: components['schemas']['Id'];
      readonly revision: number;
      readonly score?: number;
      readonly expected?: number;
      readonly perceived?: number;
      readonly comment?: components['schemas']['LongText'];
      /** @enum {string} */
      readonly state: 'partial' | 'complete' | 'declined';
      /** @description BCP 47. */
      readonly locale: string;
      readonly clientTime: components['schemas']['Time'];
      readonly elapsedMs: components['schemas']['Count'];
      /** @description An allow-list of the shop's. */
      readonly metadata?: {
        readonly [key: string]: string;
      };
    };
    readonly ResponseReceipt: {
      readonly id: components['schemas']['Uuid'];
      readonly revision: number;
    };
    readonly SurveyResults:
      | components['schemas']['NpsResults']
      | components['schemas']['CsatResults']
      | components['schemas']['CesResults']
      | components['schemas']['ExpectationResults'];
    readonly NpsResults: {
      readonly surveyId: components['schemas']['Id'];
      /** @enum {string} */
      readonly type: 'nps';
      readonly promoters: components['schemas']['Count'];
      readonly passives: components['schemas']['Count'];
      readonly detractors: components['schemas']['Count'];
      /** @description Answers with a score, partial ones too. Without any, the figures below are missing. */
      readonly responses: components['schemas']['Count'];
      /** @description The NPS, not rounded. */
      readonly score?: number;
      /** @description The middle of the interval. */
      readonly adjusted?: number;
      /** @description Half the width of the 95 % interval round `adjusted` (adjusted Wald). */
      readonly margin?: number;
      /** @description The interval, clipped. */
      readonly low?: number;
      readonly high?: number;
    };
    readonly CsatResults: {
      readonly surveyId: components['schemas']['Id'];
      /** @enum {string} */
      readonly type: 'csat';
      readonly responses: components['schemas']['Count'];
      /** @description Answers of 4 and 5. */
      readonly satisfied: components['schemas']['Count'];
      /** @description % of the satisfied, not rounded. */
      readonly share?: number;
    };
    readonly CesResults: {
      readonly surveyId: components['schemas']['Id'];
      /** @enum {string} */
      readonly type: 'ces';
      readonly responses: components['schemas']['Count'];
      /** @description Answers of 5 to 7. */
      readonly easy: components['schemas']['Count'];
      readonly mean?: number;
      /** @description % of answers of 5 to 7, not rounded. */
      readonly share?: number;
    };
    /** @description How C = perceived / expected spreads over the answers. */
    readonly ExpectationResults: {
      readonly surveyId: components['schemas']['Id'];
      /** @enum {string} */
      readonly type: 'expectation';
      readonly responses: components['schemas']['Count'];
      /** @description C above 1. */
      readonly delighted: components['schemas']['Count'];
      /** @description C of 1. */
      readonly satisfied: components['schemas']['Count'];
      /** @description C below 1. */
      readonly disappointed: components['schemas']['Count'];
      readonly median?: number;
      /** @description The lower quartile. */
      readonly lower?: number;
      /** @description The upper quartile. */
      readonly upper?: number;
    };
    readonly Feedback: {
      readonly id: components['schemas']['Uuid'];
      readonly kind: components['schemas']['FeedbackKind'];
      readonly topic?: string;
      readonly message: string;
      readonly rating?: number;
      readonly orderNumber?: string;
      readonly contact?: {
        /** @enum {string} */
        readonly by: 'email' | 'phone' | 'none';
        readonly value?: string;
      };
      readonly attachments?: components['schemas']['Attachments'];
    };
    readonly FeedbackWithFiles: {
      readonly feedback: components['schemas']['Feedback'];
      readonly files: readonly string[];
    };
    readonly Attachments: readonly components['schemas']['Attachment'][];
    readonly Attachment: {
      readonly id: components['schemas']['Uuid'];
      readonly name: string;
      /** @description Media type; empty where the device knew none. */
      readonly type: string;
      /** @description In bytes. */
      readonly size: number;
    };
    /** @enum {string} */
    readonly FeedbackKind: 'complaint' | 'problem' | 'idea' | 'praise' | 'question';
    readonly Case: {
      readonly id: components['schemas']['Id'];
      /** @description What a person quotes. */
      readonly number: string;
      readonly kind: components['schemas']['FeedbackKind'];
      /** @enum {string} */
      readonly status: 'received' | 'assigned' | 'answered' | 'resolved' | 'reopened';
      /** @description By then an answer is promised. */
      readonly promisedAt?: components['schemas']['Time'];
      readonly messages: readonly components['schemas']['CaseMessage'][];
      /** @description The files that came with the first message. */
      readonly attachments?: components['schemas']['Attachments'];
    };
    readonly CaseMessage: {
      /** @enum {string} */
      readonly from: 'member' | 'shop';
      readonly text: components['schemas']['LongText'];
      readonly at: components['schemas']['Time'];
    };
    /** @description RFC 9457. */
    readonly Problem: {
      /** @enum {string} */
      readonly type:
        | 'urn:loyalty-elements:problem:insufficient-points'
        | 'urn:loyalty-elements:problem:out-of-stock'
        | 'urn:loyalty-elements:problem:tier-required'
        | 'urn:loyalty-elements:problem:limit-reached'
        | 'urn:loyalty-elements:problem:ended'
        | 'urn:loyalty-elements:problem:cost-changed'
        | 'urn:loyalty-elements:problem:not-enrolled'
        | 'urn:loyalty-elements:problem:rate-limited'
        | 'urn:loyalty-elements:problem:idempotency-in-flight'
        | 'urn:loyalty-elements:problem:idempotency-mismatch'
        | 'urn:loyalty-elements:problem:invalid-request'
        | 'urn:loyalty-elements:problem:unauthorized'
        | 'urn:loyalty-elements:problem:forbidden'
        | 'urn:loyalty-elements:problem:not-found'
        | 'urn:loyalty-elements:problem:unsupported'
        | 'urn:loyalty-elements:problem:server';
      readonly title: components['schemas']['Title'];
      readonly status: number;
      readonly detail?: components['schemas']['Text'];
    };
    readonly RewardPage: {
      readonly items: readonly components['schemas']['Reward'][];
      /** @description Missing on the last page. */
      readonly nextCursor?: string;
    };
    readonly RedemptionPage: {
      readonly items: readonly components['schemas']['Redemption'][];
      /** @description Missing on the last page. */
      readonly nextCursor?: string;
    };
    readonly TransactionPage: {
      readonly items: readonly components['schemas']['Transaction'][];
      /** @description Missing on the last page. */
      readonly nextCursor?: string;
    };
    readonly EarningRuleList: {
      readonly items: readonly components['schemas']['EarningRule'][];
    };
    readonly EarningEstimateList: {
      readonly items: readonly components['schemas']['EarningEstimate'][];
    };
    readonly CasePage: {
      readonly items: readonly components['schemas']['Case'][];
      /** @description Missing on the last page. */
      readonly nextCursor?: string;
    };
    readonly SurveyList: {
      readonly items: readonly components['schemas']['Survey'][];
    };
  };
  responses: {
    /** @description The caller's copy is current. */
    readonly NotModified: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly ETag: components['headers']['ETag'];
        readonly [name: string]: unknown;
      };
      content?: never;
    };
    /** @description `invalid-request`: not what this contract describes. Nothing was done. */
    readonly InvalidRequest: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description `unauthorized`: no token where one is needed, or one that is expired or not ours. */
    readonly Unauthorized: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description `not-enrolled`: signed in, but no member yet. `forbidden`: a blocked member, or not for this caller. */
    readonly Forbidden: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description `not-found`: nothing of this id that the caller may see. */
    readonly NotFound: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description `idempotency-in-flight`: the first call with this key still runs. Wait, then ask. */
    readonly InFlight: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description `invalid-request`: the body is over the limit (64 KiB). */
    readonly TooLarge: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description `invalid-request`: the body is not `application/json`. */
    readonly UnsupportedMediaType: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description A definite no; nothing was done and the same call would be refused again: `insufficient-points`,
     *     `out-of-stock`, `tier-required`, `limit-reached`, `ended` (outside its dates, or too late to give back),
     *     `cost-changed` (`amount` is not what the reward costs now), `idempotency-mismatch` (the key was used with
     *     another body), `invalid-request` (`amount` is none of the choices).
     */
    readonly Refused: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description `rate-limited`: too many calls. */
    readonly RateLimited: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description `server`: the outcome of a write is unknown. Ask, or send the same key again. */
    readonly ServerError: {
      headers: {
        readonly 'X-Request-Id': components['headers']['RequestId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    /** @description `nextCursor` of the page before; missing for the first page. One that is not known is 400. */
    readonly Cursor: string;
    /** @description Most items in one page. */
    readonly Limit: number;
    /** @description The id, as the API gave it. */
    readonly Id: components['schemas']['Id'];
    /** @description The id, as the client made it. */
    readonly Uuid: components['schemas']['Uuid'];
    /** @description The `ETag` of what the caller has (RFC 9110 §13.1.2). */
    readonly IfNoneMatch: string;
    /** @description What the shop's own check against robots gave the page, new with each try. Missing where there is none. */
    readonly SpamToken: string;
    /**
     * @description One key for each intent of a person, the same in every attempt: a structured-field string in quotes
     *     (draft-ietf-httpapi-idempotency-key-header-07). Keys belong to a member and are kept for 24 hours at least.
     */
    readonly IdempotencyKey: string;
  };
  requestBodies: never;
  headers: {
    /** @description What support asks for. A sane one of the request is kept, else the server makes it. */
    readonly RequestId: string;
    /** @description Changes whenever the body does (RFC 9110 §8.8.3). */
    readonly ETag: string;
    /** @description For the member's own browser only, asked anew each time. */
    readonly PrivateCache: string;
    /** @description Seconds to wait (RFC 9110 §10.2.3). */
    readonly RetryAfter: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly 'program.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The `ETag` of what the caller has (RFC 9110 §13.1.2). */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The programme. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          /** @description Fresh for five minutes, usable for a day while it is fetched anew. */
          readonly 'Cache-Control': string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Program'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['RateLimited'];
      readonly '5XX': components['responses']['ServerError'];
    };
  };
  readonly 'member.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The `ETag` of what the caller has (RFC 9110 §13.1.2). */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The member with balances and tier. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['PrivateCache'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Member'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['RateLimited'];
      readonly '5XX': components['responses']['ServerError'];
    };
  };
  readonly 'rewards.list': {
    readonly parameters: {
      readonly query?: {
        /** @description `nextCursor` of the page before; missing for the first page. One that is not known is 400. */
        readonly cursor?: components['parameters']['Cursor'];
        /** @description Most items in one page. */
        readonly limit?: components['parameters']['Limit'];
        /** @description Only rewards of this category. */
        readonly category?: string;
      };
      readonly header?: {
        /** @description The `ETag` of what the caller has (RFC 9110 §13.1.2). */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One page of rewards. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['PrivateCache'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RewardPage'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['InvalidRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['RateLimited'];
      readonly '5XX': components['responses']['ServerError'];
    };
  };
  readonly 'redemptions.preview': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RedemptionRequest'];
      };
    };
    readonly responses: {
      /** @description The outcome, had it been confirmed now. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RedemptionPreview'];
        };
      };
      readonly 400: components['responses']['InvalidRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Refused'];
      readonly 429: components['responses']['RateLimited'];
      readonly '5XX': components['responses']['ServerError'];
    };
  };
  readonly 'redemptions.list': {
    readonly parameters: {
      readonly query?: {
        /** @description `nextCursor` of the page before; missing for the first page. One that is not known is 400. */
        readonly cursor?: components['parameters']['Cursor'];
        /** @description Most items in one page. */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The key of a `POST /redemptions`, without its quotes. The answer has one item when that call was carried
         *     out and none when it was not (yet), so that a lost answer can be asked for.
         */
        readonly idempotencyKey?: components['schemas']['IdempotencyKey'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One page of redemptions. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RedemptionPage'];
        };
      };
      readonly 400: components['responses']['InvalidRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['RateLimited'];
      readonly '5XX': components['responses']['ServerError'];
    };
  };
  readonly 'redemptions.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description One key for each intent of a person, the same in every attempt: a structured-field string in quotes
         *     (draft-ietf-httpapi-idempotency-key-header-07). Keys belong to a member and are kept for 24 hours at least.
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RedemptionRequest'];
      };
    };
    readonly responses: {
      /** @description Redeemed; also the answer to a repetition. */
      readonly 201: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Redemption'];
        };
      };
      readonly 400: components['responses']['InvalidRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['InFlight'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Refused'];
      readonly 429: components['responses']['RateLimited'];
      readonly '5XX': components['responses']['ServerError'];
    };
  };
  readonly 'redemptions.cancel': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The id, as the API gave it. */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The redemption, now `cancelled`, with the balance after it. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Redemption'];
        };
      };
      readonly 400: components['responses']['InvalidRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['Refused'];
      readonly 429: components['responses']['RateLimited'];
      readonly '5XX': components['responses']['ServerError'];
    };
  };
  readonly 'transactions.list': {
    readonly parameters: {
      readonly query?: {
        /** @description `nextCursor` of the page before; missing for the first page. One that is not known is 400. */
        readonly cursor?: components['parameters']['Cursor'];
        /** @description Most items in one page. */
        readonly limit?: components['parameters']['Limit'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One page of transactions. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TransactionPage'];
        };
      };
      readonly 400: components['responses']['InvalidRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['RateLimited'];
      readonly '5XX': components['responses']['ServerError'];
    };
  };
  readonly 'earning-rules.list': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The `ETag` of what the caller has (RFC 9110 §13.1.2). */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description All rules, in the order in which they are told. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['PrivateCache'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EarningRuleList'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['RateLimited'];
      readonly '5XX': components['responses']['ServerError'];
    };
  };
  readonly 'referral.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The member's own code, and what has come of it. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Referral'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['RateLimited'];
      readonly '5XX': components['responses']['ServerError'];
    };
  };
  readonly 'earnings.estimate': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Cart'];
      };
    };
    readonly responses: {
      /** @description What each currency of points would get. One that would get nothing is left out. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EarningEstimateList'];
        };
      };
      readonly 400: components['responses']['InvalidRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Refused'];
      readonly 429: components['responses']['RateLimited'];
      readonly '5XX': components['responses']['ServerError'];
    };
  };
  readonly 'surveys.due': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The `ETag` of what the caller has (RFC 9110 §13.1.2). */
        readonly 'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The surveys, the most important first; often none. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['PrivateCache'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SurveyList'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['RateLimited'];
      readonly '5XX': components['responses']['ServerError'];
    };
  };
  readonly 'survey-responses.put': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The id, as the client made it. */
        readonly id: components['parameters']['Uuid'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SurveyResponse'];
      };
    };
    readonly responses: {
      /** @description What is stored now. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ResponseReceipt'];
        };
      };
      readonly 400: components['responses']['InvalidRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 429: components['responses']['RateLimited'];
      readonly '5XX': components['responses']['ServerError'];
    };
  };
  readonly 'survey-results.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The id of the survey. */
        readonly surveyId: components['schemas']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Counts, and the figures of the survey's type. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SurveyResults'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['RateLimited'];
      readonly '5XX': components['responses']['ServerError'];
    };
  };
  readonly 'feedback.create': {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description One key for each intent of a person, the same in every attempt: a structured-field string in quotes
         *     (draft-ietf-httpapi-idempotency-key-header-07). Keys belong to a member and are kept for 24 hours at least.
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description What the shop's own check against robots gave the page, new with each try. Missing where there is none. */
        readonly 'Spam-Token'?: components['parameters']['SpamToken'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Feedback'];
        readonly 'multipart/form-data': components['schemas']['FeedbackWithFiles'];
      };
    };
    readonly responses: {
      /** @description The case, with the number a person quotes; also the answer to a repetition. */
      readonly 201: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Case'];
        };
      };
      readonly 400: components['responses']['InvalidRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 409: components['responses']['InFlight'];
      readonly 413: components['responses']['TooLarge'];
      readonly 415: components['responses']['UnsupportedMediaType'];
      readonly 422: components['responses']['Refused'];
      readonly 429: components['responses']['RateLimited'];
      readonly '5XX': components['responses']['ServerError'];
    };
  };
  readonly 'cases.list': {
    readonly parameters: {
      readonly query?: {
        /** @description `nextCursor` of the page before; missing for the first page. One that is not known is 400. */
        readonly cursor?: components['parameters']['Cursor'];
        /** @description Most items in one page. */
        readonly limit?: components['parameters']['Limit'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One page of cases. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CasePage'];
        };
      };
      readonly 400: components['responses']['InvalidRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['RateLimited'];
      readonly '5XX': components['responses']['ServerError'];
    };
  };
  readonly 'cases.get': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The id, as the API gave it. */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The case. */
      readonly 200: {
        headers: {
          readonly 'X-Request-Id': components['headers']['RequestId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Case'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['RateLimited'];
      readonly '5XX': components['responses']['ServerError'];
    };
  };
}
