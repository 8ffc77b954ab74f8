/**
 * Keys that the front matter of articles, guides and notices may have, at any depth. Source: the schemas of
 * @binhyen/model; a test compares.
 */
export const frontMatterKeys: ReadonlySet<string> = new Set(
  `alt amendedBy approvals article audience channels code condition counter cover date document documents draft
  duration expiresOn fees forms from kind label legalBasis level mistakes model note number officialName online order
  owner procedure publishedOn purpose readOn reference related result reviewDueOn reviewedBy reviewedOn season shortLink
  source sources src steps summary synonyms text title toVerify topic until updates url where who zalo`.split(
    /\s+/,
  ),
)
