/**
 * Groups of insured persons, the first two letters of a health insurance card.
 * Source: Quyết định 1351/QĐ-BHXH of 16/11/2015, Điều 2, and Quyết định 1697/QĐ-BHXH of 2023. Read 11/2026.
 */
export const insuranceGroups: ReadonlySet<string> = new Set(
  (
    'dn hx ch nn tk hc xk ht tb no ct xb tn cs qn ca cy xn ms cc ck cb kc hd te bt hn dt dk xd ts tc tq ta ty hg ls pv hs sv ' +
    'gb gd nd th tv td tu ba cn'
  ).split(' '),
)
