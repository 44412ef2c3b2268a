import type { Preapproval } from '../core/filing';
import type { ScopeFacts } from '../core/types';
import type { Hit } from './terms';

/** What preapprovals are judged by beside what is declared. What is `undefined`, `null` or `''` is missing. */
export interface PreapprovalFacts extends ScopeFacts {
  /** The website's name or description (网站名称、简介), of any length. */
  readonly text?: string | undefined;
  /** Does the website have a forum (论坛)? */
  readonly isForum?: boolean | undefined;
  /** Is the box for content that needs a preapproval ticked? `false` unless given. */
  readonly ticked?: boolean | undefined;
}

/** What is declared, read: what is missing or none of the categories is `''`; whether there is a document may be unknown. */
export interface Declared {
  readonly category: Preapproval['category'] | '';
  readonly hasNumber: boolean;
  readonly document: boolean | undefined;
}

/** What is judged. */
export interface Preapprovals {
  readonly entries: readonly Declared[];
  readonly text: string;
  /** The keywords of all rows in the text, looked for once, whatever is asked of how many provinces. */
  readonly hits: () => readonly Hit[];
  readonly isForum: boolean | undefined;
  readonly ticked: boolean;
}
