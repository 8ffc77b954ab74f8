export { activityKinds, activitySchema, type Activity, type ActivityKind } from './activity.ts'
export { reportingCalendars, reportingCalendarSchema, type ReportingCalendar } from './calendar.ts'
export { checkDataset } from './check-dataset.ts'
export { datasetSchema, emptyDataset, parseDataset, type Dataset } from './dataset.ts'
export { dateSchema, momentSchema } from './date-schemas.ts'
export {
  addDays,
  addMinutes,
  dayInVietnam,
  isDate,
  isMoment,
  minutesBetween,
  momentInVietnam,
  type DateString,
} from './dates.ts'
export { deadlinesBetween, lateUnits, periodName, type Deadline, type LateUnits } from './deadlines.ts'
export { deadlinesCalendar } from './deadlines-ics.ts'
export { DataError, describeProblem, parseWith, problemsOf, type Problem } from './errors.ts'
export { groupKinds, groupSchema, type Group, type GroupKind } from './group.ts'
export {
  addWorkingDays,
  isWorkingDay,
  lastWorkingDayBefore,
  publicHolidays,
  type Holiday,
} from './holidays.ts'
export { decisionLimit, forwardingLimit, isCrimeSource, type LegalLimit } from './legal-limits.ts'
export { memberRoles, memberSchema, type Member, type MemberRole } from './member.ts'
export { outcomeKinds, outcomeSchema, type Outcome, type OutcomeKind } from './outcome.ts'
export {
  periodContaining,
  periodOf,
  periodsDue,
  previousPeriod,
  samePeriodLastYear,
  type Period,
  type PeriodKind,
  type Window,
} from './period.ts'
export { postFormats, postSchema, type Post, type PostFormat } from './post.ts'
export {
  procedureQuestionSchema,
  questionResults,
  type ProcedureQuestion,
  type QuestionResult,
} from './procedure-question.ts'
export {
  actorRoles,
  deliveryBodies,
  deliveryStates,
  handlingStates,
  tipChannels,
  tipClasses,
  tipSchema,
  visibilityStates,
  type ActorRole,
  type DeliveryBody,
  type DeliveryState,
  type HandlingState,
  type Tip,
  type TipChannel,
  type TipClass,
  type VisibilityState,
} from './tip.ts'
export {
  deliveryStateAt,
  deliveryTransitions,
  handlingStateAt,
  handlingTransitions,
  isSettled,
  nextHandlingStates,
  receivedByPolice,
  visibilityAt,
  visibilityTransitions,
} from './tip-states.ts'
export { tipsToForward, type TipToForward } from './tips-to-forward.ts'
export { unitCounters, unitReportSchema, type UnitCounter, type UnitReport } from './unit-report.ts'
export { codeSchema, isActive, mustReport, unitKinds, unitSchema, type Unit, type UnitKind } from './unit.ts'
export { audienceSchema, purposeSchema, topicSchema } from './vocabulary-schemas.ts'
export { audiences, keysOf, purposes, topics, type Audience, type Purpose, type Topic } from './vocabulary.ts'
export {
  APPROVER_ROLES,
  approvalSchema,
  approvalsSchema,
  type Approval,
  type ApproverRole,
} from './approval/schema.ts'
export { newDataset } from './commune/new-dataset.ts'
export { calendarOf, namesOn, parseCommune, publicContacts, type NamesOn } from './commune/commune.ts'
export {
  communeSchema,
  ISSUERS,
  type Commune,
  type CommuneName,
  type Contact,
  type IssuerId,
  type Letterhead,
} from './commune/schema.ts'
export { feesOn, type Fee, type Procedure } from './content/procedure.ts'
export { publishingCalendar, type MonthPlan, type SeasonalPage } from './content/publishing-calendar.ts'
export {
  articleSchema,
  guideSchema,
  noticeKinds,
  noticeSchema,
  synonymText,
  type Article,
  type Guide,
  type Notice,
  type Synonym,
} from './content/schema.ts'
export { templates, type TemplateAnswers } from './content/templates.ts'
export { ZALO_TEXT_LIMIT, zaloText, type ZaloTextOptions } from './content/zalo-text.ts'
