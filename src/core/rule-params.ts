import type { AdminPhotoParams, AdminPhotoRowParams } from '../../rules/admin-photo/params';
import type { AuthenticityFormParams, AuthenticityFormRowParams } from '../../rules/authenticity-form/params';
import type { ContactParams, ContactRowParams } from '../../rules/contact/params';
import type { CredentialParams, CredentialRowParams } from '../../rules/credential/params';
import type { DocumentParams, DocumentRowParams } from '../../rules/document/params';
import type { DomainParams, DomainRowParams } from '../../rules/domain/params';
import type { FilingParams, FilingRowParams } from '../../rules/filing/params';
import type { IcpNumberParams, IcpNumberRowParams } from '../../rules/icp-number/params';
import type { PhoneParams, PhoneRowParams } from '../../rules/phone/params';
import type { PreapprovalParams, PreapprovalRowParams } from '../../rules/preapproval/params';
import type { WebsiteNameParams, WebsiteNameRowParams } from '../../rules/website-name/params';

/** What the rows of a rule hold, by rule. */
export interface RowParams
  extends WebsiteNameRowParams,
    PhoneRowParams,
    ContactRowParams,
    CredentialRowParams,
    DocumentRowParams,
    AuthenticityFormRowParams,
    AdminPhotoRowParams,
    DomainRowParams,
    FilingRowParams,
    PreapprovalRowParams,
    IcpNumberRowParams {}

/** Params of the findings, by rule: plain JSON of slugs, kinds and counts. The keys are the ids of the rules. */
export interface RuleParams
  extends WebsiteNameParams,
    PhoneParams,
    ContactParams,
    CredentialParams,
    DocumentParams,
    AuthenticityFormParams,
    AdminPhotoParams,
    DomainParams,
    FilingParams,
    PreapprovalParams,
    IcpNumberParams {}

/** Id of a rule, as the catalogue has it. Ids are never renamed or reused. */
export type RuleId = keyof RuleParams;

export type { CredentialFault } from '../../rules/credential/params';
export type { ImageConversion } from '../../rules/document/params';
export type { DomainFault, DomainHolder, HolidaysUsed, RegistrarStatus, TldStatus } from '../../rules/domain/params';
export type { FieldKind } from '../../rules/filing/params';
export type { IcpNumberFault, OtherNumber } from '../../rules/icp-number/params';
export type { MobileFault, OfficePhoneFault, ServiceKind } from '../../rules/phone/params';
export type { PreapprovalAuthority, PreapprovalLicence } from '../../rules/preapproval/params';
export type { CharacterKind } from '../../rules/website-name/params';
export type { Demand, Refused, TermHit, Unmet } from './shared-params';
