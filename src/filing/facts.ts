import type { HolidayTable } from '../core/filing';
import type { CommonFacts, Province } from '../core/types';

/** What a filing is judged by beside itself. */
export interface FilingFacts extends CommonFacts {
  /** Days off, from `./holidays`. Without it working days are Monday to Friday. */
  readonly holidays?: HolidayTable | undefined;
  /** A list of idioms (成语); the library ships none. */
  readonly idioms?: readonly string[] | undefined;
  /** What the caller knows of other filings, and where mobile numbers are at home (by their 11 digits). */
  readonly known?:
    | {
        readonly mobiles?: readonly string[] | undefined;
        readonly credentialsInProgress?: readonly string[] | undefined;
        readonly homeProvinces?: Readonly<Record<string, Province>> | undefined;
      }
    | undefined;
}
