import type { IsoDay } from '../../src/core/words';

/** The day on which the documents were read that speak of single TLDs and registrars; `rules/evidence.ts` lists them. */
export const collectedOn: IsoDay = '2026-11-23';

/** Of these, the ones that were read on another day. */
export const readOnOther: Readonly<Record<string, IsoDay>> = { 'alibaba-cloud-icp-faq-2019-02-26': '2026-11-25' };
