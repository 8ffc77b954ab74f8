/**
 * The two letters with which the number of a health insurance card begins: the group of insured people.
 * Source: Quyết định 1351/QĐ-BHXH of 16/11/2015 and changes to it. Read 11/2026.
 */
export const insuredGroups: ReadonlySet<string> = new Set(
  (
    'DN HX CH NN TK HC XK HT TB NO CT XB TN CS QN CA CY XN MS CC CK CB KC HD TE BT HN DT DK XD TS TC TQ TA TY HG LS PV CN HS ' +
    'SV GB GD TV TD TH TL TG DS HK ND'
  ).split(' '),
)
