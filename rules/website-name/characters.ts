import type { Row } from '../../src/core/rows';

/** What a website name is written with. */
export const characters = [
  {
    id: 'website-name/only-digits-or-letters/all',
    rule: 'website-name/only-digits-or-letters',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: { digits: '\\p{Nd}', letters: '\\p{Script=Latin}' },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L236 L255; 3 L654', asOf: '2026-11-25' },
  },
  {
    id: 'website-name/min-han-characters/all',
    rule: 'website-name/min-han-characters',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: { min: 3 },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L232 L252; 3 L653', asOf: '2026-11-25' },
  },
  {
    id: 'website-name/special-characters/all',
    rule: 'website-name/special-characters',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: { allowed: '\\p{Script=Han}A-Za-z0-9', removable: ['zero-width', 'bidi', 'control', 'white-space'] },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L237 L255; 3 L654', asOf: '2026-11-25' },
  },
  // Letters and digits all the same, but some systems take them for symbols; the ASCII form is safe.
  {
    id: 'website-name/special-characters/full-width',
    rule: 'website-name/special-characters',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: { tolerated: '０-９Ａ-Ｚａ-ｚ', kind: 'full-width' },
    source: { id: 'this-project', at: 'website-name/special-characters', asOf: '2026-11-25' },
  },
  // Registered names of organizations carry round brackets, hyphens and middle dots, and a website may bear that name.
  {
    id: 'website-name/special-characters/registered-name',
    rule: 'website-name/special-characters',
    authority: 'state',
    scope: { natures: ['organization'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: { tolerated: '()（）\\-－‐‑·・•' },
    source: { id: 'this-project', at: 'website-name/special-characters', asOf: '2026-11-25' },
  },
] as const satisfies readonly Row[];
