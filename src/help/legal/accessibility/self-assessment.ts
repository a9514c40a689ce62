/**
 * Where the project itself believes the portal to stand, and since when: criteria of RGAA 4.1.2 by state, as
 * docs/accessibility.md counts them. No audit.
 */
export const selfAssessment = {
  date: '2026-11-22',
  criteria: 106,
  met: 49,
  audit: 18,
  later: 0,
  none: 39,
}
