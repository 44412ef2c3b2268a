import type { DecisionRow } from '../../src/core/rows';

/** An area whose parts of a filing are judged. */
export type PartArea =
  | 'website-name'
  | 'phone'
  | 'contact'
  | 'credential'
  | 'document'
  | 'authenticity-form'
  | 'admin-photo'
  | 'domain'
  | 'preapproval'
  | 'icp-number';

/** Which parts of a filing are judged, by its type. A cancellation takes things away: how they are called or reached no longer matters, but which they are does. */
export const parts = [
  {
    id: 'filing-parts/all',
    authority: 'state',
    scope: { filings: ['initial', 'add-website', 'transfer', 'modify'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    answer: [
      'website-name',
      'phone',
      'contact',
      'credential',
      'document',
      'authenticity-form',
      'admin-photo',
      'domain',
      'preapproval',
      'icp-number',
    ],
    source: { id: 'this-project', at: 'filing-parts', asOf: '2026-11-25' },
  },
  {
    id: 'filing-parts/cancellation',
    authority: 'state',
    scope: { filings: ['cancel-subject', 'cancel-website', 'cancel-transfer'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    answer: ['icp-number'],
    source: { id: 'this-project', at: 'filing-parts', asOf: '2026-11-25' },
  },
] as const satisfies readonly DecisionRow<readonly PartArea[]>[];
