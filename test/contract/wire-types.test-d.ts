/** Compile-time only: the domain's types and the contract's schemas are the same, property for property. */
import type { CesResult } from '../../src/domain/ces-score.js';
import type { CsatResult } from '../../src/domain/csat-score.js';
import type { CartLine, EarningEstimate, EarningRule, Referral } from '../../src/domain/earning.js';
import type { LoyaltyErrorCode, Problem, ProblemSlug } from '../../src/domain/errors.js';
import type { ExpectationResult } from '../../src/domain/expectation-score.js';
import type { Case, Feedback } from '../../src/domain/feedback.js';
import type { Member } from '../../src/domain/member.js';
import type { Money } from '../../src/domain/money.js';
import type { NpsResult } from '../../src/domain/nps-score.js';
import type { Balance, Currency } from '../../src/domain/points.js';
import type { Program } from '../../src/domain/program.js';
import type { Redemption, RedemptionPreview } from '../../src/domain/redemption.js';
import type { Page, Reward } from '../../src/domain/rewards.js';
import type { ResponseReceipt, Survey, SurveyResponse } from '../../src/domain/survey.js';
import type { SurveyTrigger } from '../../src/domain/survey-trigger.js';
import type { Tier, TierStatus } from '../../src/domain/tiers.js';
import type { Transaction } from '../../src/domain/transaction.js';
import type { components, operations } from './wire.js';

type Wire = components['schemas'];

/** True only for types that are identical: an optional property on one side alone is a difference, too. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Fits<A, B> = A extends B ? true : false;
/** Written out property by property, so that `extends` and `&` make no difference. */
type Flat<A> = { [Key in keyof A]: A[Key] };

function holds<_Claims extends readonly true[]>(): void {}

holds<
  [
    Same<Wire['Money'], Money>,
    Same<Wire['Currency'], Currency>,
    Same<Wire['Program'], Program>,
    Same<Wire['Tier'], Tier>,
    Same<Wire['TierStatus'], TierStatus>,
    Same<Wire['Balance'], Balance>,
    Same<Wire['Member'], Member>,
    Same<Wire['Reward'], Reward>,
    Same<Wire['RewardPage'], Page<Reward>>,
    Same<Wire['Redemption'], Redemption>,
    Same<Wire['RedemptionPage'], Page<Redemption>>,
    Same<Wire['RedemptionPreview'], RedemptionPreview>,
    Same<Wire['Transaction'], Transaction>,
    Same<Wire['TransactionPage'], Page<Transaction>>,
    Same<Wire['EarningRule'], EarningRule>,
    Same<Wire['Referral'], Referral>,
    Same<Wire['CartLine'], CartLine>,
    Same<Wire['EarningEstimate'], EarningEstimate>,
    Same<Wire['Survey'], Survey>,
    Same<Wire['SurveyTrigger'], SurveyTrigger>,
    Same<Wire['SurveyResponse'], SurveyResponse>,
    Same<Wire['ResponseReceipt'], ResponseReceipt>,
    Same<Wire['NpsResults'], Flat<NpsResult & { readonly surveyId: string; readonly type: 'nps' }>>,
    Same<Wire['CsatResults'], Flat<CsatResult & { readonly surveyId: string; readonly type: 'csat' }>>,
    Same<Wire['CesResults'], Flat<CesResult & { readonly surveyId: string; readonly type: 'ces' }>>,
    Same<
      Wire['ExpectationResults'],
      Flat<ExpectationResult & { readonly surveyId: string; readonly type: 'expectation' }>
    >,
    Same<Wire['Feedback'], Feedback>,
    Same<Wire['Case'], Case>,
    Same<Wire['CasePage'], Page<Case>>,
  ]
>();

type KitSlug = Extract<LoyaltyErrorCode, 'unauthorized' | 'forbidden' | 'not-found' | 'unsupported' | 'server'>;

// A problem's type is closed in the contract and open in the domain, which has to read anybody's.
holds<
  [
    Fits<Wire['Problem'], Problem>,
    Same<Wire['Problem']['type'], `urn:loyalty-elements:problem:${ProblemSlug | KitSlug}`>,
  ]
>();

// The names of endpoints are the operation ids.
holds<[Fits<'program.get' | 'member.get' | 'redemptions.create', keyof operations>]>();
