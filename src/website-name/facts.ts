import type { ScopeFacts } from '../core/types';

/** What a website name is judged by beside itself. What is `undefined`, `null` or `''` is missing. */
export interface WebsiteNameFacts extends ScopeFacts {
  /** Name of the subject (主办单位名称). */
  readonly subjectName?: string | undefined;
  /** The filing's own domain names; `''` is one still to be filled in. */
  readonly domains?: readonly string[] | undefined;
  /** The website's remarks (备注). */
  readonly remarks?: string | undefined;
  /** Names of the persons of the filing; `''` is one still to be filled in. */
  readonly people?: readonly string[] | undefined;
  /** A list of idioms (成语); the library ships none. */
  readonly idioms?: readonly string[] | undefined;
  /** Is a preapproval document (前置审批文件) held for the words of the name? `false` unless given. */
  readonly preapprovalHeld?: boolean | undefined;
}
