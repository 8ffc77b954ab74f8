import { approvalExpired } from './metadata/approval-expired.ts'
import { approvalNotAllowed } from './metadata/approval-not-allowed.ts'
import { postMissing } from './metadata/post-missing.ts'
import type { Rule } from '../engine/rule.ts'
import { informantIdentity } from './informant/identity.ts'
import { abolishedBody } from './law/abolished-body.ts'
import { child } from './personal-data/child.ts'
import { health } from './personal-data/health.ts'
import { citizenId } from './personal-data/citizen-id.ts'
import { length } from './post/length.ts'
import { markdown } from './post/markdown.ts'
import { trailingPunctuationAfterLink } from './post/trailing-punctuation-after-link.ts'
import { presumptionOfInnocence } from './justice/presumption-of-innocence.ts'
import { longSentence } from './style/long-sentence.ts'
import { sensational } from './style/sensational.ts'
import { encoding } from './text/encoding.ts'
import { hiddenCharacters } from './text/hidden-characters.ts'
import { mixedNormalisation } from './text/mixed-normalisation.ts'
import { bankAccount } from './personal-data/bank-account.ts'
import { drivingLicence } from './personal-data/driving-licence.ts'
import { insuranceNumber } from './personal-data/insurance-number.ts'
import { oldId } from './personal-data/old-id.ts'
import { passport } from './personal-data/passport.ts'
import { taxCode } from './personal-data/tax-code.ts'
import { address } from './personal-data/address.ts'
import { birthDate } from './personal-data/birth-date.ts'
import { email } from './personal-data/email.ts'
import { socialLink } from './personal-data/social-link.ts'
import { vehiclePlate } from './personal-data/vehicle-plate.ts'
import { personName } from './personal-data/person-name.ts'
import { phone } from './personal-data/phone.ts'
import { appFile } from './link/app-file.ts'
import { groupInvite } from './link/group-invite.ts'
import { insecure } from './link/insecure.ts'
import { lookalikeGovernment } from './link/lookalike-government.ts'
import { shortened } from './link/shortened.ts'
import { outdatedTerm } from './law/outdated-term.ts'
import { supersededDocument } from './law/superseded-document.ts'
import { marking } from './state-secret/marking.ts'
import { policeOperations } from './state-secret/police-operations.ts'

/** The rules that need no Markdown parser, gravest first. */
export const textRules: readonly Rule[] = [
  marking,
  informantIdentity,
  policeOperations,
  phone,
  citizenId,
  oldId,
  passport,
  drivingLicence,
  bankAccount,
  taxCode,
  insuranceNumber,
  vehiclePlate,
  email,
  socialLink,
  birthDate,
  address,
  personName,
  child,
  health,
  supersededDocument,
  abolishedBody,
  outdatedTerm,
  lookalikeGovernment,
  appFile,
  insecure,
  shortened,
  groupInvite,
  presumptionOfInnocence,
  encoding,
  hiddenCharacters,
  mixedNormalisation,
  length,
  markdown,
  trailingPunctuationAfterLink,
  sensational,
  longSentence,
  postMissing,
  approvalExpired,
  approvalNotAllowed,
]
