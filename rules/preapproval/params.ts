import type { TermHit, Words } from '../../src/core/shared-params';
import type { PreapprovalCategory, Province } from '../../src/core/words';

/** Who approves content (前置审批部门). */
export type PreapprovalAuthority =
  | 'information-office'
  | 'press-administration'
  | 'drug-administration'
  | 'industry-ministry'
  | 'culture-department'
  | 'education-department'
  | 'health-department'
  | 'traffic-committee'
  | 'communications-administration';

/** By what licence content is approved (前置审批文件). */
export type PreapprovalLicence =
  | 'news-licence'
  | 'publishing-licence'
  | 'drug-business-licence'
  | 'medical-device-licence'
  | 'drug-information-certificate'
  | 'chemicals-licence'
  | 'culture-licence'
  | 'audio-video-licence'
  | 'car-booking-licence';

/** What the rows of the rules on preapprovals hold: the numbers, words and formats of the regulation. Patterns are sources of RegExp classes. */
export interface PreapprovalRowParams {
  /** Licences only where the source names them. The row stands in for the one by which the category is abolished elsewhere. */
  'preapproval/required': {
    readonly category: PreapprovalCategory;
    readonly authorities: readonly PreapprovalAuthority[];
    readonly licences?: readonly PreapprovalLicence[];
  };
  /** A category that is abolished; or a tick without any category. */
  'preapproval/not-applicable': { readonly category: PreapprovalCategory } | Record<never, never>;
  'preapproval/suspected': {
    readonly category: PreapprovalCategory;
    readonly words: Words;
    /** Inside these a word means something else. */
    readonly except: Words;
    /** As of terms. */
    readonly variants?: string;
  };
  'preapproval/bulletin-board': { readonly category: PreapprovalCategory; readonly authorities: readonly PreapprovalAuthority[] };
}

/** Params of the findings, by rule: plain JSON of slugs, kinds and counts. */
export interface PreapprovalParams {
  /** `kind`: what is not there. `provinces`: the only ones that still ask for it. */
  'preapproval/required': {
    readonly kind: 'no-number' | 'no-document';
    readonly category: PreapprovalCategory;
    readonly authorities: readonly PreapprovalAuthority[];
    readonly licences?: readonly PreapprovalLicence[];
    readonly provinces?: readonly Province[];
  };
  'preapproval/not-applicable': { readonly category: PreapprovalCategory } | Record<never, never>;
  'preapproval/suspected': TermHit & { readonly category: PreapprovalCategory };
  'preapproval/bulletin-board': { readonly authorities: readonly PreapprovalAuthority[] };
}
